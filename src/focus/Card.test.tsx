// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithApp, smallPage } from '../../tests/renderWithApp.tsx';
import { inDigits, languageOf } from '../i18n/languages.ts';
import { createTexts } from '../i18n/texts.ts';

describe.each(['ar', 'en'] as const)('the card in %s', (language) => {
  const { story, locale } = smallPage(language);
  const { t } = createTexts(language, locale);
  const entity = (id: string) => story.entities.find((each) => each.id === id)!;
  const event = (id: string) => story.events.find((each) => each.id === id)!;
  const relation = (id: string) => story.relations.find((each) => each.id === id)!;
  const paragraphName = (number: number) => t('reader.paragraph', { number });

  async function card(path: string, query = '') {
    renderWithApp({ language, url: `/${language}/${path}${query}` });
    const found = await screen.findByRole('complementary');
    expect(found).toHaveAttribute('data-card', path);
    return found;
  }

  /** A part of the card by its heading. */
  function part(within_: HTMLElement, title: string): HTMLElement {
    return within(within_).getByRole('heading', { level: 3, name: title }).closest('section')!;
  }

  /** The item of a list that holds a link of this name. */
  function item(within_: HTMLElement, link: string): HTMLElement {
    return within(within_).getByRole('link', { name: link }).closest('li')!;
  }

  it('says who an entity is, and that this is context with its source', async () => {
    const found = await card('entity/river-union');
    expect(found).toHaveAccessibleName(entity('river-union').name);
    expect(found).toHaveTextContent(t('kinds.organization'));
    const description = found.querySelector('.description');
    expect(description).toHaveTextContent(t('card.context'));
    expect(description).toHaveTextContent(entity('river-union').description);
    expect(description).toHaveTextContent('River Union');
    expect(within(found).getByRole('link', { name: 'River Union' })).toHaveAttribute(
      'href',
      'https://example.org/union',
    );
  });

  it('says that an uncited description is common knowledge', async () => {
    const found = await card('entity/salma');
    expect(found.querySelector('.description')).toHaveTextContent(t('sources.common'));
  });

  it('names the members of a group', async () => {
    const found = await card('entity/delta-towns');
    expect(found.querySelector('.members')).toHaveTextContent(
      entity('delta-towns').members.join(t('card.comma')),
    );
  });

  it('links the paragraphs that name an entity, implied ones too', async () => {
    const found = await card('entity/rabwa');
    // Twice by name; the third paragraph only implies it.
    const counts = [t('card.inArticle', { count: 3 }), t('card.named', { count: 2 })];
    const told = part(found, counts.join(t('card.comma')));
    const links = within(told).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#p1', '#p3', '#p4']);
    expect(links[0]).toHaveAccessibleName(paragraphName(1));
  });

  it('lists the paragraphs that an entity is the source of', async () => {
    const found = await card('entity/river-post');
    const spoken = part(found, t('card.speaks', { count: 1 }));
    expect(within(spoken).getByRole('link')).toHaveAttribute('href', '#p1');
  });

  it('shows each relation with its stance, whose word it is, and its paragraphs', async () => {
    const found = await card('entity/rabwa');
    const ids = ['salma-leads-rabwa', 'rabwa-sahel-accord', 'rabwa-sahel-drill'];
    const relations = part(found, t('card.relations', { count: 5 }));
    for (const id of [...ids, 'delta-against-rabwa', 'rabwa-in-union']) {
      expect(within(relations).getByRole('link', { name: relation(id).sentence })).toHaveAttribute(
        'href',
        `/${language}/relation/${id}`,
      );
    }
    const accord = item(relations, relation('rabwa-sahel-accord').sentence);
    expect(accord).toHaveTextContent(t('stances.cooperation'));
    expect(accord).toHaveTextContent(t('card.saidBy', { names: entity('river-post').short }));
    expect(within(accord).getByRole('link', { name: paragraphName(1) })).toHaveAttribute(
      'href',
      '#p1',
    );
    const contested = item(relations, relation('delta-against-rabwa').sentence);
    const names = [entity('salma').short, entity('accord-text').short].join(t('voices.and'));
    expect(contested).toHaveTextContent(t('stances.opposition'));
    expect(contested).toHaveTextContent(t('card.saidBy', { names }));
  });

  it('puts the relations that pass the filters first, and says how many', async () => {
    const all = await card('entity/rabwa', '?voice=salma');
    const relations = part(all, t('card.relations', { count: 5 }));
    await waitFor(() => expect(relations.querySelector('.is-out')).not.toBeNull());
    const [passing, rest] = [...relations.querySelectorAll('.relations')].map((list) => [
      ...list.querySelectorAll(':scope > li > a'),
    ]);
    const byVoice = story.relations.filter(
      ({ id, voices }) =>
        voices.includes('salma') &&
        passing?.some(({ textContent }) => textContent === relation(id).sentence),
    );
    expect(passing).toHaveLength(byVoice.length);
    expect(passing!.length + rest!.length).toBe(5);
    const number = inDigits(byVoice.length, languageOf(language));
    expect(relations).toHaveTextContent(t('card.passing', { number }));
  });

  it('marks a relation that is not in the article as context, with its source', async () => {
    const found = await card('entity/rabwa');
    const context = item(found, relation('rabwa-in-union').sentence);
    expect(context).toHaveTextContent(t('card.context'));
    expect(context).toHaveTextContent('River Union');
    expect(within(context).queryByRole('link', { name: paragraphName(1) })).toBeNull();
  });

  it('lists the events of an entity with date and how it is known', async () => {
    const found = await card('entity/yusuf');
    const signing = item(part(found, t('card.events')), event('signing-2022').title);
    expect(signing).toHaveTextContent(event('signing-2022').when);
    expect(signing).toHaveTextContent(t('dating.inferred'));
  });

  it('says when an event was, how each end is known, and from where', async () => {
    const found = await card('event/fair-2022');
    expect(found).toHaveAccessibleName(event('fair-2022').title);
    expect(found).toHaveTextContent(t('kinds.event'));
    const when = found.querySelector('.when');
    expect(when).toHaveTextContent(event('fair-2022').when);
    expect(when).toHaveTextContent(t('dating.inferred'));
    expect(when).toHaveTextContent(t('card.endDating', { dating: t('dating.context') }));
    const description = found.querySelector('.description');
    expect(description).toHaveTextContent(event('fair-2022').description);
    expect(description).toHaveTextContent(t('sources.article'));
    expect(description).toHaveTextContent('The River Post');
  });

  it('says what the article itself gives of a date', async () => {
    const found = await card('event/drill-2021');
    const when = found.querySelector('.when');
    expect(when).toHaveTextContent(t('dating.context'));
    expect(when).toHaveTextContent(
      t('card.articleSays', { when: event('drill-2021').statedWhen! }),
    );
    expect(
      item(part(found, t('card.relations', { count: 1 })), relation('rabwa-sahel-drill').sentence),
    ).toHaveTextContent(t('voices.reporter'));
    expect(
      within(part(found, t('card.entities'))).getByRole('link', { name: entity('sahel').short }),
    ).toHaveAttribute('href', `/${language}/entity/sahel`);
  });

  it('shows the evidence, the ends and the dates of a relation', async () => {
    const found = await card('relation/rabwa-sahel-accord');
    expect(found).toHaveAccessibleName(relation('rabwa-sahel-accord').sentence);
    expect(found).toHaveTextContent(t('card.saidBy', { names: entity('river-post').short }));
    const told = part(found, t('card.inArticle', { count: 1 }));
    expect(within(told).getByRole('link')).toHaveAttribute('href', '#p1');
    expect(item(told, paragraphName(1))).toHaveTextContent(/.{30}…/);
    const ends = within(part(found, t('card.between'))).getAllByRole('link');
    expect(ends.map((link) => link.textContent)).toEqual([
      entity('rabwa').short,
      entity('sahel').short,
    ]);
    expect(part(found, t('card.events'))).toHaveTextContent(event('signing-2022').when);
  });

  it('shows the source of a relation that no paragraph supports', async () => {
    const found = await card('relation/rabwa-in-union');
    expect(found).toHaveTextContent(t('card.context'));
    expect(found).toHaveTextContent('River Union');
    expect(found.querySelector('.evidence')).toBeNull();
  });

  it('shows both events of a span', async () => {
    const found = await card('relation/two-fairs');
    const events = part(found, t('card.events'));
    for (const id of ['fair-2008', 'fair-2022']) {
      expect(item(events, event(id).title)).toHaveTextContent(event(id).when);
    }
  });

  it('shows who speaks in a paragraph, who appears, and the relations it supports', async () => {
    const found = await card('paragraph/p3');
    expect(found).toHaveAccessibleName(paragraphName(3));
    expect(found).toHaveTextContent(story.sections[1]!.heading);
    const names = [entity('salma').short, entity('accord-text').short].join(t('voices.and'));
    expect(found).toHaveTextContent(t('card.saidBy', { names }));
    const named = within(part(found, t('card.entities'))).getAllByRole('link');
    expect(named.map((link) => link.textContent)).toEqual(
      ['salma', 'accord-text', 'delta-towns', 'rabwa'].map((id) => entity(id).short),
    );
    expect(item(found, relation('delta-against-rabwa').sentence)).toBeInTheDocument();
    expect(item(part(found, t('card.events')), event('fair-2008').title)).toHaveTextContent(
      t('dating.stated'),
    );
  });

  it('shows the paragraphs of a section and who appears in it', async () => {
    const found = await card('section/river');
    expect(found).toHaveAccessibleName(story.sections[1]!.heading);
    expect(found).toHaveTextContent(story.sections[1]!.standfirst);
    const told = part(found, t('card.inArticle', { count: 2 }));
    expect(
      within(told)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#p3', '#p4']);
    const appear = part(found, t('card.entities'));
    expect(within(appear).getByRole('link', { name: entity('old-bridge').short })).toHaveAttribute(
      'href',
      `/${language}/entity/old-bridge`,
    );
  });
});
