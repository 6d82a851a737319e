import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { check } from './check.ts';
import { readStory } from './readStory.ts';

let place = '';
let folder = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'nasij-check-'));
  folder = join(place, 'river-accord');
});
afterEach(() => rmSync(place, { recursive: true }));

function write(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function run(...folders: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = check(
    folders,
    (line) => printed.push(line),
    (line) => complained.push(line),
  );
  return { code, printed, complained };
}

describe('check', () => {
  it('passes a sound story', () => {
    write(smallStory());
    expect(run(folder)).toEqual({
      code: 0,
      printed: [`${folder}: 0 errors, 0 warnings`],
      complained: [],
    });
  });

  it('prints each problem with its place and fails', () => {
    const files = smallStory();
    write({ ...files, 'story.yaml': files['story.yaml']?.replace('CC-BY-4.0', '""') ?? '' });
    const { code, printed } = run(`${folder}/`);
    expect(code).toBe(1);
    expect(printed).toEqual([
      `${folder}/story.yaml:7:10 error “licence” cannot be empty — Write the text; a key that is optional can be left out.`,
      `${folder}: 1 error, 0 warnings`,
    ]);
  });

  it('passes a story with warnings alone', () => {
    const files = smallStory();
    write({
      ...files,
      'en/article.md': files['en/article.md']?.replace('the dam.', 'the dam of Yusuf.') ?? '',
    });
    const { code, printed } = run(folder);
    expect(code).toBe(0);
    expect(printed.at(-1)).toBe(`${folder}: 0 errors, 1 warning`);
  });

  it('fails a story in a language without pages', () => {
    const files = smallStory();
    write({
      ...files,
      'story.yaml': files['story.yaml']?.replace('[ar, en]', '[ar, en, xx]') ?? '',
    });
    expect(run(folder).printed[0]).toContain('does not know the language “xx”');
  });

  it('fails a story whose id is not the name of its folder', () => {
    const { 'story.yaml': head = '', ...files } = smallStory();
    write({ ...files, 'story.yaml': head.replace('id: river-accord', 'id: my-story') });
    const { code, printed } = run(`${folder}/`);
    expect(code).toBe(1);
    expect(printed[0]).toBe(
      `${folder}/story.yaml:2:5 error The story’s id “my-story” is not the name of its folder, “river-accord” — Write “id: river-accord”, or rename the folder to “my-story”.`,
    );
  });

  it('explains itself, and refuses what is no folder', () => {
    expect(run('--help')).toMatchObject({ code: 0, complained: [] });
    expect(run().code).toBe(2);
    expect(run('--fast')).toMatchObject({ code: 2, printed: [] });
    const { code, complained } = run(join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(complained[0]).toContain('There is no folder');
  });
});

describe('readStory', () => {
  it('reads YAML and Markdown of the folder and its language folders, and nothing else', () => {
    write({
      ...smallStory(),
      'ar/picture.svg': '<svg/>',
      '.git/config.md': 'x',
      'ar/drafts/old.md': 'x',
    });
    expect(readStory(folder)).toEqual(smallStory());
  });
});
