// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { compiled } from '../../../tests/fixtures/stories.ts';
import { inStory } from '../../../tests/inStory.tsx';
import { localStory } from '../../compiler/localStory.ts';
import ar from '../../i18n/locales/ar.json' with { type: 'json' };
import en from '../../i18n/locales/en.json' with { type: 'json' };
import { createTexts } from '../../i18n/texts.ts';
import { searchDocuments } from '../../prerender/searchData.ts';
import type { Focus } from '../../story/focus.ts';
import { SearchDialog } from './SearchDialog.tsx';

const story = compiled(smallStory());
const data = searchDocuments(
  story,
  story.languages.map((language) => localStory(story, language)),
);

let visits = 0;
const fetched = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset().mockImplementation(() => Promise.resolve(Response.json(data)));
  // What jsdom lacks of dialogs and of scrolling.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => {};
});

/** The search of a page that was just opened, as a reader has it. */
function open(language: 'ar' | 'en') {
  const texts = createTexts(language, language === 'ar' ? ar : en);
  const said: string[] = [];
  // Another file for each test: what is fetched stays for the visit.
  const url = `/search.${++visits}.json`;
  function Page() {
    const [isOpen, setIsOpen] = useState(true);
    if (!isOpen) return <button onClick={() => setIsOpen(true)}>again</button>;
    return (
      <SearchDialog
        url={url}
        hrefOf={(focus: Focus | null) => (focus ? `/${language}/${focus.kind}/${focus.id}` : '/')}
        language={language}
        onChoose={(href) => said.push(href)}
        onClose={() => {
          said.push('close');
          setIsOpen(false);
        }}
      />
    );
  }
  render(inStory(<Page />, { texts }));
  return { user: userEvent.setup(), texts, said, field: screen.getByRole('combobox') };
}

const options = () => screen.getAllByRole('option');
const marks = (element: HTMLElement) =>
  [...element.querySelectorAll('mark')].map((mark) => mark.textContent);

