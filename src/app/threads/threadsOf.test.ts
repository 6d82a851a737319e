import { describe, expect, it } from 'vitest';
import { beijingIn, smallIndex } from '../../../tests/fixtures/stories.ts';
import { belongingTo } from '../../story/belonging.ts';
import { indexStory } from '../../story/storyIndex.ts';
import { threadsOf } from './threadsOf.ts';

const beijing = indexStory(beijingIn('ar'));
const small = smallIndex();
const none = { focus: null, reading: null, preview: null };
const written = (threads: ReturnType<typeof threadsOf>) =>
  threads.map(({ paragraph, target }) => `${paragraph}-${target}`);

describe('threadsOf', () => {
  it('gives none where nothing is asked, or what is asked is not in the story', () => {
    expect(threadsOf(small, none)).toEqual([]);
    expect(threadsOf(small, { ...none, focus: { kind: 'entity', id: 'nobody' } })).toEqual([]);
    expect(threadsOf(small, { ...none, focus: { kind: 'relation', id: 'nothing' } })).toEqual([]);
    expect(threadsOf(small, { ...none, reading: 'p99' })).toEqual([]);
  });

  it('leads from the paragraph being read to its actors, named or meant, and its events', () => {
    // p3 also names a document, which no view draws, and means Rabwa without naming it.
    expect(threadsOf(small, { ...none, reading: 'p3' })).toEqual([
      { paragraph: 'p3', target: 'salma', kind: 'person' },
      { paragraph: 'p3', target: 'fair-2008', kind: 'event' },
      { paragraph: 'p3', target: 'delta-towns', kind: 'group' },
      { paragraph: 'p3', target: 'rabwa', kind: 'state' },
    ]);
  });

  it('gives a focused paragraph its own threads, whatever is read', () => {
    const threads = threadsOf(small, {
      ...none,
      focus: { kind: 'paragraph', id: 'p2' },
      reading: 'p4',
    });
    expect(written(threads)).toEqual(['p2-fair-2022', 'p2-fair-2008']);
  });

  it.each(beijing.story.paragraphs.map(({ id }) => id))(
    'ties %s of the real story to all it lights that is drawn, each once',
    (id) => {
      const targets = threadsOf(beijing, { ...none, reading: id }).map(({ target }) => target);
      const named = beijing.namedIn.get(id) ?? [];
      const told = beijing.story.events.filter(({ evidence }) => evidence.includes(id));
      const expected = new Set([
        ...named.filter((one) => beijing.events.has(one) || beijing.entities.get(one)?.actor),
        ...told.map((event) => event.id),
      ]);
      expect(targets).toEqual([...expected]);
      const lit = belongingTo(beijing, { kind: 'paragraph', id });
      expect(targets.filter((one) => !lit.entities.has(one) && !lit.events.has(one))).toEqual([]);
    },
  );

  it('leads from every paragraph of a focused actor or event to it', () => {
    const china = threadsOf(beijing, { ...none, focus: { kind: 'entity', id: 'china' } });
    expect(china.map(({ paragraph }) => paragraph)).toEqual(beijing.paragraphsOf.get('china'));
    expect(china.every(({ target, kind }) => target === 'china' && kind === 'state')).toBe(true);
    const fair = threadsOf(small, { ...none, focus: { kind: 'event', id: 'fair-2008' } });
    expect(written(fair)).toEqual(['p2-fair-2008', 'p3-fair-2008']);
  });

  it('leads nowhere for what no view draws', () => {
    expect(threadsOf(small, { ...none, focus: { kind: 'entity', id: 'old-bridge' } })).toEqual([]);
  });

  it('leads from the evidence of a relation to both its ends and its events', () => {
    const accord = threadsOf(small, {
      ...none,
      focus: { kind: 'relation', id: 'rabwa-sahel-accord' },
    });
    expect(written(accord)).toEqual(['p1-rabwa', 'p1-sahel', 'p1-signing-2022']);
    const fairs = threadsOf(small, { ...none, focus: { kind: 'relation', id: 'two-fairs' } });
    expect(written(fairs)).toEqual(['p2-fair-2008', 'p2-fair-2022']);
    const inUnion = threadsOf(small, {
      ...none,
      focus: { kind: 'relation', id: 'rabwa-in-union' },
    });
    expect(inUnion, 'a tie that is not in the text').toEqual([]);
  });

  it('takes the paragraph that is read of a focused section, else its first', () => {
    const focus = { kind: 'section', id: 'river' } as const;
    const from = (reading: string | null) =>
      new Set(threadsOf(small, { ...none, focus, reading }).map(({ paragraph }) => paragraph));
    expect(from('p4')).toEqual(new Set(['p4']));
    expect(from('p1')).toEqual(new Set(['p3']));
    expect(from(null)).toEqual(new Set(['p3']));
  });

  it('puts what is previewed before what is focused', () => {
    const threads = threadsOf(small, {
      focus: { kind: 'entity', id: 'salma' },
      reading: 'p1',
      preview: { kind: 'entity', id: 'yusuf' },
    });
    expect(written(threads)).toEqual(['p1-yusuf']);
  });
});
