// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beijingIn, smallStoryIn } from '../../tests/fixtures/stories.ts';
import { inStory } from '../../tests/inStory.tsx';
import ar from '../i18n/locales/ar.json' with { type: 'json' };
import en from '../i18n/locales/en.json' with { type: 'json' };
import { createTexts } from '../i18n/texts.ts';
import { belongingTo } from '../story/belonging.ts';
import { indexStory } from '../story/storyIndex.ts';
import type { Focus } from '../story/focus.ts';
import { LoomView } from './LoomView.tsx';
import { loomModel } from './model.ts';
import { orderLoom } from './order.ts';

type Code = 'ar' | 'en';
const small = { ar: indexStory(smallStoryIn('ar')), en: indexStory(smallStoryIn('en')) };
const beijing = { ar: indexStory(beijingIn('ar')), en: indexStory(beijingIn('en')) };
const orders = new Map(
  [small, beijing].map((story) => [story, orderLoom(loomModel(story.en))] as const),
);

interface Given {
  story?: typeof small;
  focus?: Focus;
  shown?: Focus;
}

function show(code: Code, { story = small, focus, shown }: Given = {}) {
  const index = story[code];
  const { container } = render(
    inStory(
      <LoomView
        order={orders.get(story)!}
        focus={focus ?? null}
        highlighted={focus ? belongingTo(index, focus) : null}
        shown={shown ? belongingTo(index, shown) : null}
        hrefOf={(to: Focus | null) => (to ? `/${code}/${to.kind}/${to.id}` : `/${code}/`)}
      />,
      { index, texts: createTexts(code, code === 'ar' ? ar : en) },
    ),
  );
  const thread = (id: string) => container.querySelector<SVGAElement>(`[data-loom="${id}"]`)!;
  const classes = (id: string) => thread(id).parentElement?.getAttribute('class') ?? '';
  return { container, index, thread, classes };
}

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${method}: ${words.join(' ')}`);
    });
  }
});
afterEach(cleanup);

describe.each(['ar', 'en'] as const)('LoomView in %s', (code) => {
  it('draws a thread per actor of the text, a link each, and a knot per paragraph', () => {
    const { container, index, thread } = show(code);
    const actors = index.story.entities.filter(
      ({ id, actor }) => actor && (index.paragraphsOf.get(id)?.length ?? 0) > 0,
    );
    expect(container.querySelectorAll('[data-loom]')).toHaveLength(actors.length);
    for (const { id, name, short } of actors) {
      expect(thread(id).getAttribute('href')).toBe(`/${code}/entity/${id}`);
      expect(thread(id).getAttribute('aria-label')).toContain(name);
      expect(thread(id).querySelector('text')?.textContent).toBe(short);
      const knots = [...thread(id).parentElement!.querySelectorAll('.loom-knot')];
      expect(knots.map((knot) => knot.getAttribute('href'))).toEqual(
        index.paragraphsOf.get(id)?.map((paragraph) => `/${code}/paragraph/${paragraph}`),
      );
    }
  });

  it('heads the columns with sections and numbers in the language’s digits', () => {
    const { index } = show(code);
    const items = within(screen.getAllByRole('list')[0]!).getAllByRole('listitem');
    items.forEach((item, at) => {
      const section = index.story.sections[at]!;
      const [head, ...numbers] = within(item).getAllByRole('link');
      expect(head?.getAttribute('aria-label')).toBe(section.heading);
      expect(head?.getAttribute('href')).toBe(`/${code}/section/${section.id}`);
      expect(numbers.map((number) => number.getAttribute('href'))).toEqual(
        section.paragraphs.map((id) => `/${code}/paragraph/${id}`),
      );
    });
    expect(items[0]?.textContent).toContain(code === 'ar' ? '١٢' : '12');
  });

  it('draws the same picture as ever', async () => {
    const { container } = show(code);
    const drawing = container
      .querySelector('.loom-picture')!
      .outerHTML.replaceAll('><', '>\n<')
      .replace(/ aria-describedby="[^"]*"/, '');
    await expect(drawing).toMatchFileSnapshot(`./__snapshots__/small-${code}.svg.txt`);
  });
});

describe('LoomView', () => {
  it('says who a thread is and how much of the text it runs through', () => {
    show('en', { story: beijing });
    const list = screen.getByRole('list', { name: 'Threads from top to bottom' });
    expect(
      within(list).getByRole('link', { name: 'Russia, state, in 17 of 19 paragraphs' }),
    ).toBeTruthy();
    expect(within(list).getByRole('link', { name: 'Putin in paragraph 5' })).toBeTruthy();
    expect(within(list).getAllByRole('listitem')).toHaveLength(25);
  });

  it('names the threads in the order in which they are seen', () => {
    const { container } = show('ar', { story: beijing });
    // Each in a row of its own: threads leave from there, one below the other.
    const ys = [...container.querySelectorAll('[data-loom] .loom-hit')].map((line) =>
      Number(/^M[\d.]+ ([\d.]+)/.exec(line.getAttribute('d') ?? '')?.[1]),
    );
    expect(ys).toHaveLength(25);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(
      screen.getByRole('link', {
        name: 'الناتو، حلف شمال الأطلسي، منظمة، في فقرتين من ١٩',
      }),
    ).toBeTruthy();
  });

  it('brings forward what belongs to the focus and marks it as current', () => {
    const { thread, classes } = show('en', { focus: { kind: 'entity', id: 'salma' } });
    expect(thread('salma').getAttribute('aria-current')).toBe('true');
    expect(classes('rabwa')).toContain('is-lit');
    expect(classes('river-union')).toContain('is-back');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('marks a focused paragraph and fills its knots', () => {
    const { container } = show('en', { focus: { kind: 'paragraph', id: 'p4' } });
    const current = container.querySelectorAll('[aria-current]');
    const [ground] = container.querySelectorAll('.loom-place.is-current');
    expect(ground?.getAttribute('data-stands-for')).toBe('column 3');
    expect([...current].map((one) => one.getAttribute('aria-label'))).toEqual(['Paragraph 4']);
    const lit = [...container.querySelectorAll('.loom-knot.is-lit')];
    expect(lit.length).toBeGreaterThan(0);
    for (const knot of lit) expect(knot.getAttribute('href')).toBe('/en/paragraph/p4');
  });

  it('takes a click on a column’s ground for one on its number', () => {
    const { container } = show('en', { story: beijing });
    const chosen: (string | null)[] = [];
    container.addEventListener('click', (press) => {
      const link = (press.target as Element).closest('a');
      if (link) chosen.push(link.getAttribute('href'));
      press.preventDefault();
    });
    fireEvent.click(container.querySelectorAll('.loom-beam')[4]!);
    expect(chosen).toEqual(['/en/paragraph/p5']);
    fireEvent.click(container.querySelector('.loom-band')!);
    expect(chosen).toHaveLength(1);
  });

  it('steps back what the filters leave out and is at rest without any', () => {
    const { classes } = show('en', { shown: { kind: 'relation', id: 'salma-leads-rabwa' } });
    expect(classes('salma')).not.toContain('is-out');
    expect(classes('sahel')).toContain('is-out');
    cleanup();
    const { container } = show('en');
    expect(container.querySelector('.is-lit, .is-back, .is-out, [aria-current]')).toBeNull();
  });

  it('walks by arrow keys as the chart lies, in one stop', () => {
    const { container, thread } = show('ar', { story: beijing });
    expect(container.querySelector('.loom-picture[data-one-stop]')).toBeTruthy();
    const named = () => document.activeElement?.getAttribute('aria-label');
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    act(() => thread('un').focus());
    press('ArrowLeft');
    expect(named()).toContain('الفقرة ١١');
    press('ArrowLeft');
    expect(named()).toContain('الفقرة ١٣');
    press('Home');
    press('ArrowRight');
    expect(document.activeElement).toBe(thread('un'));
    press('Home');
    press('ArrowUp');
    expect(named()).toBe('الفقرة ١');
    expect(fireEvent.keyDown(document.activeElement!, { key: 'Escape' })).toBe(true);
  });
});
