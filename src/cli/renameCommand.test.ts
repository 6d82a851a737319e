import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from '../compiler/compile.ts';
import { readStory } from '../files/readStory.ts';
import { testHome } from './frame/testTerminal.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

const rename = (...words: string[]) => place.run(['rename', 'river-accord', ...words]);
const files = () => readStory(join(place.home, 'data/river-accord'));

describe('rename', () => {
  it.each([
    ['an entity', 'salma', 'the-mayor'],
    ['an entity that is part of other ids', 'rabwa', 'rabwa-town'],
    ['an event', 'fair-2022', 'second-fair'],
    ['a relation', 'two-fairs', 'fairs'],
    ['a note', 'p3-dam', 'which-dam'],
    ['a section', 'river', 'the-stream'],
    ['a paragraph', 'p3', 'p33'],
  ])('changes %s everywhere, and back again to the letter', async (_, old, by) => {
    place.writeStory('river-accord', smallStory());
    expect((await rename(old, by)).code).toBe(0);
    const { story, problems } = compileStory(files(), { folder: 'river-accord' });
    expect(problems).toEqual([]);
    expect(JSON.stringify(story)).toContain(`"${by}"`);
    expect(JSON.stringify(story)).not.toContain(`"${old}"`);
    await rename(by, old);
    expect(files()).toEqual(smallStory());
  });

  it('leaves words alone that happen to be the same', async () => {
    const changed = smallStory();
    changed['entities.yaml'] = (changed['entities.yaml'] ?? '').replace(/^rabwa:/m, 'state:');
    for (const path of Object.keys(changed))
      changed[path] = (changed[path] ?? '').replace(/\brabwa\b(?!-)/g, 'state');
    place.writeStory('river-accord', changed);
    await rename('state', 'town');
    expect(place.read('data/river-accord/entities.yaml')).toContain('town: { kind: state');
  });

  it('tells where an id was published', async () => {
    place.writeStory('river-accord', { ...smallStory() });
    place.write('data/river-accord/published-paths.txt', '/ar/entity/salma\n');
    expect((await rename('salma', 'mayor-salma')).printed).toContain(
      '“salma: mayor-salma” under “retired”',
    );
  });

  it.each([
    [['salma'], 2, /Name the story, the id, and the new id/],
    [['salma', 'Die Frau'], 2, /cannot be an id/],
    [['nobody', 'somebody'], 1, /Nothing in .* has the id “nobody”/],
    [['salma', 'yusuf'], 1, /“yusuf” is an id already/],
    [['p3', 'timeline'], 1, /“timeline” cannot stand there/],
  ])('refuses %j', async (words, code, says) => {
    place.writeStory('river-accord', smallStory());
    const answer = await rename(...words);
    expect(answer.told).toMatch(says);
    expect(answer.code).toBe(code);
    expect(files()).toEqual(smallStory());
  });
});
