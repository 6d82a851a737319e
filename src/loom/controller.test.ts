import { describe, expect, it } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { languageOf } from '../i18n/languages.ts';
import { indexStory } from '../story/storyIndex.ts';
import { readSpot, spotName, spotTowards, type Spot } from './controller.ts';
import { loomLayout } from './layout.ts';
import { loomModel } from './model.ts';
import { orderLoom } from './order.ts';

const index = indexStory(beijingIn('en'));
const model = loomModel(index);
const order = orderLoom(model);
const layouts = {
  en: loomLayout(index, model, order, languageOf('en')),
  ar: loomLayout(index, model, order, languageOf('ar')),
};
const go = (from: Spot, key: string, code: 'ar' | 'en' = 'en') =>
  spotTowards(layouts[code], from, key);
const threadOf = (id: string) => layouts.en.threads.findIndex((thread) => thread.id === id);
const un = threadOf('un');

describe('spotTowards', () => {
  it('goes from label to label, and to the paragraph numbers above the first', () => {
    expect(go({ at: 'thread', thread: 3 }, 'ArrowDown')).toEqual({ at: 'thread', thread: 4 });
    expect(go({ at: 'thread', thread: 3 }, 'ArrowUp')).toEqual({ at: 'thread', thread: 2 });
    expect(go({ at: 'thread', thread: 0 }, 'ArrowUp')).toEqual({ at: 'column', column: 0 });
    expect(go({ at: 'thread', thread: 24 }, 'ArrowDown')).toBeNull();
    expect(go({ at: 'thread', thread: 3 }, 'Home')).toEqual({ at: 'thread', thread: 0 });
    expect(go({ at: 'thread', thread: 3 }, 'End')).toEqual({ at: 'thread', thread: 24 });
  });

  it('follows a thread from its label knot by knot, and back', () => {
    const knots = [10, 12].map((column): Spot => ({ at: 'knot', thread: un, column }));
    expect(go({ at: 'thread', thread: un }, 'ArrowRight')).toEqual(knots[0]);
    expect(go(knots[0]!, 'ArrowRight')).toEqual(knots[1]);
    expect(go(knots[1]!, 'ArrowRight')).toBeNull();
    expect(go(knots[0]!, 'ArrowLeft')).toEqual({ at: 'thread', thread: un });
    expect(go(knots[0]!, 'End')).toEqual(knots[1]);
    expect(go(knots[1]!, 'Home')).toEqual(knots[0]);
  });

  it('turns left and right where the writing runs the other way', () => {
    const knot: Spot = { at: 'knot', thread: un, column: 10 };
    expect(go({ at: 'thread', thread: un }, 'ArrowLeft', 'ar')).toEqual(knot);
    expect(go({ at: 'thread', thread: un }, 'ArrowRight', 'ar')).toBeNull();
    expect(go(knot, 'ArrowLeft', 'ar')).toEqual({ at: 'knot', thread: un, column: 12 });
    expect(go({ at: 'column', column: 4 }, 'ArrowRight', 'ar')).toEqual({
      at: 'column',
      column: 3,
    });
  });

  it('walks those who meet in a paragraph from top to bottom, from its number', () => {
    const seen: Spot[] = [];
    let spot = go({ at: 'column', column: 10 }, 'ArrowDown');
    for (; spot; spot = go(spot, 'ArrowDown')) seen.push(spot);
    expect(seen).toHaveLength(7);
    const ys = seen.map((one) => {
      const knots = one.at === 'knot' ? layouts.en.threads[one.thread]?.knots : [];
      return knots?.find(({ column }) => column === 10)?.y ?? NaN;
    });
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(go(seen[0]!, 'ArrowUp')).toEqual({ at: 'column', column: 10 });
  });

  it('goes along numbers and headings and between them', () => {
    expect(go({ at: 'column', column: 3 }, 'ArrowRight')).toEqual({ at: 'column', column: 4 });
    expect(go({ at: 'column', column: 4 }, 'ArrowUp')).toEqual({ at: 'section', section: 1 });
    expect(go({ at: 'section', section: 1 }, 'ArrowDown')).toEqual({ at: 'column', column: 4 });
    expect(go({ at: 'section', section: 1 }, 'ArrowLeft')).toEqual({ at: 'section', section: 0 });
    expect(go({ at: 'section', section: 1 }, 'End')).toEqual({ at: 'section', section: 6 });
    expect(go({ at: 'column', column: 0 }, 'ArrowLeft')).toEqual({ at: 'thread', thread: 0 });
    expect(go({ at: 'section', section: 0 }, 'ArrowUp')).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(go({ at: 'thread', thread: 0 }, 'Escape')).toBeNull();
    expect(go({ at: 'thread', thread: 0 }, 'Enter')).toBeNull();
  });
});

describe('spotName', () => {
  it('is read back', () => {
    const spots: Spot[] = [
      { at: 'thread', thread: 2 },
      { at: 'knot', thread: 2, column: 0 },
      { at: 'column', column: 18 },
      { at: 'section', section: 6 },
    ];
    for (const spot of spots) expect(readSpot(spotName(spot))).toEqual(spot);
    expect(readSpot(undefined)).toBeNull();
    expect(readSpot('elsewhere 3')).toBeNull();
  });
});
