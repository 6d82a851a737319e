import { describe, expect, it } from 'vitest';
import { beijingIn, smallIndex } from '../../tests/fixtures/stories.ts';
import { indexStory } from '../story/storyIndex.ts';
import { lastKnot, loomModel, mainThreads } from './model.ts';

const index = indexStory(beijingIn('en'));
const model = loomModel(index);

describe('loomModel', () => {
  it('has a column per paragraph in reading order and a thread per actor that occurs', () => {
    expect(model.columns.map(({ paragraph }) => paragraph)).toEqual(
      index.story.paragraphs.map(({ id }) => id),
    );
    const actors = index.story.entities.filter(({ actor }) => actor).map(({ id }) => id);
    expect(model.threads.map(({ id }) => id)).toEqual(actors);
    const un = model.threads.find(({ id }) => id === 'un');
    expect(un?.knots).toEqual([10, 12]);
    expect(un && lastKnot(un)).toBe(12);
  });

  it('lets those meet whom a paragraph names or implies', () => {
    const meeting = (column: number) =>
      model.columns[column]?.meets.map((thread) => model.threads[thread]?.id);
    expect(meeting(1)?.toSorted()).toEqual(['belarus', 'china', 'russia', 'ukraine']);
    // The small story's third paragraph implies Rabwa.
    const small = loomModel(smallIndex());
    const rabwa = small.threads.findIndex(({ id }) => id === 'rabwa');
    expect(small.columns[2]?.meets).toContain(rabwa);
  });

  it('is the same in every language, so that one order serves all', () => {
    expect(loomModel(indexStory(beijingIn('ar')))).toEqual(model);
  });

  it('knows the columns of each section', () => {
    expect(model.sections[0]).toEqual({ id: 'statement', from: 0, to: 3 });
    expect(model.sections.at(-1)).toEqual({ id: 'military', from: 17, to: 18 });
  });
});

describe('mainThreads', () => {
  it('are those of the most paragraphs, none of a single one, and not too many', () => {
    const ids = mainThreads(model).map(({ id }) => id);
    expect(ids.slice(0, 6)).toEqual([
      'china',
      'russia',
      'putin',
      'xi',
      'united-states',
      'us-allies',
    ]);
    expect(ids).toHaveLength(8);
    expect(mainThreads(model, 40).every(({ knots }) => knots.length > 1)).toBe(true);
  });
});
