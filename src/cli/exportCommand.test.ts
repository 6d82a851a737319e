import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { exportFormats } from '../exports/exportFile.ts';
import { runWords } from './frame/run.ts';

let folder = '';
let printed: string[] = [];
let complained: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nasij-export-'));
  printed = [];
  complained = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (words: string[], env: Record<string, string> = {}) =>
  runWords(['export', ...words], {
    home: '',
    env: { PATH: process.env.PATH, CHROME_PATH: process.env.CHROME_PATH, ...env },
    print: (line) => void printed.push(line),
    tell: (line) => void complained.push(line),
  });

const few = ['--format', 'relations,gexf', '--lang', 'ar'];
const names = ['beijing-2022.ar.gexf', 'beijing-2022.ar.relations.csv'];

describe('the command export', () => {
  it('writes every file for other programs into a folder that it makes, and names each', async () => {
    const target = join(folder, 'new/place');
    expect(await run(['--to', target, '--format', exportFormats.join()])).toBe(0);
    const files = readdirSync(target);
    expect(files).toHaveLength(13);
    for (const file of files) expect(printed).toContain(join(target, file));
    expect(readFileSync(join(target, 'beijing-2022.ar.mentions.csv'), 'utf8')).toContain('بوتين');
    expect(printed.at(-1)).toContain('SITE_URL');
  });

  it('writes only what is asked for, with the addresses of the published site', async () => {
    const published = { SITE_URL: 'https://example.org/', BASE_PATH: '/news/' };
    expect(await run([...few, '--to', folder], published)).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(names);
    const gexf = readFileSync(join(folder, names[0] ?? ''), 'utf8');
    expect(gexf).toContain('"https://example.org/news/ar/entity/putin"');
    expect(printed.join()).not.toContain('SITE_URL');
  });

  it('writes over nothing, and then writes nothing at all, unless it is forced', async () => {
    const mine = join(folder, names[1] ?? '');
    writeFileSync(mine, 'mine');
    expect(await run([...few, '--to', folder])).toBe(1);
    expect(complained.join('\n')).toContain(mine);
    expect(complained.join('\n')).toContain('--force');
    expect(readdirSync(folder)).toEqual([names[1]]);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(await run([...few, '--to', folder, '--force'])).toBe(0);
    expect(readFileSync(mine, 'utf8')).toContain('relation_id');
    expect(readdirSync(folder).toSorted()).toEqual(names);
  });

  it('says so where the folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await run([...few, '--to', file])).toBe(1);
    expect(complained.join('\n')).toContain(file);
    expect(complained.at(-1)).toMatch(/\nNothing was exported\.$/);
  });

  it.each([
    [['--format', 'gexf,docx'], '“docx”', 'graphml'],
    [['--lang', 'fr'], '“fr”', 'ar, en'],
    [['--too', 'x'], '--too', '--help'],
    [['data/beijing-2022'], 'data/beijing-2022', '--help'],
  ])('is wrong as %j, and says what can be written', async (words, what, help) => {
    expect(await run([...words, '--to', folder])).toBe(2);
    expect(complained.join('\n')).toContain(what);
    expect(complained.join('\n')).toContain(help);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with 1 and every problem where the story has errors', () => {
    for (const [file, text] of Object.entries(smallStory())) {
      const path = join(folder, 'river-accord', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text.replace('to: sahel, type: leads', 'to: sahil, type: leads'));
    }
    const STORY = relative('data', join(folder, 'river-accord'));
    const target = join(folder, 'target');
    const command = ['src/cli/main.ts', 'export', '--to', target];
    const { status, stderr } = spawnSync(process.execPath, command, {
      env: { ...process.env, STORY },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/relations\.yaml:2:\d+ error .*sahil/);
    expect(stderr).toContain('Nothing was exported.');
    expect(readdirSync(folder)).toEqual(['river-accord']);
  });

  it('explains itself', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(printed.join('\n')).toMatch(/^Usage: npm run export/);
    expect(complained).toEqual([]);
  });
});
