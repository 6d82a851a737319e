import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scriptCommands, storyCommands } from '../../src/cli/frame/commands.ts';
import { testHome } from '../../src/cli/frame/testTerminal.ts';
import { markSite } from '../../src/prerender/site/placeSite.ts';
import { smallStory } from '../fixtures/smallStory.ts';
import { project, run, type Run } from './command.ts';

/* Every command meets an error that nobody foresaw: it is told as a fault of ours, and from where it comes. */

const place = testHome();
const at = (name: string) => join(place.home, name);
beforeAll(() => {
  place.writeStory('river-accord', smallStory());
  place.write('report.txt', 'The bridge opens\n\nSalma Haddad said on Friday that it is open.\n');
  place.write('site/index.html', 'a page');
  markSite(at('site'));
});
afterAll(() => rmSync(place.home, { recursive: true }));

/** The folder in which everything fails, and the words of each command that looks into it. */
const fromHome = (...words: string[]): Run => ({ words, home: place.home });
const fromProject = (...words: string[]): Run => ({
  words,
  home: place.home,
  from: project,
  environment: {
    STORY: relative(join(project, 'data'), at('data/river-accord')),
    OUT_DIR: at('site'),
    PORT: '0',
  },
});
const runs: Record<string, Run> = {
  new: fromHome('new', 'report.txt', '--lang', 'en', '--id', 'fresh'),
  link: fromHome('link', 'river-accord', '--yes'),
  rename: fromHome('rename', 'river-accord', 'salma', 'salma-haddad'),
  attach: fromHome('attach', 'river-accord', '--lang', 'en', '--original', 'report.txt'),
  'add-language': fromHome('add-language', 'river-accord', '--lang', 'fr'),
  mend: fromHome('mend', 'river-accord'),
  check: fromHome('check', 'river-accord'),
  build: fromProject('build'),
  serve: fromProject('serve'),
  cards: fromProject('cards'),
  compress: fromProject('compress'),
  release: fromProject('release'),
  export: fromProject('export', '--format', 'gexf', '--to', at('taken')),
  schemas: { words: ['schemas'], home: join(project, 'docs/schemas'), from: project },
  screens: { ...fromProject(), script: 'tests/screens.ts' },
};

it('is tried with every command there is', () => {
  const all = Object.keys({ ...storyCommands, ...scriptCommands });
  expect(Object.keys(runs)).toEqual(expect.arrayContaining(all));
});

it.each(Object.keys(runs))('%s shows where it failed, and asks for a report', async (name) => {
  const { code, said } = await run(runs[name] ?? fromHome(), { FAULT: 'bug' });
  expect(said).toMatch(/^TypeError: made to fail: \w+\n +at .*\binject\.ts:/m);
  expect(said).toMatch(/^ +at .*\/src\/(?:cli|files|prerender)\//m);
  expect(said).toContain('This is a fault of Nasij');
  expect(said).toContain('Please report it');
  expect(code).toBe(70);
});
