// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithApp, smallPage } from '../../tests/renderWithApp.tsx';
import { createTexts } from '../i18n/texts.ts';

describe.each(['ar', 'en'] as const)('the article in %s', (language) => {
  const { story, locale } = smallPage(language);
  const { t } = createTexts(language, locale);
  const show = (path = '') => renderWithApp({ language, url: `/${language}/${path}` });
  const article = () => screen.getByRole('article');
  const paragraph = (id: string) => document.getElementById(id)!;
  const entity = (id: string) => story.entities.find((each) => each.id === id)!;
  const note = (id: string) => document.querySelector<HTMLElement>(`[data-note="${id}"]`)!;

  it('has a head, sections with standfirsts, and says what it was made from', () => {
    show();
    expect(article()).toHaveAccessibleName(story.title);
    expect(article()).toHaveTextContent(story.standfirst);
    for (const { id, heading, standfirst } of story.sections) {
      const section = within(article()).getByRole('region', { name: heading });
      expect(section).toHaveAttribute('data-section', id);
      expect(section).toHaveTextContent(standfirst);
    }
    expect(article()).toHaveTextContent(story.byline);
    expect(article()).toHaveTextContent(story.credit);
    const licences = screen.getByRole('link', { name: t('reader.licences') });
    expect(licences).toHaveAttribute('href', '/licences.txt');
  });

  it('has every paragraph once, in order, with a number that focuses it', () => {
    show();
    const ids = [...article().querySelectorAll('[data-paragraph]')].map(({ id }) => id);
    expect(ids).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(
      screen.getByRole('link', { name: t('reader.paragraph', { number: 3 }) }),
    ).toHaveAttribute('href', `/${language}/paragraph/p3`);
  });

  it('says whose words each paragraph tells, in the order of reporting', () => {
    show();
    const voice = (id: string) => paragraph(id).querySelector('.voice');
    const chain = [entity('salma').short, entity('accord-text').short].join(t('voices.and'));
    expect(voice('p3')).toHaveTextContent(t('reader.accordingTo', { names: chain }));
    expect(voice('p1')).toHaveTextContent(
      t('reader.accordingTo', { names: entity('river-post').short }),
    );
    expect(voice('p2')).toHaveTextContent(t('voices.reporter'));
    expect(voice('p2')).not.toHaveTextContent(t('reader.accordingTo', { names: '' }).trim());
  });

  it('makes every mention a link of its kind', () => {
    show();
    const mention = paragraph('p1').querySelector('[data-entity="rabwa"]');
    expect(mention).toHaveAttribute('href', `/${language}/entity/rabwa`);
    expect(mention).toHaveClass('kind-state');
    const event = paragraph('p2').querySelector('[data-event="fair-2022"]');
    expect(event).toHaveAttribute('href', `/${language}/event/fair-2022`);
    expect(event).toHaveClass('kind-event');
    expect(paragraph('p1').querySelector('em')).not.toBeNull();
    expect(paragraph('p2').querySelector('strong')).not.toBeNull();
  });

  it('shows corrections and the other notes where they apply, with kind and source', () => {
    show();
    const correction = note('p1-day');
    expect(paragraph('p1')).toContainElement(correction);
    expect(correction).toHaveAttribute('role', 'note');
    expect(correction).toHaveTextContent(t('notes.correction'));
    expect(correction).toHaveTextContent(story.notes[0]!.text);
    expect(correction).toHaveTextContent('River Union');
    expect(correction).toHaveTextContent(language === 'ar' ? '٦ فبراير ٢٠٢٢' : '6 February 2022');
    expect(paragraph('p3')).toContainElement(note('p3-dam'));
    expect(note('p3-dam')).toHaveTextContent(t('notes.doubt'));
    expect(note('p3-dam')).toHaveTextContent(t('sources.article'));
    expect(note('p4-drill')).toHaveTextContent(t('notes.context'));
    expect(note('p4-drill')).toHaveTextContent(t('sources.common'));
  });

  it('brings forward what names the focused thing, implied or in words, and marks the mentions', () => {
    show('event/fair-2008');
    expect(paragraph('p2')).toHaveClass('is-lit'); // implied
    expect(paragraph('p3')).toHaveClass('is-lit');
    expect(paragraph('p1')).toHaveClass('is-back');
    expect(article().querySelector('[data-event="fair-2008"]')).toHaveAttribute(
      'aria-current',
      'true',
    );
    expect(article().querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it.each([
    ['paragraph/p2', '[data-paragraph="p2"]'],
    ['section/river', '[data-section="river"]'],
  ])('marks the focused %s', (path, selector) => {
    show(path);
    expect(article().querySelector(selector)).toHaveAttribute('aria-current', 'true');
    expect(article().querySelectorAll('[aria-current]')).toHaveLength(1);
  });
});
