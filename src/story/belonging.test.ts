import { describe, expect, it } from 'vitest';
import { smallIndex } from '../../tests/fixtures/stories.ts';
import { belongingTo } from './belonging.ts';
import type { Focus } from './focus.ts';

const index = smallIndex();
const answer = (kind: Focus['kind'], id: string) => {
  const { paragraphs, entities, events, relations } = belongingTo(index, { kind, id });
  const list = (ids: ReadonlySet<string>) => [...ids].toSorted();
  return {
    paragraphs: list(paragraphs),
    entities: list(entities),
    events: list(events),
    relations: list(relations),
  };
};

describe('what answers', () => {
  it('to a paragraph: whom and what it names or implies, and the relations it supports', () => {
    expect(answer('paragraph', 'p3')).toEqual({
      paragraphs: ['p3'],
      entities: ['accord-text', 'delta-towns', 'rabwa', 'salma'],
      events: ['fair-2008'],
      relations: ['delta-against-rabwa'],
    });
  });

  it('to a section: all of its paragraphs together', () => {
    expect(answer('section', 'accord').paragraphs).toEqual(['p1', 'p2']);
    expect(answer('section', 'accord').events).toEqual(['fair-2008', 'fair-2022', 'signing-2022']);
  });

  it('to an entity: where it is named, whom it is tied to, the events told there', () => {
    const { paragraphs, entities, events, relations } = answer('entity', 'salma');
    expect(paragraphs).toEqual(['p1', 'p3']);
    expect(entities).toEqual(['rabwa', 'salma']);
    expect(relations).toEqual(['salma-leads-rabwa']);
    expect(events).toEqual(['fair-2008', 'signing-2022']);
  });

  it('to an event: its paragraphs, who stands in them, the relations that it dates or spans', () => {
    const { paragraphs, entities, relations } = answer('event', 'drill-2021');
    expect(paragraphs).toEqual(['p4']);
    expect(entities).toEqual(['old-bridge', 'rabwa', 'river-union', 'sahel']);
    expect(relations).toEqual(['rabwa-sahel-drill']);
    expect(answer('event', 'fair-2008').events).toEqual(['fair-2008', 'fair-2022']);
  });

  it('to a relation: both ends, its evidence, its events', () => {
    expect(answer('relation', 'rabwa-sahel-accord')).toEqual({
      paragraphs: ['p1'],
      entities: ['rabwa', 'sahel'],
      events: ['signing-2022'],
      relations: ['rabwa-sahel-accord'],
    });
  });

  it('to an unknown id with nothing', () => {
    expect(answer('entity', 'nobody')).toEqual({
      paragraphs: [],
      entities: [],
      events: [],
      relations: [],
    });
  });
});
