// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallStoryIn } from '../../tests/fixtures/stories.ts';
import { inStory } from '../../tests/inStory.tsx';
import ar from '../i18n/locales/ar.json' with { type: 'json' };
import en from '../i18n/locales/en.json' with { type: 'json' };
import { createTexts } from '../i18n/texts.ts';
import { belongingTo } from '../story/belonging.ts';
import { indexStory } from '../story/storyIndex.ts';
import type { Focus } from '../story/focus.ts';
import { Graph } from './Graph.tsx';
import { Legend } from './Legend.tsx';
import { placeGraph } from './place.ts';

const stories = { ar: smallStoryIn('ar'), en: smallStoryIn('en') };
const placement = placeGraph([stories.ar, stories.en]);
type Code = keyof typeof stories;

function show(code: Code, subject: Focus | null = null, shown: Focus | null = null) {
  const index = indexStory(stories[code]);
  const texts = createTexts(code, code === 'ar' ? ar : en);
  const { container } = render(
    inStory(
      <Graph
        placement={placement}
        focus={subject}
        highlighted={subject && belongingTo(index, subject)}
        shown={shown && belongingTo(index, shown)}
        framed={null}
        hrefOf={(focus: Focus | null) =>
          focus ? `/${code}/${focus.kind}/${focus.id}` : `/${code}/`
        }
      />,
      { index, texts },
    ),
  );
  const node = (id: string) => container.querySelector<SVGAElement>(`[data-node="${id}"]`)!;
  const edge = (id: string) => container.querySelector<SVGAElement>(`[data-relation="${id}"]`)!;
  return { container, index, texts, node, edge };
}

/** Lines of a label are separate pieces of text. */
const unspaced = (text: string) => text.replaceAll(' ', '');

beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      throw new Error(`console.${method}: ${words.join(' ')}`);
    });
  }
});
afterEach(cleanup);

describe.each(['ar', 'en'] as const)('Graph in %s', (code) => {
  it('draws every actor and relation as a named link', () => {
    const { container, index, node } = show(code);
    const actors = index.story.entities.filter((entity) => entity.actor);
    expect(container.querySelectorAll('[data-node]')).toHaveLength(actors.length);
    for (const { id, name, short } of actors) {
      expect(node(id).getAttribute('href')).toBe(`/${code}/entity/${id}`);
      expect(node(id).getAttribute('aria-label')).toContain(name);
      expect(unspaced(node(id).querySelector('text')?.textContent ?? '')).toBe(unspaced(short));
    }
    for (const relation of index.story.relations.filter(({ joins }) => joins === 'entities')) {
      expect(screen.getByRole('link', { name: relation.sentence }).dataset.relation).toBe(
        relation.id,
      );
    }
    expect(node('rabwa').querySelector('text')?.getAttribute('direction')).toBe(
      code === 'ar' ? 'rtl' : 'ltr',
    );
  });

  it('draws the same picture as ever', async () => {
    const { container } = show(code);
    const drawing = container.querySelector('.graph-picture')!.outerHTML.replaceAll('><', '>\n<');
    await expect(drawing).toMatchFileSnapshot(`./__snapshots__/small-${code}.svg.txt`);
  });

  it('brings forward what belongs to the focus and marks it as current', () => {
    const { node, edge } = show(code, { kind: 'entity', id: 'salma' });
    expect(node('salma').getAttribute('aria-current')).toBe('true');
    expect(node('rabwa').getAttribute('class')).toContain('is-lit');
    expect(edge('salma-leads-rabwa').getAttribute('class')).toContain('is-lit');
    expect(node('sahel').getAttribute('class')).toContain('is-back');
    expect(edge('rabwa-sahel-drill').getAttribute('class')).toContain('is-back');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });
});

