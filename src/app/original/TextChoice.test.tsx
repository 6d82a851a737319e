// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { onlyOriginal, smallStoryWithOriginal } from '../../../tests/fixtures/original.ts';
import { renderWithApp, smallPage } from '../../../tests/renderWithApp.tsx';
import { createTexts } from '../../i18n/texts.ts';

describe.each(['ar', 'en'] as const)('the publisher’s own wording in %s', (language) => {
  const data = smallPage(language, smallStoryWithOriginal);
  const { story, locale } = data;
  const { t } = createTexts(language, locale);
  const [title, first, second] = onlyOriginal[language];
  const show = (path = '') => renderWithApp({ language, url: `/${language}/${path}`, data });
  const article = () => screen.getByRole('article');
  const paragraph = (id: string) => document.getElementById(id)!;
  const textsOf = (id: string) => paragraph(id).querySelectorAll('.paragraph-text');
  const choice = () => within(article()).findByRole('group', { name: t('original.name') });
  const link = async (of: 'retelling' | 'original') =>
    within(await choice()).getByRole('link', { name: t(`original.texts.${of}`) });
  const inOriginal = () => waitFor(() => expect(paragraph('p1')).toHaveTextContent(first));

  it('is offered beside the retelling, which is read first', async () => {
    show('entity/salma?voice=river-post');
    expect(await link('retelling')).toHaveAttribute('aria-current', 'page');
    expect(await link('original')).not.toHaveAttribute('aria-current');
    expect(await link('original')).toHaveAttribute(
      'href',
      `/${language}/entity/salma?voice=river-post&text=original`,
    );
    expect(article()).not.toHaveTextContent(first);
    expect(article()).not.toHaveTextContent(story.original!.credit);
  });

  it('takes the retelling’s place, says whose it is, and goes again with Back', async () => {
    const { user, history } = show('entity/salma');
    await user.click(await link('original'));
    await inOriginal();
    expect(history.url()).toBe(`/${language}/entity/salma?text=original`);
    expect(await link('original')).toHaveAttribute('aria-current', 'page');
    const shown = t('original.shown', { text: t('original.texts.original') });
    expect(screen.getByText(shown)).toHaveAttribute('role', 'status');
    expect([...textsOf('p1')].map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(first),
      expect.stringContaining(second),
    ]);
    expect(article()).toHaveTextContent(title);
    expect(article().querySelector('.credit')).toHaveTextContent(story.original!.credit);
    expect(article()).toHaveTextContent(t('original.licence'));
    // What there is none of stays, and is told apart.
    expect(paragraph('p2')).toHaveTextContent(t('original.retold'));
    expect(paragraph('p2').querySelector('[data-event="fair-2022"]')).not.toBeNull();
    expect(paragraph('p3')).not.toHaveTextContent(t('original.retold'));
    // Everything about the paragraph stays.
    expect(paragraph('p1').querySelector('.voice')).toHaveTextContent(
      t('reader.accordingTo', { names: '' }).trim(),
    );
    expect(paragraph('p1').querySelector('[data-note="p1-day"]')).not.toBeNull();
    expect(document.title).not.toContain(title);
    await history.back();
    await waitFor(() => expect(paragraph('p1')).not.toHaveTextContent(first));
    expect(screen.queryByText(t('original.retold'))).not.toBeInTheDocument();
  });

  it('answers to the focus with its own mentions, and keeps the text in every link', async () => {
    const { user, history } = show('?text=original');
    await inOriginal();
    const yusuf = paragraph('p3').querySelector('[data-entity="yusuf"]')!;
    expect(yusuf).toHaveAttribute('href', `/${language}/entity/yusuf?text=original`);
    await user.click(yusuf);
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/yusuf?text=original`));
    expect(yusuf).toHaveAttribute('aria-current', 'true');
    expect(paragraph('p3')).toHaveClass('is-lit');
    const card = await screen.findByRole('complementary');
    expect(card).toHaveTextContent(t('card.inArticle', { count: 2 }));
    expect(document.querySelector('[data-node="salma"]')).toHaveAttribute(
      'href',
      `/${language}/entity/salma?text=original`,
    );
    const [other] = story.languages.filter((code) => code !== language);
    expect(document.querySelector(`.languages [lang="${other}"]`)).toHaveAttribute(
      'href',
      `/${other}/entity/yusuf`,
    );
    expect(paragraph('p4')).toHaveTextContent(onlyOriginal[language][4]);
  });
});

it('a language that has none ignores the parameter, and says so', async () => {
  const data = smallPage('en');
  const { t } = createTexts('en', data.locale);
  renderWithApp({ language: 'en', url: '/en/paragraph/p1?text=original', data });
  expect(await screen.findByText(/text=original/)).toBeInTheDocument();
  expect(screen.getByText(/text=original/).closest('li')).toHaveTextContent(t('url.noOriginal'));
  expect(screen.queryByRole('group', { name: t('original.name') })).not.toBeInTheDocument();
  expect(screen.getByRole('article')).not.toHaveTextContent(t('original.retold'));
});
