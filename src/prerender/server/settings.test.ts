import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addressesOf, readSettings } from './settings.ts';

vi.mock('node:os', { spy: true });

describe('the settings of the preview server', () => {
  it('are this machine, the first free port from 4173 on and dist/ where nothing is said', () => {
    for (const env of [{}, { PORT: '', HOST: '', BASE_PATH: '/' }]) {
      const { ports, ...settings } = readSettings(env);
      expect(settings).toEqual({ folder: resolve('dist'), base: '/' });
      expect([ports[0], ports.length]).toEqual([4173, 21]);
    }
  });

  it.each(['0', '80', '4300', '65535'])('take PORT=%s, and no other then', (PORT) => {
    expect(readSettings({ PORT }).ports).toEqual([Number(PORT)]);
  });

  it.each(['abc', '-1', '65536', '99999999', '80.5', '0x50', '1e3', ' ', '80 ', 'http'])(
    'refuse PORT=%s in one sentence',
    (PORT) => {
      const sentence = `PORT is “${PORT}”: give a number from 0 to 65535, such as PORT=4173.`;
      expect(() => readSettings({ PORT })).toThrow(sentence);
    },
  );

  it.each(['news/nasij', '/news/nasij', '/news/nasij/'])('take BASE_PATH=%s', (BASE_PATH) => {
    expect(readSettings({ BASE_PATH }).base).toBe('/news/nasij/');
  });

  it('take another host, and a folder', () => {
    expect(readSettings({ HOST: '::', OUT_DIR: '/srv/site' })).toMatchObject({
      host: '::',
      folder: resolve('/srv/site'),
    });
    // Which browsers look for at two addresses.
    expect(readSettings({ HOST: 'localhost' })).not.toHaveProperty('host');
  });
});

describe('the addresses that are said', () => {
  it.each([
    [undefined, 'http://localhost:80/news/'],
    ['127.0.0.1', 'http://127.0.0.1:80/news/'],
    ['::1', 'http://[::1]:80/news/'],
    ['stage.example', 'http://stage.example:80/news/'],
  ])('at %s are %s', (host, address) => {
    expect(addressesOf({ ...(host && { host }), base: '/news/' }, 80)).toEqual([address]);
  });

  it.each(['0.0.0.0', '::'])('at %s are those of the network, too', (host) => {
    const common = { netmask: '', mac: '', cidr: null };
    vi.mocked(networkInterfaces).mockReturnValue({
      lo: [{ ...common, address: '127.0.0.1', family: 'IPv4', internal: true }],
      eth0: [
        { ...common, address: '192.0.2.7', family: 'IPv4', internal: false },
        { ...common, address: 'fe80::7', family: 'IPv6', scopeid: 2, internal: false },
      ],
    });
    expect(addressesOf({ host, base: '/' }, 80)).toEqual([
      'http://localhost:80/',
      'http://192.0.2.7:80/',
    ]);
  });
});
