// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beijingIn } from '../../tests/fixtures/stories.ts';
import { inStory } from '../../tests/inStory.tsx';
import { locales } from '../i18n/locales.ts';
import { createTexts } from '../i18n/texts.ts';
import { belongingTo, type Subset } from '../story/belonging.ts';
import { indexStory } from '../story/storyIndex.ts';
import type { Focus } from '../story/focus.ts';
import { RelationTable } from './RelationTable.tsx';

type Code = 'ar' | 'en';
const parts = (code: Code) => ({
  index: indexStory(beijingIn(code)),
  texts: createTexts(code, locales[code] ?? {}),
});
const stories = { ar: parts('ar'), en: parts('en') };

function table(code: Code, focus: Focus | null = null, shown: Subset | null = null) {
  const { index } = stories[code];
  return inStory(
    <RelationTable
      focus={focus}
      highlighted={focus && belongingTo(index, focus)}
      shown={shown}
      hrefOf={(to) => (to ? `/${code}/${to.kind}/${to.id}` : `/${code}/`)}
    />,
    stories[code],
  );
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row ?? '');
const find = (words: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value: words } });
const status = () => screen.getByRole('status').textContent;

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
  document.body.replaceChildren();
});

describe.each(['ar', 'en'] as const)('RelationTable in %s', (code) => {
  const { index, texts } = stories[code];
  const column = (name: string) => texts.t(`table.columns.${name}`);

  it('is a named table with a row for every relation, each named by its sentence', () => {
    render(table(code));
    const all = screen.getByRole('table', { name: texts.t('table.caption') });
    expect(
      within(all)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(
      ['relation', 'between', 'stance', 'voice', 'when', 'evidence'].map((name, at) =>
        at === 0 ? texts.t('table.sortBy') + column(name) : column(name),
      ),
    );
    expect(within(all).getAllByRole('row')).toHaveLength(index.story.relations.length + 1);
    for (const { id, sentence } of index.story.relations) {
      const link = rowOf(id).querySelector('th[role=rowheader] a');
      expect(link?.textContent).toBe(sentence);
      expect(link?.getAttribute('href')).toBe(`/${code}/relation/${id}`);
    }
  });

  it('finds a word however it is spelt, counts, and clears', () => {
    render(table(code));
    find(code === 'ar' ? 'روسيا' : 'russia');
    const count = listed().length;
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(40);
    expect(status()).toContain(texts.t('table.relations', { count, total: 45 }));
    find(code === 'ar' ? 'اويغور' : 'UYGHURS');
    expect(listed()).toEqual(['china-uyghurs']);
    fireEvent.click(screen.getByRole('button', { name: texts.t('table.clear') }));
    expect(listed()).toHaveLength(45);
    expect(document.activeElement).toBe(screen.getByLabelText(texts.t('table.find')));
  });

  it('sorts by a column up, down and back, and says so', () => {
    render(table(code));
    const atRest = listed();
    const head = () => screen.getByRole('columnheader', { name: column('when') });
    const press = () => fireEvent.click(screen.getByRole('button', { name: column('when') }));
    expect(head().hasAttribute('aria-sort')).toBe(false);
    press();
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    expect(listed()[0]).toBe('second-games');
    expect(status()).toContain(texts.t('table.ascending', { column: column('when') }));
    press();
    expect(head().getAttribute('aria-sort')).toBe('descending');
    expect(document.querySelectorAll('[aria-sort]')).toHaveLength(1);
    press();
    expect(head().hasAttribute('aria-sort')).toBe(false);
    expect(listed()).toEqual(atRest);
    expect(status()).toContain(texts.t('table.inReadingOrder'));
  });
});

describe('RelationTable', () => {
  it('reads a row with its ends, stance, voice, dates and evidence', () => {
    render(table('en'));
    find('president of russia');
    const words =
      /^Vladimir Putin is president of Russia\. Putin to\sRussia Other relation Reuters no date Paragraph 1$/;
    expect(screen.getByRole('row', { name: words })).toBe(rowOf('putin-leads-russia'));
    find('diaoyutai');
    const cells = within(rowOf('putin-xi-meeting')).getAllByRole('cell');
    const links = cells.map((cell) =>
      within(cell)
        .queryAllByRole('link')
        .map((link) => link.getAttribute('aria-label') ?? link.textContent),
    );
    expect(links).toEqual([
      ['Putin', 'Xi Jinping'],
      [],
      ['Xinhua', 'Putin', 'Chinese MFA'],
      [expect.stringMatching(/^2019, /), expect.stringMatching(/^4 February 2022, /)],
      ['Paragraph 6', 'Paragraph 10', 'Paragraph 11', 'Paragraph 16'],
    ]);
    expect(cells[0]?.textContent).toContain('↔');
    expect(cells[1]?.textContent).toContain('Cooperation');
    expect(cells[2]?.textContent).toContain('The report itself');
    expect(within(cells[4]!).getAllByRole('link')[0]?.getAttribute('href')).toBe('#p6');
  });

  it('points from one end to the other as writing runs', () => {
    render(table('ar'));
    expect(rowOf('putin-leads-russia').textContent).toContain('←');
    cleanup();
    render(table('en'));
    expect(rowOf('putin-leads-russia').textContent).toContain('→');
  });

  it('says what has no date, and where a tie from outside the report comes from', () => {
    render(table('en'));
    expect(within(rowOf('putin-leads-russia')).getByText('no date')).toBeTruthy();
    expect(rowOf('uk-nato').textContent).toContain('Source:');
  });

  it('brings forward what belongs to the focus and marks it wherever it stands', () => {
    render(table('en', { kind: 'entity', id: 'tedros' }));
    expect(rowOf('tedros-who').classList).toContain('is-lit');
    expect(rowOf('uk-nato').classList).toContain('is-back');
    const current = [...document.querySelectorAll('[aria-current="true"]')];
    expect(new Set(current.map((link) => link.getAttribute('href')))).toEqual(
      new Set(['/en/entity/tedros']),
    );
    cleanup();
    render(table('en', { kind: 'relation', id: 'uk-nato' }));
    expect(document.querySelector('[aria-current]')?.getAttribute('href')).toBe(
      '/en/relation/uk-nato',
    );
  });

  it('is at rest where nothing is asked', () => {
    render(table('en'));
    expect(document.querySelector('.is-lit, .is-back, [aria-current]')).toBeNull();
  });

  it('leaves out what the filters leave out', () => {
    const { index } = stories.en;
    render(table('en', null, belongingTo(index, { kind: 'relation', id: 'uk-nato' })));
    expect(listed()).toEqual(['uk-nato']);
    expect(status()).toContain('1 of 45 relations');
  });

  it('stands whole in the built page, without buttons that would do nothing, and comes alive', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = renderToString(table('ar'));
    expect(listed()).toHaveLength(45);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(box.innerHTML).not.toContain('style=');
    const before = listed();
    const root = await act(async () => hydrateRoot(box, table('ar')));
    expect(screen.getAllByRole('button')).toHaveLength(6);
    expect(listed()).toEqual(before);
    act(() => root.unmount());
  });
});
