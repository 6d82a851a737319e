// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inStory } from '../../tests/inStory.tsx';
import { locales } from '../i18n/locales.ts';
import { createTexts } from '../i18n/texts.ts';
import type { Subset } from '../story/belonging.ts';
import type { Focus } from '../story/focus.ts';
import { timelineLayout } from './layout.ts';
import { nineEvents, storyOf } from './testStory.ts';
import { Timeline } from './Timeline.tsx';
import type { TimelineRange } from './TimelineWindow.tsx';

beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      throw new Error(`console.${level}: ${words.join(' ')}`);
    });
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface Given {
  focus?: Focus;
  highlighted?: Subset;
  shown?: Subset;
  range?: TimelineRange;
}

function show(
  code: 'ar' | 'en',
  { focus, highlighted, shown, range }: Given = {},
  index = nineEvents(code),
) {
  const texts = createTexts(code, locales[code] ?? {});
  return render(
    inStory(
      <Timeline
        layout={timelineLayout(index, code)}
        focus={focus ?? null}
        highlighted={highlighted ?? null}
        shown={shown ?? null}
        hrefOf={(target) => (target ? `/${code}/${target.kind}/${target.id}` : `/${code}/`)}
        {...(range && { range })}
      />,
      { index, texts },
    ),
  );
}

const answerWith = (...events: string[]): Subset => ({
  paragraphs: new Set(),
  entities: new Set(),
  events: new Set(events),
  relations: new Set(),
});

const eventLinks = () => within(screen.getAllByRole('list')[0]!).getAllByRole('link');

describe.each(['ar', 'en'] as const)('Timeline in %s', (code) => {
  it('is a named group of nine links in time order, each with its page', () => {
    show(code);
    const name = code === 'ar' ? 'الخط الزمني' : 'Timeline';
    expect(screen.getByRole('group', { name })).toBeTruthy();
    const ids = eventLinks().map((link) => link.getAttribute('data-event'));
    expect(ids).toHaveLength(9);
    expect([ids[0], ids[2], ids[8]]).toEqual(['games-2008', 'meeting-2019', 'games-2022']);
    expect(eventLinks()[2]?.getAttribute('href')).toBe(`/${code}/event/meeting-2019`);
  });

  it('draws the span between two events as a link with its sentence', () => {
    show(code);
    const link = screen.getByRole('link', { name: 'games-2022 → games-2008' });
    expect(link.getAttribute('data-relation')).toBe('games-2022-games-2008');
    expect(link.textContent).toContain(code === 'ar' ? '١٣ عامًا' : '13 years');
  });

  it('draws the same picture again', () => {
    const { container } = show(code);
    const svg = container.querySelector('.timeline-svg');
    // React numbers ids by what was drawn before.
    const unnumbered = svg?.outerHTML.replaceAll(/_r_\w+_/g, '').replaceAll('<', '\n<');
    expect(unnumbered?.replaceAll(/\n<\//g, '</')).toMatchSnapshot();
  });
});

describe('Timeline', () => {
  it('names an event by title, date and how the date is known', () => {
    show('en');
    expect(
      screen.getByRole('link', {
        name: 'Gas agreement, 4 February 2022, inferred from the report',
      }),
    ).toBeTruthy();
    expect(
      screen.getByRole('link', { name: /4–20 February 2022.*end date from a cited source/ }),
    ).toBeTruthy();
  });

  it('marks the focused event and no other', () => {
    show('ar', { focus: { kind: 'event', id: 'gas' } });
    const current = eventLinks().filter((link) => link.getAttribute('aria-current') === 'true');
    expect(current.map((link) => link.getAttribute('data-event'))).toEqual(['gas']);
  });

  it('brings forward what answers and lets the rest step back', () => {
    show('ar', { highlighted: answerWith('gas', 'meeting') });
    const classes = (state: string) =>
      eventLinks()
        .filter((link) => link.classList.contains(state))
        .map((link) => link.getAttribute('data-event'));
    expect(classes('is-lit')).toEqual(['meeting', 'gas']);
    expect(classes('is-back')).toHaveLength(7);
    expect(document.querySelector('.timeline-arc')?.classList.contains('is-back')).toBe(true);
  });

  it('leaves all events there when filters exclude them', () => {
    show('ar', { shown: answerWith('gas') });
    expect(eventLinks()).toHaveLength(9);
    expect(document.querySelectorAll('.timeline-event.is-out')).toHaveLength(8);
  });

  it('lets an event that filters exclude step back though it answers', () => {
    show('ar', { highlighted: answerWith('gas', 'meeting'), shown: answerWith('gas') });
    const classesOf = (id: string) =>
      document.querySelector(`[data-event="${id}"]`)?.getAttribute('class')?.split(' ') ?? [];
    expect(classesOf('gas')).toContain('is-lit');
    expect(classesOf('meeting')).toContain('is-out');
    expect(classesOf('meeting')).not.toContain('is-lit');
  });

  it('writes the duration on the arc and on the bracket', () => {
    show('en');
    const words = [...document.querySelectorAll('.timeline-arc text')];
    expect(words.map((text) => text.textContent)).toEqual(['13 years', '13 years']);
    expect(words.map((text) => text.closest('.down') !== null)).toEqual([false, true]);
  });

  it('explains the signs that it uses', () => {
    show('en');
    const key = document.querySelector('.timeline-key');
    expect(key?.textContent).toContain('stated in the report');
    expect(key?.textContent).toContain('day not known');
    expect(key?.textContent).not.toContain('uncertain');
  });

  it('outlines uncertain dates, whether a day or only a year is given', () => {
    const index = storyOf('en', [
      { id: 'about', date: '1917~' },
      { id: 'perhaps', date: '1919-06-28?' },
      { id: 'sure', date: '1921-03-16' },
    ]);
    show('en', {}, index);
    const outlined = eventLinks().filter((link) => link.querySelector('.timeline-doubt'));
    expect(outlined.map((link) => link.getAttribute('data-event'))).toEqual(['about', 'perhaps']);
    expect(document.querySelector('.timeline-key')?.textContent).toContain('uncertain date');
  });

  it('shades what lies outside a window: before it at the right in Arabic', async () => {
    show('ar', { range: { from: '2014' } });
    await waitFor(() => expect(document.querySelector('.timeline-outside')).not.toBeNull());
    const shades = document.querySelectorAll('.timeline-outside .across rect');
    expect(shades).toHaveLength(1);
    expect(Number.parseFloat(shades[0]?.getAttribute('x') ?? '')).toBeGreaterThan(60);
  });

  it('shades nothing for a window that holds all', async () => {
    show('en', { range: { from: '1900', to: '2100' } });
    await waitFor(() => expect(document.querySelector('.timeline-outside')).not.toBeNull());
    expect(document.querySelectorAll('.timeline-outside rect')).toHaveLength(0);
  });

  it('moves the keyboard focus along the axis, later to the left in Arabic', () => {
    show('ar');
    const links = eventLinks();
    links[1]?.focus();
    fireEvent.keyDown(links[1]!, { key: 'ArrowLeft' });
    expect(document.activeElement?.getAttribute('data-event')).toBe('meeting-2019');
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement?.getAttribute('data-event')).toBe('games-2022');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowLeft' });
    expect(document.activeElement?.getAttribute('data-event')).toBe('games-2022');
    fireEvent.keyDown(document.activeElement!, { key: 'Home', ctrlKey: true });
    expect(document.activeElement?.getAttribute('data-event')).toBe('games-2022');
  });
});
