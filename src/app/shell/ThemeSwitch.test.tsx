// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inStory } from '../../../tests/inStory.tsx';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** A system that can change its mind. */
function systemThatIs(dark: boolean) {
  const media = Object.assign(new EventTarget(), { matches: dark });
  vi.stubGlobal('matchMedia', () => media);
  return {
    turn: (isDark: boolean) =>
      act(() => {
        media.matches = isDark;
        media.dispatchEvent(new Event('change'));
      }),
  };
}

const { dataset } = document.documentElement;
const stored = () => localStorage.getItem('nasij-theme');

beforeEach(() => {
  localStorage.clear();
  delete dataset.theme;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(['ar', 'en'] as const)('the theme switch in %s', (language) => {
  const texts = createTexts(language, locales[language] ?? {});
  const { t } = texts;
  const themeSwitch = inStory(<ThemeSwitch />, { texts });
  const button = () => screen.getByRole('button');
  const show = () => {
    render(themeSwitch);
    return userEvent.setup();
  };

  it('turns what is shown, and forgets a choice that is the system’s own', async () => {
    systemThatIs(false);
    const user = show();
    expect(button()).toHaveAccessibleName(t('theme.system.light'));
    await user.click(button());
    expect([dataset.theme, stored()]).toEqual(['dark', 'dark']);
    expect(button()).toHaveAccessibleName(t('theme.chosen.dark'));
    await user.click(button());
    expect([dataset.theme, stored()]).toEqual([undefined, null]);
    expect(button()).toHaveAccessibleName(t('theme.system.light'));
  });

  it('turns a dark system to light', async () => {
    systemThatIs(true);
    const user = show();
    expect(button()).toHaveAccessibleName(t('theme.system.dark'));
    await user.click(button());
    expect([dataset.theme, stored()]).toEqual(['light', 'light']);
  });

  it('follows the system until the reader has chosen', async () => {
    const system = systemThatIs(false);
    const user = show();
    system.turn(true);
    expect(button()).toHaveAccessibleName(t('theme.system.dark'));
    await user.click(button());
    system.turn(false);
    expect(button()).toHaveAccessibleName(t('theme.chosen.light'));
    await user.click(button());
    expect([dataset.theme, stored()]).toEqual(['dark', 'dark']);
  });

  it('begins with the choice of an earlier visit', () => {
    systemThatIs(false);
    dataset.theme = 'dark';
    show();
    expect(button()).toHaveAccessibleName(t('theme.chosen.dark'));
  });

  it('works where nothing can be stored', async () => {
    systemThatIs(false);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no storage', 'SecurityError');
    });
    const user = show();
    await user.click(button());
    expect(dataset.theme).toBe('dark');
    expect(button()).toHaveAccessibleName(t('theme.chosen.dark'));
  });

  it('is the same in the built page and where it comes to life, whatever was chosen', async () => {
    systemThatIs(true);
    dataset.theme = 'light';
    const place = document.createElement('div');
    place.innerHTML = renderToString(themeSwitch);
    expect(place.querySelector('button')).toHaveAccessibleName(t('theme.switch'));
    const root = await act(async () => hydrateRoot(place, themeSwitch));
    expect(place.querySelector('button')).toHaveAccessibleName(t('theme.chosen.light'));
    act(() => root.unmount());
  });
});
