import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from '../compiler/compile.ts';
import { readStory } from '../files/readStory.ts';
import { testHome } from './frame/testTerminal.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

const report = `Bridge accord

The mayors Salma Haddad of Rabwa and Yusuf Nasser of Sahel signed a bridge accord on Friday, The River Post writes.

The market sold out of figs and honey before noon.

At noon the river fair was opened, the second in less than fifteen years.

Rabwa and Sahel met last in 2019, and in August there was a flood drill at the old bridge under the River Union.

728x90
`;

const attach = (file: string, ...words: string[]) =>
  place.run(['attach', 'river-accord', '--original', file, ...words]);

describe('attach', () => {
  it('lays the publisher’s words beside the story, where git does not see them', async () => {
    place.writeStory('river-accord', smallStory());
    const file = place.write('report.txt', report);
    const { code, printed } = await attach(file, '--lang', 'en');
    expect(code).toBe(0);
    const written = place.read('data/river-accord/original/en.md');
    expect(written).toContain('[Salma Haddad](salma)');
    expect(written).toMatch(/on Friday.*\{#p1\}/);
    expect(written).toMatch(/flood drill.*\{#p4\}/);
    expect(written).toContain('credit: © The River Post, 2022-02-04');
    expect(place.read('data/river-accord/original/.gitignore')).toBe('*\n');
    expect(printed).toMatch(/report\.txt:\d+ “728x90” It is the size of an advertisement/);
    expect(printed).toMatch(/report\.txt:5 “The market sold out/);
    expect(printed).toMatch(/en\/article\.md:\d+ p3/);
    expect(printed).toContain('3 of 4 paragraphs laid beside the story');
    const files = readStory(join(place.home, 'data/river-accord'));
    expect(compileStory(files, { folder: 'river-accord' }).problems).toEqual([]);
  });

  it('refuses another article, and writes nothing', async () => {
    place.writeStory('river-accord', smallStory());
    const file = place.write(
      'report.txt',
      'The recipe asks for two eggs.\n\nBake it for an hour.\n',
    );
    const before = place.list();
    const { code, told } = await attach(file, '--lang', 'en');
    expect(code).toBe(1);
    expect(told).toMatch(/Nothing in .*report\.txt is like the story’s en text/);
    expect(place.list()).toEqual(before);
  });

  it('keeps an original that is there, unless forced', async () => {
    place.writeStory('river-accord', smallStory());
    place.write('data/river-accord/original/en.md', '---\ncredit: mine\n---\n\nMine. {#p1}\n');
    const file = place.write('report.txt', report);
    const { code, told } = await attach(file, '--lang', 'en');
    expect(code).toBe(1);
    expect(told).toContain('--force');
    expect(place.read('data/river-accord/original/en.md')).toContain('Mine.');
    expect((await attach(file, '--lang', 'en', '--force', '--credit', '© Us')).code).toBe(0);
    expect(place.read('data/river-accord/original/en.md')).toContain('credit: © Us');
  });

  it.each([
    [['attach', 'river-accord', '--lang', 'en'], 2, /Name the publisher’s file/],
    [['attach', 'river-accord', '--original', 'report.txt'], 2, /Name the language/],
    [
      ['attach', 'river-accord', '--lang', 'fr', '--original', 'report.txt'],
      1,
      /has no text in “fr”/,
    ],
    [
      ['attach', 'river-accord', '--lang', 'en', '--original', 'none.txt'],
      1,
      /There is no such file/,
    ],
  ])('says what is wrong with %j', async (words, expected, says) => {
    place.writeStory('river-accord', smallStory());
    const file = place.write('report.txt', report);
    const { code, told } = await place.run(
      words.map((word) => (word === 'report.txt' ? file : word)),
    );
    expect(told).toMatch(says);
    expect(code).toBe(expected);
  });
});
