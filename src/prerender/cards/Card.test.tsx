// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { compiled } from '../../../tests/fixtures/stories.ts';
import { inStory } from '../../../tests/inStory.tsx';
import type { PageData } from '../../app/shell/pageData.ts';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { indexStory } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';
import { pageDataOf } from '../pageDataOf.ts';
import { Card } from './Card.tsx';

const [data] = pageDataOf(compiled(smallStory()), locales, { site: '', search: '' }) as [PageData];

function cardOf(focus: Focus | null, shown = data): HTMLElement {
  const { story, locale } = shown;
  const texts = createTexts(story.language, locale);
  const body = document.createElement('div');
  body.innerHTML = renderToStaticMarkup(
    inStory(<Card data={shown} focus={focus} />, { index: indexStory(story), texts }),
  );
  return body;
}

const idsOf = (card: HTMLElement) =>
  [...card.querySelectorAll<SVGElement>('[data-little]')].map(({ dataset }) => dataset.little);

describe('a preview card', () => {
  it('shows the whole graph for the story', () => {
    const card = cardOf(null);
    expect(card.querySelector('h1')).toHaveTextContent(data.story.title);
    expect(card.querySelectorAll('[data-node]')).toHaveLength(
      data.story.entities.filter(({ actor }) => actor).length,
    );
  });

  it('shows of an actor its own ties alone, itself marked', () => {
    const card = cardOf({ kind: 'entity', id: 'salma' });
    expect(idsOf(card).toSorted()).toEqual(['rabwa', 'salma', 'salma-leads-rabwa']);
    expect(card.querySelector('[aria-current]')).toHaveAttribute('data-little', 'salma');
  });

  it('shows of a relation its two ends and the tie', () => {
    const card = cardOf({ kind: 'relation', id: 'rabwa-sahel-accord' });
    expect(idsOf(card).toSorted()).toEqual(['rabwa', 'rabwa-sahel-accord', 'sahel']);
  });

  it('quotes the first paragraph on what the graph does not draw, its name standing out', () => {
    const card = cardOf({ kind: 'entity', id: 'old-bridge' });
    expect(card.querySelector('.picture')).toBeNull();
    expect(card.querySelector('.quote [aria-current]')).toHaveAttribute(
      'data-entity',
      'old-bridge',
    );
  });

  it('shows an event on the timeline, and a relation of two events, too', () => {
    const [event] = data.story.events.map(({ id }) => id);
    const card = cardOf({ kind: 'event', id: event ?? '' });
    expect(card.querySelector('.timeline-event[aria-current]')).not.toBeNull();
    const spans = cardOf({ kind: 'relation', id: 'two-fairs' });
    expect(spans.querySelector('.timeline-arc[aria-current]')).not.toBeNull();
  });

  it('shows an event alone where the timeline is too high or too full for names', () => {
    const [event] = data.story.events.map(({ id }) => id);
    const across = { ...data.timeline.across, height: 400 };
    const high = { ...data, timeline: { ...data.timeline, across } };
    expect(idsOf(cardOf({ kind: 'event', id: event ?? '' }, high))).toEqual([event]);
  });
});
