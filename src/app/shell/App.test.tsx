// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderWithApp, smallPage } from '../../../tests/renderWithApp.tsx';
import { createTexts } from '../../i18n/texts.ts';

afterEach(() => vi.unstubAllGlobals());

const article = () => screen.getByRole('article');
const mentionOf = (kind: string, id: string) =>
  article().querySelector<HTMLElement>(`[data-${kind}="${id}"]`)!;
const mention = (id: string) => mentionOf('entity', id);
const node = (id: string) => document.querySelector<SVGAElement>(`[data-node="${id}"]`)!;
const mark = (id: string) => document.querySelector<SVGAElement>(`svg [data-event="${id}"]`)!;
const card = () => screen.findByRole('complementary');
const noCard = () => expect(screen.queryByRole('complementary')).not.toBeInTheDocument();

describe.each(['ar', 'en'] as const)('the page in %s', (language) => {
  const { story, locale } = smallPage(language);
  const { t } = createTexts(language, locale);
  const salma = story.entities.find(({ id }) => id === 'salma')!;
  const show = (path = '') => renderWithApp({ language, url: `/${language}/${path}` });

  it('shows the article, the graph, the timeline and the contents', async () => {
    show();
    expect(within(article()).getByRole('heading', { level: 1 })).toHaveTextContent(story.title);
    for (const name of ['app.graph', 'app.timeline']) {
      expect(screen.getByRole('region', { name: t(name) })).toBeInTheDocument();
    }
    const contents = await screen.findByRole('navigation', { name: t('contents.title') });
    for (const { id, heading } of story.sections) {
      expect(within(contents).getByRole('link', { name: heading })).toHaveAttribute(
        'href',
        `/${language}/section/${id}`,
      );
    }
    expect(document.title).toBe(`${story.title} · ${t('app.name')}`);
  });

  it('answers a click on a mention in card, graph, timeline, title and URL', async () => {
    const { user, history } = show();
    await user.click(mention('salma'));
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/salma`));
    expect(within(await card()).getByRole('heading', { level: 2 })).toHaveTextContent(salma.name);
    expect(mention('salma')).toHaveAttribute('aria-current', 'true');
    expect(node('salma')).toHaveAttribute('aria-current', 'true');
    expect(node('yusuf')).toHaveClass('is-back');
    expect(mark('signing-2022')).toHaveClass('is-lit');
    expect(mark('meeting-2019')).toHaveClass('is-back');
    expect(document.title).toContain(salma.name);
    expect(screen.getByRole('status')).toHaveTextContent(t('app.focused', { name: salma.name }));
  });

  it('answers a click on a node, an edge and an event', async () => {
    const { history } = show();
    // Plain clicks: a whole gesture wakes the graph's drag and zoom, which ask for the window of each event.
    fireEvent.click(node('rabwa'));
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/rabwa`));
    fireEvent.click(document.querySelector('[data-relation="rabwa-sahel-accord"]')!);
    await waitFor(() => expect(history.url()).toBe(`/${language}/relation/rabwa-sahel-accord`));
    fireEvent.click(mark('fair-2022'));
    await waitFor(() => expect(history.url()).toBe(`/${language}/event/fair-2022`));
    expect(await card()).toHaveAttribute('data-card', 'event/fair-2022');
  });

  it('previews what the pointer is on, in text and pictures, and commits nothing', async () => {
    const { history } = show('entity/yusuf');
    let clientX = 0;
    /** The pointer goes to another place and is there on an element. */
    const point = (target: Element) =>
      fireEvent.pointerOver(target, { pointerType: 'mouse', clientX: (clientX += 10), clientY: 5 });
    for (const target of [mention('salma'), node('salma').querySelector('.graph-shape')!]) {
      point(target);
      expect(node('salma')).toHaveClass('is-lit');
      expect(mark('fair-2008')).toHaveClass('is-lit');
      expect(node('yusuf')).toHaveClass('is-back');
      point(screen.getByRole('heading', { level: 1 }));
      expect(node('yusuf')).toHaveClass('is-lit');
      // The page is scrolled under a pointer that lies still: nobody has pointed at anything.
      fireEvent.pointerOver(target, { pointerType: 'mouse', clientX, clientY: 5 });
      expect(node('yusuf')).toHaveClass('is-lit');
    }
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/yusuf`));
  });

  it('undoes the last choice with Back, one by one', async () => {
    const { user, history } = show();
    await user.click(mention('salma'));
    await user.click(mention('yusuf'));
    await history.back();
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/salma`));
    expect(await card()).toHaveAttribute('data-card', 'entity/salma');
    await history.back();
    await waitFor(() => expect(history.url()).toBe(`/${language}/`));
    noCard();
    expect(screen.getByRole('status')).toHaveTextContent(t('app.unfocused'));
  });

  it('adds nothing to the history when the same thing is chosen again', async () => {
    const { user, history } = show();
    await user.click(mention('salma'));
    await user.click(mention('salma'));
    await history.back();
    await waitFor(() => expect(history.url()).toBe(`/${language}/`));
  });

  it('clears the focus with Escape, keeps the filters, and takes it back with Back', async () => {
    const { user, history } = show('entity/salma?stance=structural');
    await card();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(history.url()).toBe(`/${language}/?stance=structural`));
    noCard();
    await history.back();
    expect(await card()).toHaveAttribute('data-card', 'entity/salma');
  });

  it('closes the card by its own button', async () => {
    const { user, history } = show('event/meeting-2019');
    await user.click(within(await card()).getByRole('link', { name: t('card.close') }));
    await waitFor(() => expect(history.url()).toBe(`/${language}/`));
    noCard();
    expect(mentionOf('event', 'meeting-2019')).toHaveFocus();
  });

  it('goes from mention to mention, with the keyboard focus', async () => {
    const { user } = show('entity/salma');
    const next = within(await card()).getByRole('button', { name: t('card.nextMention') });
    const places = [...article().querySelectorAll('[data-entity="salma"]')];
    expect(places.length).toBeGreaterThan(1);
    await user.click(next);
    const here = () => places.indexOf(document.activeElement!);
    await waitFor(() => expect(here()).toBeGreaterThanOrEqual(0));
    const first = here();
    await user.click(next);
    await waitFor(() => expect(here()).toBe((first + 1) % places.length));
    await user.click(screen.getByRole('button', { name: t('card.previousMention') }));
    await waitFor(() => expect(here()).toBe(first));
  });

  it('forwards a retired id to its successor, with its filters and without a step in the history', async () => {
    const { history } = show('entity/mayor?voice=salma');
    expect(await card()).toHaveAttribute('data-card', 'entity/salma');
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/salma?voice=salma`));
    await history.back();
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/salma?voice=salma`));
  });

  it('says once what it ignored in the link, and goes when told to', async () => {
    const { user } = show('?voice=nobody&from=yesterday');
    const notice = (await screen.findByText('voice=nobody')).closest('.notice');
    expect(notice).toHaveTextContent('voice=nobody');
    expect(notice).toHaveTextContent(t('url.unknownVoice'));
    expect(notice).toHaveTextContent('from=yesterday');
    expect(notice).toHaveTextContent(t('url.notADate'));
    expect(article()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('app.dismiss') }));
    expect(screen.queryByText('voice=nobody')).not.toBeInTheDocument();
  });

  it('does not repeat what it ignored after the next choice', async () => {
    const { user, history } = show('?voice=nobody');
    await screen.findByText('voice=nobody');
    await user.click(mention('salma'));
    await waitFor(() => expect(history.url()).toBe(`/${language}/entity/salma`));
    expect(screen.queryByText('voice=nobody')).not.toBeInTheDocument();
  });

  it('opens another language at the same focus with the same filters, as a page of its own', () => {
    show('entity/salma?stance=structural');
    const other = language === 'ar' ? 'en' : 'ar';
    const languages = screen.getByRole('navigation', { name: t('app.languages') });
    expect(within(languages).getByRole('link')).toHaveAttribute(
      'href',
      `/${other}/entity/salma?stance=structural`,
    );
  });

  it('leaves a click with a key held to the browser', () => {
    const { history } = show();
    let isTaken: boolean | undefined;
    const look = (event: Event) => {
      isTaken = event.defaultPrevented;
      event.preventDefault(); // jsdom has no tabs
    };
    window.addEventListener('click', look, { once: true });
    fireEvent.click(mention('salma'), { ctrlKey: true });
    expect(isTaken).toBe(false);
    expect(history.url()).toBe(`/${language}/`);
  });

  it('lights what belongs to the paragraph being read, and writes no history', () => {
    const observers: IntersectionObserverCallback[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: IntersectionObserverCallback) {
          observers.push(callback);
        }
        observe() {}
        disconnect() {}
      },
    );
    const { history } = show();
    const cross = (id: string, isIntersecting: boolean) =>
      act(() => {
        const entry = { target: document.getElementById(id), isIntersecting };
        for (const tell of observers) {
          tell([entry as unknown as IntersectionObserverEntry], {} as IntersectionObserver);
        }
      });
    cross('p4', true);
    expect(document.getElementById('p4')).toHaveClass('is-reading');
    expect(node('sahel')).toHaveClass('is-lit');
    expect(node('salma')).toHaveClass('is-back');
    expect(mark('meeting-2019')).toHaveClass('is-lit');
    expect(history.url()).toBe(`/${language}/`);
    cross('p4', false);
    expect(node('salma')).not.toHaveClass('is-back');
  });

  it('works where the browser cannot observe', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    const { user } = show();
    expect(node('salma')).not.toHaveClass('is-back');
    await user.click(mention('salma'));
    expect(await card()).toHaveAttribute('data-card', 'entity/salma');
  });
});

it('leaves nothing to be laid out when it goes', () => {
  vi.useFakeTimers();
  delete document.documentElement.dataset.whole;
  const { unmount } = renderWithApp();
  unmount();
  vi.runAllTimers();
  expect(document.documentElement.dataset.whole).toBeUndefined();
  vi.useRealTimers();
});
