// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inStory } from '../../../tests/inStory.tsx';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { GoBack } from './GoBack.tsx';
import { restAfter, startsWithin } from './placeKeeper.ts';

/* A text of twenty paragraphs, 500 px each, in a window of 800 px; jsdom lays nothing out and scrolls nothing. */
const texts = createTexts('ar', locales.ar ?? {});
let scrolled: number;

beforeEach(() => {
  vi.useFakeTimers();
  scrolled = 0;
  Object.assign(window, { innerHeight: 800 });
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrolled);
  vi.spyOn(window, 'scrollTo').mockImplementation(
    (...[to]: [ScrollToOptions?] | [number, number]) => {
      if (typeof to === 'object') scrolled = to.top ?? 0;
      document.dispatchEvent(new Event('scroll', { bubbles: true }));
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const number = Number(this.id.slice(1));
    return new DOMRect(0, number * 500 - scrolled, 600, 500);
  });
});

afterEach(() => void vi.useRealTimers());

function open() {
  return render(
    <div className="app">
      <nav className="skip-links">
        <a href="#p9">skip</a>
      </nav>
      <article id="article">
        {Array.from({ length: 20 }, (_, at) => (
          <div key={at} id={`p${at}`} data-paragraph={`p${at}`}>
            <a href={`/ar/entity/e${at}`}>{`mention ${at}`}</a>
          </div>
        ))}
      </article>
      <a href="#p15">to p15</a>
      <a href="#pictures">to the pictures</a>
      <div id="pictures" />
      {inStory(<GoBack />, { texts })}
    </div>,
  );
}

const pill = () => screen.queryByRole('button', { name: texts.t('goBack.return') });
const stay = () => screen.getByRole('button', { name: texts.t('goBack.stay') });
const settle = (time = restAfter) => act(() => vi.advanceTimersByTime(time));

/** The reader scrolls. */
function scrollTo(top: number) {
  act(() => window.scrollTo({ top }));
  settle();
}

/** The page takes the reader somewhere, as `scrollToLine` does. */
function jumpTo(top: number) {
  window.dispatchEvent(new Event('nasij:jump'));
  scrollTo(top);
}

describe('GoBack', () => {
  it('offers nothing while the reader scrolls by hand', () => {
    open();
    scrollTo(3000);
    expect(pill()).not.toBeInTheDocument();
  });

  it('takes the reader back to the place before a jump, with the keyboard’s focus, and goes', () => {
    open();
    scrollTo(1000);
    const mention = screen.getByText('mention 3');
    mention.focus();
    jumpTo(6000);
    expect(pill()).toBeInTheDocument();
    fireEvent.click(pill() as HTMLElement);
    expect(scrolled).toBe(1000);
    expect(mention).toHaveFocus();
    settle();
    expect(pill()).not.toBeInTheDocument();
  });

  it('gives the focus to what was read where nothing had it, or it is gone', () => {
    open();
    scrollTo(1000);
    jumpTo(6000);
    fireEvent.click(pill() as HTMLElement);
    // The reading line is at 1000 + 0.38 × 800.
    expect(document.activeElement).toHaveAttribute('id', 'p2');
  });

  it('keeps the first place of a row of jumps', () => {
    open();
    scrollTo(1000);
    jumpTo(4000);
    scrollTo(4300);
    jumpTo(8000);
    jumpTo(2000);
    fireEvent.click(pill() as HTMLElement);
    expect(scrolled).toBe(1000);
  });

  it('keeps a later place where the reader has read on by more than a window since', () => {
    open();
    jumpTo(4000);
    scrollTo(5500);
    jumpTo(9000);
    fireEvent.click(pill() as HTMLElement);
    expect(scrolled).toBe(5500);
  });

  it('forgets the place when the reader comes near it by hand', () => {
    open();
    scrollTo(2000);
    jumpTo(6000);
    expect(pill()).toBeInTheDocument();
    scrollTo(2500);
    expect(pill()).toBeInTheDocument();
    scrollTo(2350);
    expect(pill()).not.toBeInTheDocument();
    scrollTo(6000);
    expect(pill()).not.toBeInTheDocument();
  });

  it('does not forget it where a jump only passes by', () => {
    open();
    scrollTo(2000);
    jumpTo(500);
    window.dispatchEvent(new Event('nasij:jump'));
    act(() => window.scrollTo({ top: 2000 }));
    scrollTo(6000);
    expect(pill()).toBeInTheDocument();
  });

  it('offers nothing after a jump within half a window, or one that had no way to go', () => {
    open();
    jumpTo(300);
    expect(pill()).not.toBeInTheDocument();
    window.dispatchEvent(new Event('nasij:jump'));
    settle(startsWithin);
    scrollTo(6000);
    expect(pill()).not.toBeInTheDocument();
  });

  it('is dismissed without moving the page; the focus goes to what is read', () => {
    open();
    jumpTo(6000);
    stay().focus();
    fireEvent.click(stay());
    expect(scrolled).toBe(6000);
    expect(pill()).not.toBeInTheDocument();
    expect(document.activeElement).toHaveAttribute('id', 'p12');
  });

  it('follows links to a part of the text, and no others', () => {
    open();
    const follow = (name: string, top: number) => {
      fireEvent.click(screen.getByText(name));
      scrollTo(top);
    };
    follow('to the pictures', 6000);
    expect(pill()).not.toBeInTheDocument();
    follow('skip', 0);
    expect(pill()).not.toBeInTheDocument();
    follow('to p15', 7500);
    fireEvent.click(pill() as HTMLElement);
    expect(scrolled).toBe(0);
  });

  it('points the way', () => {
    open();
    scrollTo(3000);
    jumpTo(6000);
    const up = pill()?.querySelector('path')?.getAttribute('d');
    scrollTo(0);
    expect(pill()?.querySelector('path')?.getAttribute('d')).not.toBe(up);
  });
});
