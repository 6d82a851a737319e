// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistoryProbe } from '../../../tests/historyProbe.tsx';
import { smallIndex } from '../../../tests/fixtures/stories.ts';
import { inStory } from '../../../tests/inStory.tsx';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { readAddress } from '../../url/address.ts';
import { Tour } from './Tour.tsx';

/** Stands for the page's own listener, which clears the focus. */
const pageKeys = vi.fn<(event: KeyboardEvent) => void>();
afterEach(() => document.removeEventListener('keydown', pageKeys));

describe.each(['ar', 'en'] as const)('the tour in %s', (language) => {
  const index = smallIndex(language);
  const texts = createTexts(language, locales[language] ?? {});
  const { t } = texts;
  const [forward, backward] =
    language === 'ar' ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
  const heading = (id: string) => index.sections.get(id)!.heading;
  const bar = () => screen.getByRole('region', { name: t('tour.name') });
  const button = (name: string) => screen.getByRole('button', { name: t(name) });

  async function show(path = '', reading: string | null = null) {
    const probe = createMemoryHistoryProbe();
    function Page() {
      const { pathname, search } = useLocation();
      const navigate = useNavigate();
      const [isTouring, setTouring] = useState(true);
      const address = readAddress({ pathname, search }, index);
      if (!address.found) return null;
      return (
        <>
          <section data-section="accord">
            <h2>
              <a href="#accord">accord</a>
            </h2>
          </section>
          <input aria-label="field" />
          {['entity/salma', 'section/river'].map((to) => (
            <button key={to} type="button" onClick={() => void navigate(`/${language}/${to}`)}>
              {to}
            </button>
          ))}
          <probe.Probe />
          {isTouring && (
            <Tour state={address.state} reading={reading} onEnd={() => setTouring(false)} />
          )}
        </>
      );
    }
    pageKeys.mockClear();
    document.addEventListener('keydown', pageKeys);
    render(
      <MemoryRouter initialEntries={[`/${language}/${path}`]}>
        {inStory(<Page />, { index, texts, base: '/news/' })}
      </MemoryRouter>,
    );
    await act(async () => {});
    return { user: userEvent.setup(), history: probe };
  }

  it('begins with the first section, in the URL', async () => {
    const { history } = await show('?voice=salma');
    expect(history.url()).toBe(`/${language}/section/accord?voice=salma`);
    expect(bar()).toHaveTextContent(t('tour.step', { number: 1, total: 2 }));
    const link = screen.getByRole('link', { name: heading('accord') });
    expect(link).toHaveAttribute('href', `/news/${language}/section/accord?voice=salma`);
    expect(link).toHaveAttribute('aria-current', 'true');
    expect(button('tour.next')).toHaveFocus();
    expect(button('tour.previous')).toHaveAttribute('aria-disabled', 'true');
  });

  it('begins with the section that is read, or in focus', async () => {
    const { history } = await show('', 'p3');
    expect(history.url()).toBe(`/${language}/section/river`);
    await history.back();
    expect(history.url()).toBe(`/${language}/`);
  });

  it('stays where it begins on a section in focus', async () => {
    const { history } = await show('section/river', 'p1');
    expect(history.url()).toBe(`/${language}/section/river`);
    expect(bar()).toHaveTextContent(t('tour.step', { number: 2, total: 2 }));
  });

  it('goes on by button and by the arrow that points where the writing goes, and back', async () => {
    const { user, history } = await show();
    await user.click(button('tour.next'));
    expect(history.url()).toBe(`/${language}/section/river`);
    await user.keyboard(backward!);
    expect(history.url()).toBe(`/${language}/section/accord`);
    await user.keyboard(backward!);
    expect(history.url()).toBe(`/${language}/section/accord`);
    await user.keyboard(forward!);
    expect(history.url()).toBe(`/${language}/section/river`);
    await user.click(button('tour.previous'));
    expect(history.url()).toBe(`/${language}/section/accord`);
  });

  it('steps back with the browser’s Back', async () => {
    const { user, history } = await show();
    await user.keyboard(forward!);
    await history.back();
    expect(history.url()).toBe(`/${language}/section/accord`);
    expect(bar()).toHaveTextContent(t('tour.step', { number: 1, total: 2 }));
  });

  it('ends with the whole story, from which it goes back or is done', async () => {
    const { user, history } = await show('section/river');
    await user.click(button('tour.whole'));
    expect(history.url()).toBe(`/${language}/`);
    expect(bar()).toHaveTextContent(t('tour.whole'));
    expect(button('tour.done')).toHaveFocus();
    await user.keyboard(forward!);
    expect(history.url()).toBe(`/${language}/`);
    await user.keyboard(backward!);
    expect(history.url()).toBe(`/${language}/section/river`);
    await user.keyboard(forward!);
    await user.click(button('tour.done'));
    expect(screen.queryByRole('region', { name: t('tour.name') })).not.toBeInTheDocument();
  });

  it('waits while the reader chooses something else, and goes on from there', async () => {
    const { user, history } = await show();
    await user.click(screen.getByText('entity/salma'));
    await user.keyboard(forward!);
    expect(history.url()).toBe(`/${language}/entity/salma`);
    expect(screen.getByRole('link', { name: heading('accord') })).not.toHaveAttribute(
      'aria-current',
    );
    await user.click(button('tour.resume'));
    expect(history.url()).toBe(`/${language}/section/accord`);
    expect(button('tour.next')).toHaveFocus();
  });

  it('follows when the reader goes to another section', async () => {
    const { user } = await show();
    await user.click(screen.getByText('section/river'));
    expect(bar()).toHaveTextContent(t('tour.step', { number: 2, total: 2 }));
  });

  it('leaves arrows to what has the keyboard', async () => {
    const { user, history } = await show();
    await user.click(screen.getByRole('textbox'));
    await user.keyboard(forward!);
    expect(history.url()).toBe(`/${language}/section/accord`);
  });

  it('ends by Escape, which does not go on to clear the focus, and keeps the keyboard’s place', async () => {
    const { user, history } = await show();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: t('tour.name') })).not.toBeInTheDocument();
    expect(history.url()).toBe(`/${language}/section/accord`);
    expect(pageKeys.mock.calls.at(-1)?.[0].defaultPrevented).toBe(true);
    expect(screen.getByText('accord')).toHaveFocus();
  });

  it('ends by its cross', async () => {
    const { user, history } = await show();
    await user.click(button('tour.end'));
    expect(screen.queryByRole('region', { name: t('tour.name') })).not.toBeInTheDocument();
    expect(history.url()).toBe(`/${language}/section/accord`);
  });
});
