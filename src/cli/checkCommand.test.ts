import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { readStory } from '../files/readStory.ts';
import { testHome } from './frame/testTerminal.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

const folder = () => join(place.home, 'data/river-accord');
const check = (...words: string[]) => place.run(['check', ...words]);

function writeChanged(path: string, from: string, to: string) {
  const files = smallStory();
  expect(files[path]).toContain(from);
  place.writeStory('river-accord', { ...files, [path]: files[path]?.replace(from, to) ?? '' });
}

describe('check', () => {
  it('passes a sound story, named by its id or its folder', async () => {
    place.writeStory('river-accord', smallStory());
    for (const word of ['river-accord', folder(), `${folder()}/`]) {
      expect(await check(word)).toMatchObject({
        code: 0,
        printed: `${folder()}: 0 errors, 0 warnings`,
        told: '',
      });
    }
  });

  it('prints each problem with its place and fails', async () => {
    writeChanged('story.yaml', 'CC-BY-4.0', '""');
    const { code, printed } = await check('river-accord');
    expect(code).toBe(1);
    expect(printed.split('\n')).toEqual([
      `${folder()}/story.yaml:7:10 error “licence” cannot be empty — Write the text; a key that is optional can be left out.`,
      `${folder()}: 1 error, 0 warnings`,
    ]);
  });

  it('passes a story with advice alone', async () => {
    writeChanged('en/article.md', 'the dam.', 'the dam of Yusuf.');
    const { code, printed } = await check('river-accord');
    expect(code).toBe(0);
    expect(printed).toMatch(/en\/article\.md:16:\d+ warning “Yusuf”/);
    expect(printed).toContain('0 errors, 1 warning');
  });

  it('gives the same to programs', async () => {
    writeChanged('en/article.md', 'the dam.', 'the dam of Yusuf.');
    const { code, printed } = await check('river-accord', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      version: 1,
      errors: 0,
      warnings: 1,
      stories: [
        {
          story: folder(),
          problems: [{ file: 'en/article.md', code: 'unlinked-name', words: 'Yusuf' }],
        },
      ],
    });
  });

  it('fails a story whose id is not the name of its folder', async () => {
    writeChanged('story.yaml', 'id: river-accord', 'id: my-story');
    const { code, printed } = await check('river-accord');
    expect(code).toBe(1);
    expect(printed).toContain('story.yaml:2:5 error The story’s id “my-story” is not the name');
  });

  it('explains itself, and refuses what is no story or option', async () => {
    expect((await check('--help')).code).toBe(0);
    expect((await check()).code).toBe(2);
    expect((await check('river-accord', '--fast')).code).toBe(2);
    expect((await check('river-accord', '--format', 'xml')).told).toContain('text or json');
    const { code, told } = await check('nowhere');
    expect(code).toBe(2);
    expect(told).toContain('There is no story “nowhere”');
  });
});

describe('readStory', () => {
  it('reads YAML and Markdown of the folder and its language folders, and nothing else', () => {
    place.writeStory('river-accord', {
      ...smallStory(),
      'review.txt': 'x',
      'ar/picture.svg': '<svg/>',
      '.git/config.md': 'x',
      'ar/drafts/old.md': 'x',
    });
    expect(readStory(folder())).toEqual(smallStory());
  });
});
