// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { inStory } from '../../tests/inStory.tsx';
import { locales } from '../i18n/locales.ts';
import { createTexts } from '../i18n/texts.ts';
import { indexStory } from '../story/storyIndex.ts';
import type { Subset } from '../story/belonging.ts';
import { shownBy } from '../story/filters.ts';
import type { Focus } from '../story/focus.ts';
import { LittleGraph } from './LittleGraph.tsx';

const made = (code: 'ar' | 'en') => ({
  index: indexStory(beijingIn(code)),
  texts: createTexts(code, locales[code] ?? {}),
});
const stories = { ar: made('ar'), en: made('en') };

function littleGraph(
  code: 'ar' | 'en',
  paragraph: string,
  focus: Focus | null = null,
  shown: Subset | null = null,
) {
  return inStory(
    <LittleGraph
      paragraphs={[paragraph]}
      focus={focus}
      shown={shown}
      hrefOf={(to) => (to ? `/${code}/${to.kind}/${to.id}` : `/${code}/`)}
    />,
    stories[code],
  );
}

const mark = (id: string) => document.querySelector<SVGAElement>(`[data-little="${id}"]`)!;
const classOf = (id: string) => mark(id).getAttribute('class');

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

describe.each(['ar', 'en'] as const)('LittleGraph in %s', (code) => {
  it('draws the same picture as ever', async () => {
    const { container } = render(littleGraph(code, 'p5'));
    const drawing = container.querySelector('.little-picture')!.outerHTML.replaceAll('><', '>\n<');
    await expect(drawing).toMatchFileSnapshot(`./__snapshots__/little-${code}.svg.txt`);
  });

  it('is a named group of links: who, then what ties them', () => {
    const { index, texts } = stories[code];
    render(littleGraph(code, 'p5'));
    expect(screen.getByRole('group', { name: texts.t('little.graph') })).toBeTruthy();
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(9);
    expect(links.map((link) => link.getAttribute('href')?.split('/')[2])).toEqual([
      ...Array.from({ length: 5 }, () => 'entity'),
      ...Array.from({ length: 4 }, () => 'relation'),
    ]);
    const sentence = index.relations.get('us-boycott')?.sentence ?? '';
    expect(screen.getByRole('link', { name: sentence })).toBe(mark('us-boycott'));
    expect(mark('uyghurs').querySelector('text')?.getAttribute('direction')).toBe(
      code === 'ar' ? 'rtl' : 'ltr',
    );
  });

  it('is the same from the build', () => {
    const html = renderToString(littleGraph(code, 'p11'));
    const { container } = render(littleGraph(code, 'p11'));
    expect(container.querySelectorAll('a')).toHaveLength(html.split('<a ').length - 1);
    expect(html).not.toContain('style=');
  });
});

describe('LittleGraph', () => {
  it('names an actor as the graph does', () => {
    render(littleGraph('en', 'p5'));
    expect(screen.getByRole('link', { name: /^China, state, \d+ mentions, \d+ relations$/ })).toBe(
      mark('china'),
    );
  });

  it('brings forward a focused actor with its ties, and lets the rest step back', () => {
    render(littleGraph('en', 'p5', { kind: 'entity', id: 'uyghurs' }));
    expect(mark('uyghurs').getAttribute('aria-current')).toBe('true');
    expect(classOf('china-uyghurs')).toContain('is-lit');
    expect(classOf('china')).toContain('is-lit');
    expect(classOf('us-boycott')).toContain('is-back');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('brings forward a focused relation and its ends', () => {
    render(littleGraph('en', 'p5', { kind: 'relation', id: 'us-boycott' }));
    expect(mark('us-boycott').getAttribute('aria-current')).toBe('true');
    expect(classOf('united-states')).toContain('is-lit');
    expect(classOf('uyghurs')).toContain('is-back');
  });

  it('is at rest where the focus is elsewhere', () => {
    render(littleGraph('en', 'p5', { kind: 'entity', id: 'tedros' }));
    expect(document.querySelector('.is-lit, .is-back, [aria-current]')).toBeNull();
  });

  it('lets step back what the filters leave out', () => {
    render(littleGraph('en', 'p5', null, shownBy(stories.en.index, { stance: ['cooperation'] })));
    expect(classOf('china-uyghurs')).toContain('is-out');
    expect(classOf('uyghurs')).toContain('is-out');
  });

  it('is nothing where the paragraph has no actor', () => {
    const { container } = render(littleGraph('en', 'p99'));
    expect(container.innerHTML).toBe('');
  });
});