describe.each(['ar', 'en'] as const)('the search dialog in %s', (language) => {
  const [name, foreign, word] =
    language === 'ar' ? ['سلمى', 'Salma', 'النهر'] : ['Salma', 'سلمى', 'river'];

  it('opens with the field in focus, and says that it is loading, then what it finds', async () => {
    const { texts, field } = open(language);
    expect(screen.getByRole('dialog', { name: texts.t('search.title') })).toHaveAttribute('open');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('status')).toHaveTextContent(texts.t('search.states.loading'));
    expect(await screen.findByText(texts.t('search.intro'))).toBeVisible();
  });

  it('lists what is found as options that are links, and says how many', async () => {
    const { user, texts, field } = open(language);
    await user.type(field, name);
    const [first] = await screen.findAllByRole('option');
    expect(first).toHaveAttribute('href', `/${language}/entity/salma`);
    expect(first).toHaveTextContent(texts.t('kinds.person'));
    expect(marks(first!)).toEqual([name]);
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(screen.getByRole('status')).toHaveTextContent(
      texts.t('search.count', { count: options().length }),
    );
  });

  it('groups results by kind under a heading', async () => {
    const { user, texts, field } = open(language);
    await user.type(field, word);
    await screen.findAllByRole('option');
    for (const kind of ['entity', 'event', 'section', 'paragraph']) {
      const group = screen.getByRole('group', { name: texts.t(`search.groups.${kind}`) });
      for (const option of within(group).getAllByRole('option')) {
        expect(option.getAttribute('href')).toContain(`/${kind}/`);
      }
    }
  });

  it('walks the options by keys, round and round, and chooses with Enter', async () => {
    const { user, said, field } = open(language);
    await user.type(field, word);
    await screen.findAllByRole('option');
    const activeOption = () => options().findIndex((option) => option.ariaSelected === 'true');
    const last = options().length - 1;
    expect(activeOption()).toBe(-1);
    for (const [key, at] of [
      ['{ArrowDown}', 0],
      ['{ArrowDown}', 1],
      ['{End}', last],
      ['{ArrowDown}', 0],
      ['{ArrowUp}', last],
      ['{Home}', 0],
      ['{ArrowDown}', 1],
    ] as const) {
      await user.keyboard(key);
      expect(activeOption()).toBe(at);
      expect(field).toHaveAttribute('aria-activedescendant', options()[at]?.id);
      expect(field).toHaveFocus();
    }
    const href = options()[1]?.getAttribute('href');
    await user.keyboard('{Enter}');
    expect(said).toEqual(['close', href]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('chooses the first result with Enter where none is active', async () => {
    const { user, said, field } = open(language);
    await user.type(field, name);
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
    expect(said).toEqual(['close', `/${language}/entity/salma`]);
  });

  it('leaves the caret its way to the ends of the field', async () => {
    const { user, field } = open(language);
    await user.type(field, name);
    await screen.findAllByRole('option');
    await user.keyboard('{Home}');
    expect(field).not.toHaveAttribute('aria-activedescendant');
  });

  it('starts anew at the top when the query changes', async () => {
    const { user, field } = open(language);
    await user.type(field, word);
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}');
    await user.type(field, ' ');
    expect(field).not.toHaveAttribute('aria-activedescendant');
  });

  it('chooses by a click, and leaves a click for a new tab to the browser', async () => {
    const { user, said, field } = open(language);
    await user.type(field, name);
    const [first] = await screen.findAllByRole('option');
    const forNewTab = createEvent.click(first!, { ctrlKey: true });
    // jsdom cannot follow links.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent(first!, forNewTab);
    expect(said).toEqual([]);
    await user.click(first!);
    expect(said).toEqual(['close', `/${language}/entity/salma`]);
  });

  it('shows the words of another language where these were typed, as such', async () => {
    const { user, field } = open(language);
    await user.type(field, foreign);
    const [first] = await screen.findAllByRole('option');
    expect(first).toHaveAttribute('href', `/${language}/entity/salma`);
    expect(first).toHaveTextContent(name);
    const also = within(first!).getByText(foreign).closest('bdi');
    expect(also).toHaveAttribute('lang', language === 'ar' ? 'en' : 'ar');
    expect(also).toHaveAttribute('dir', language === 'ar' ? 'ltr' : 'rtl');
  });

  it('says so where nothing is found, and what to try', async () => {
    const { user, texts, field } = open(language);
    await user.type(field, name);
    await screen.findAllByRole('option');
    await user.clear(field);
    await user.type(field, 'qqzzxx');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('qqzzxx');
    expect(screen.getByRole('status')).toHaveTextContent(texts.t('search.hint'));
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}{ArrowDown}');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('says so where it cannot be loaded, and loads when asked again', async () => {
    fetched.mockImplementationOnce(() => Promise.resolve(new Response('', { status: 503 })));
    const { user, texts, field } = open(language);
    await user.type(field, name);
    const again = await screen.findByRole('button', { name: texts.t('search.again') });
    expect(screen.getByRole('status')).toHaveTextContent(texts.t('search.states.failed'));
    await user.click(again);
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: texts.t('search.again') })).toBeNull();
  });

  it('is fetched once for the visit', async () => {
    const { user, field } = open(language);
    await user.type(field, name);
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'again' }));
    await user.type(screen.getByRole('combobox'), name);
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('closes by Escape, by its button, by the system, and by a press beside it', async () => {
    const { user, texts, said } = open(language);
    const dialog = () => screen.getByRole('dialog');
    const reopen = () => user.click(screen.getByRole('button', { name: 'again' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await reopen();
    await user.click(screen.getByRole('button', { name: texts.t('search.close') }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await reopen();
    fireEvent(dialog(), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await reopen();
    await user.click(screen.getByRole('status'));
    expect(dialog()).toBeVisible();
    await user.click(dialog());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(said).toEqual(['close', 'close', 'close', 'close']);
  });
});
