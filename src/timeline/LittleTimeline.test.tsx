// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { inStory } from '../../tests/inStory.tsx';
import { locales } from '../i18n/locales.ts';
import { createTexts } from '../i18n/texts.ts';
import type { Subset } from '../story/belonging.ts';
import { shownBy } from '../story/filters.ts';
import { indexStory, type StoryIndex } from '../story/storyIndex.ts';
import type { Focus } from '../story/focus.ts';
import { timelineLayout } from './layout.ts';
import { littleLabelHeight, littleLabels, type LittleLabel } from './littleLabels.ts';
import { LittleTimeline } from './LittleTimeline.tsx';

type Code = 'ar' | 'en';
const made = (code: Code) => {
  const index = indexStory(beijingIn(code));
  const texts = createTexts(code, locales[code] ?? {});
  return { index, texts, layout: timelineLayout(index, code) };
};
const stories = { ar: made('ar'), en: made('en') };

function show(
  code: Code,
  paragraphs: string | readonly string[],
  focus: Focus | null = null,
  index?: StoryIndex,
  shown: Subset | null = null,
) {
  const { layout, ...story } = stories[code];
  return render(
    inStory(
      <LittleTimeline
        layout={layout}
        paragraphs={[paragraphs].flat()}
        focus={focus}
        shown={shown}
        hrefOf={(to) => (to ? `/${code}/${to.kind}/${to.id}` : `/${code}/`)}
      />,
      { ...story, ...(index && { index }) },
    ),
  );
}

/** A story in which one paragraph tells of every event. */
function crowded(code: Code): StoryIndex {
  const { index } = stories[code];
  const all = index.story.events.map(({ id }) => id);
  return { ...index, namedIn: new Map([['p1', all]]) };
}

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${method}: ${words.join(' ')}`);
    });
  }
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const linked = () => screen.queryAllByRole('link').map((link) => link.dataset.little);

describe.each(['ar', 'en'] as const)('LittleTimeline in %s', (code) => {
  const { index, layout, texts } = stories[code];

  it('draws the same picture as ever', async () => {
    const { container } = show(code, 'p10');
    const drawing = container.querySelector('.little-picture')!.outerHTML.replaceAll('><', '>\n<');
    await expect(drawing).toMatchFileSnapshot(`./__snapshots__/little-${code}.svg.txt`);
  });

  it('names the paragraph’s events in time order, and ticks the others', () => {
    const { container } = show(code, 'p10');
    expect(screen.getByRole('group', { name: texts.t('little.timeline') })).toBeTruthy();
    expect(linked()).toEqual(['beijing-2008', 'sochi-2014', 'meeting-2022']);
    expect(container.querySelectorAll('.little-tick')).toHaveLength(6);
    const sochi = index.events.get('sochi-2014')!;
    const link = screen.getAllByRole('link')[1]!;
    expect(link.getAttribute('href')).toBe(`/${code}/event/sochi-2014`);
    expect(link.getAttribute('aria-label')).toContain(sochi.short);
    expect(link.getAttribute('aria-label')).toContain(sochi.when);
    expect(link.textContent?.replaceAll(/\s/g, '')).toBe(
      `${sochi.short}${sochi.when}`.replaceAll(/\s/g, ''),
    );
  });

  it('lets step back what the filters leave out', () => {
    show(code, 'p10', null, undefined, shownBy(index, { from: '2020' }));
    const isOut = screen.getAllByRole('link').map((link) => link.classList.contains('is-out'));
    expect(isOut).toEqual([true, true, false]);
  });

  describe.each([288, 320, 700])('at %i px', (width) => {
    it.each(index.story.paragraphs.map(({ id }) => id))('keeps words apart in %s', (paragraph) => {
      const events = index.story.events.filter(
        ({ id, evidence }) =>
          evidence.includes(paragraph) || index.namedIn.get(paragraph)?.includes(id),
      );
      const labels = littleLabels(events, layout)!;
      expect(labels).toHaveLength(events.length);
      const sides = labels.map(({ x, dx, width: room }: LittleLabel) => {
        const middle = (x / 100) * width + dx;
        return [middle - room / 2, middle + room / 2] as const;
      });
      sides.forEach(([left, right], at) => {
        expect(left).toBeGreaterThan(at === 0 ? -1 : sides[at - 1]![1]);
        expect(right).toBeLessThan(width + 1);
      });
      const lines = labels.map(({ name, date }) => name.length + date.length);
      expect(Math.max(0, ...lines) * littleLabelHeight).toBeLessThanOrEqual(4 * littleLabelHeight);
    });
  });

  it('lists many events in words', () => {
    const { container } = show(code, 'p1', null, crowded(code));
    expect(screen.getByRole('list', { name: texts.t('little.timeline') })).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
    expect(linked()[0]).toBe('beijing-2008');
    expect(container.querySelectorAll('.timeline-ring')).toHaveLength(9);
    expect(container.querySelectorAll('svg a')).toHaveLength(0);
  });

  it('tells the events of several paragraphs, each once', () => {
    const { container } = show(code, ['p5', 'p6', 'p10']);
    expect(new Set(linked())).toEqual(
      new Set(['beijing-2008', 'sochi-2014', 'beijing-2022', 'meeting-2022']),
    );
    expect(container.querySelectorAll('.little-tick')).toHaveLength(5);
  });

  it('says that a paragraph has no event', () => {
    show(code, 'p7');
    expect(screen.getByText(texts.t('little.noEvents'))).toBeTruthy();
    expect(linked()).toEqual([]);
  });
});

describe('LittleTimeline', () => {
  it('marks the focused event', () => {
    show('en', 'p10', { kind: 'event', id: 'sochi-2014' });
    const current = document.querySelectorAll('[aria-current="true"]');
    expect([...current].map((link) => link.getAttribute('data-little'))).toEqual(['sochi-2014']);
  });

  it('runs with the writing', () => {
    const firstX = (code: Code) => {
      show(code, 'p10');
      const x = document.querySelector('.little-event > svg')?.getAttribute('x') ?? '';
      cleanup();
      return Number.parseFloat(x);
    };
    expect(firstX('en')).toBeLessThan(20);
    expect(firstX('ar')).toBeGreaterThan(80);
  });
});