describe('Graph', () => {
  it('is at rest where nothing is focused', () => {
    const { container } = show('en');
    expect(container.querySelector('.is-lit, .is-back, .is-out, [aria-current]')).toBeNull();
  });

  it('steps back what the filters leave out', () => {
    const { node, edge } = show('en', null, { kind: 'relation', id: 'salma-leads-rabwa' });
    expect(edge('salma-leads-rabwa').getAttribute('class')).not.toContain('is-out');
    expect(edge('rabwa-sahel-drill').getAttribute('class')).toContain('is-out');
    expect(node('sahel').getAttribute('class')).toContain('is-out');
  });

  it('says kind, mentions and relations of an actor', () => {
    show('en');
    expect(
      screen.getByRole('link', { name: /^Rabwa, state, \d+ mentions?, \d+ relations?$/ }),
    ).toBeTruthy();
  });

  it('walks from an actor to its neighbours by arrow keys', () => {
    const { node } = show('en');
    const from = placement.nodes.salma!;
    const to = placement.nodes.rabwa!;
    const across = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
    const key = across
      ? to.x > from.x
        ? 'ArrowRight'
        : 'ArrowLeft'
      : to.y > from.y
        ? 'ArrowDown'
        : 'ArrowUp';
    act(() => node('salma').focus());
    fireEvent.keyDown(node('salma'), { key });
    expect(document.activeElement).toBe(node('rabwa'));
  });

  it('walks the relations of an actor by Space, and leaves them for its ends or for the actor', () => {
    const { container, node } = show('en');
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    const ties = [...container.querySelectorAll<SVGAElement>('[data-relation]')].filter((edge) =>
      edge.dataset.relation?.includes('salma'),
    );
    act(() => node('salma').focus());
    const walked = ties.map(() => {
      press(' ');
      return (document.activeElement as SVGAElement).dataset.relation;
    });
    expect(walked.toSorted()).toEqual(ties.map(({ dataset }) => dataset.relation).toSorted());
    press('Escape');
    expect(document.activeElement).toBe(node('salma'));
    press('Escape');
    expect(document.activeElement).toBe(container.querySelector('.graph-frame'));
  });

  it('moves an actor by Shift and arrow keys, its edges with it, and puts it back', () => {
    const { node, edge } = show('en');
    const before = edge('salma-leads-rabwa').querySelector('path')!.getAttribute('d');
    const path = () => edge('salma-leads-rabwa').querySelector('path')!.getAttribute('d');
    fireEvent.keyDown(node('salma'), { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(node('salma'), { key: 'ArrowDown', shiftKey: true });
    expect(path()).not.toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Show the whole graph' }));
    expect(path()).toBe(before);
  });

  it('zooms and moves by its buttons and keys', () => {
    const { container } = show('en');
    const frame = container.querySelector<HTMLElement>('.graph-frame')!;
    vi.spyOn(frame, 'clientWidth', 'get').mockReturnValue(400);
    vi.spyOn(frame, 'clientHeight', 'get').mockReturnValue(200);
    const view = () => {
      const stretched = container.querySelector('.graph-view')!;
      return ['x', 'y', 'width'].map((name) => stretched.getAttribute(name)).join(' ');
    };
    expect(view()).toBe('0 0 100%');
    expect(screen.queryByRole('button', { name: 'Move the view left' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(view()).toBe('-100 -50 150%');
    fireEvent.click(screen.getByRole('button', { name: 'Move the view left' }));
    expect(view()).toBe('-20 -50 150%');
    fireEvent.keyDown(frame, { key: 'ArrowRight' });
    expect(view()).toBe('-100 -50 150%');
    fireEvent.keyDown(frame, { key: '0' });
    expect(view()).toBe('0 0 100%');
  });
});

describe('Legend', () => {
  it('names every stance and shape', () => {
    render(inStory(<Legend />));
    const items = within(screen.getByRole('list', { name: 'مفتاح الشبكة' })).getAllByRole(
      'listitem',
    );
    expect(items.map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['تعاون', 'معارضة', 'شخص', 'وسيلة إعلام']),
    );
    expect(items).toHaveLength(7);
  });
});
