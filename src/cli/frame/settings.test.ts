import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refused } from '../../files/refused.ts';
import { readServerSettings, readSettings, settingsHelp } from './settings.ts';

describe('the settings', () => {
  it('are the first story at the root of no known origin, in dist/, where nothing is said', () => {
    const nothing = { STORY: '', OUT_DIR: '', BASE_PATH: '/', SITE_URL: '', BUILD_MODE: '' };
    for (const env of [{}, nothing]) {
      expect(readSettings(env)).toEqual({
        storyFolder: 'data/beijing-2022',
        siteFolder: 'dist',
        base: '/',
        origin: '',
        mode: 'production',
      });
    }
  });

  it.each([
    ['my-story', 'data/my-story'],
    ['data/my-story', 'data/my-story'],
    ['./data/my-story/', 'data/my-story'],
    ['../.cache/stories/river-accord', '.cache/stories/river-accord'],
  ])('take STORY=%s for %s', (STORY, storyFolder) => {
    expect(readSettings({ STORY }).storyFolder).toBe(storyFolder);
  });

  it.each(['news/nasij', '/news/nasij', '/news/nasij/'])('take BASE_PATH=%s', (BASE_PATH) => {
    expect(readSettings({ BASE_PATH }).base).toBe('/news/nasij/');
    expect(readServerSettings({ BASE_PATH }).base).toBe('/news/nasij/');
  });

  it('take an origin without its closing slash, and the development build', () => {
    const env = { SITE_URL: 'https://example.org/', BUILD_MODE: 'development' };
    expect(readSettings(env)).toMatchObject({ origin: 'https://example.org', mode: 'development' });
  });

  it('are explained under one another', () => {
    expect(settingsHelp('STORY', 'BASE_PATH')).toMatch(
      /^Settings \(environment\):\n {2}STORY {6}the story.*\n {2}BASE_PATH {2}the path/,
    );
  });
});

describe('the settings of the preview server', () => {
  it('are this machine, the first free port from 4173 on and dist/ where nothing is said', () => {
    for (const env of [{}, { PORT: '', HOST: '', BASE_PATH: '/' }]) {
      const { ports, ...settings } = readServerSettings(env);
      expect(settings).toEqual({ folder: resolve('dist'), base: '/' });
      expect([ports[0], ports.length]).toEqual([4173, 21]);
    }
  });

  it.each(['0', '80', '4300', '65535'])('take PORT=%s, and no other then', (PORT) => {
    expect(readServerSettings({ PORT }).ports).toEqual([Number(PORT)]);
  });

  it.each(['abc', '-1', '65536', '99999999', '80.5', '0x50', '1e3', ' ', '80 ', 'http'])(
    'refuse PORT=%s in one sentence',
    (PORT) => {
      const sentence = `PORT is “${PORT}”: give a number from 0 to 65535, such as PORT=4173.`;
      expect(() => readServerSettings({ PORT })).toThrow(new Refused(sentence));
    },
  );

  it('take another host, and a folder', () => {
    expect(readServerSettings({ HOST: '::', OUT_DIR: '/srv/site' })).toMatchObject({
      host: '::',
      folder: resolve('/srv/site'),
    });
    // Which browsers look for at two addresses.
    expect(readServerSettings({ HOST: 'localhost' })).not.toHaveProperty('host');
  });
});
