import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/fixtures/stories.ts';
import { shownBy, voicesOf } from './filters.ts';

const index = smallIndex();

describe('filters', () => {
  it('filter nothing where none is set', () => {
    expect(shownBy(index, {})).toBeNull();
  });

  it('leave one voice: its paragraphs, its relations, the events of its paragraphs', () => {
    const shown = shownBy(index, { voice: 'salma' });
    expect([...(shown?.paragraphs ?? [])]).toEqual(['p3']);
    expect([...(shown?.relations ?? [])]).toEqual(['delta-against-rabwa']);
    expect(shown?.events.has('fair-2008')).toBe(true);
    expect(shown?.events.has('meeting-2019')).toBe(false);
    expect(shown?.entities.has('salma')).toBe(true);
    expect(shown?.entities.has('yusuf')).toBe(false);
  });

  it('leave the ties of a stance and those who are tied by it', () => {
    const shown = shownBy(index, { stance: ['opposition'] });
    expect([...(shown?.relations ?? [])]).toEqual(['delta-against-rabwa']);
    expect([...(shown?.entities ?? [])].toSorted()).toEqual(['delta-towns', 'rabwa']);
    expect(shown?.paragraphs.size).toBe(4);
  });

  it('leave the kinds chosen, and the ties between them', () => {
    const shown = shownBy(index, { kind: ['person', 'state'] });
    expect([...(shown?.entities ?? [])].toSorted()).toEqual(['rabwa', 'salma', 'yusuf']);
    expect(shown?.relations.has('salma-leads-rabwa')).toBe(true);
    expect(shown?.relations.has('yusuf-leads-sahel')).toBe(false);
  });

  it('leave what happened in a window, and what has no date', () => {
    const shown = shownBy(index, { from: '2019', to: '2021' });
    expect([...(shown?.events ?? [])]).toEqual(['meeting-2019', 'drill-2021']);
    expect(shown?.relations.has('rabwa-sahel-drill')).toBe(true);
    expect(shown?.relations.has('rabwa-sahel-accord')).toBe(false);
    expect(shown?.relations.has('salma-leads-rabwa')).toBe(true);
    expect(shown?.paragraphs.has('p1')).toBe(false);
    expect(shown?.paragraphs.has('p4')).toBe(true);
  });
});

describe('voices', () => {
  it('are listed in the order of first speaking, with their paragraphs', () => {
    expect([...voicesOf(index)]).toEqual([
      ['river-post', ['p1']],
      ['reporter', ['p2', 'p4']],
      ['salma', ['p3']],
      ['accord-text', ['p3']],
    ]);
  });
});
