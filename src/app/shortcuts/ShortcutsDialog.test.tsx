// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inStory } from '../../../tests/inStory.tsx';
import { locales } from '../../i18n/locales.ts';
import { createTexts } from '../../i18n/texts.ts';
import { shortcutGroups } from './shortcuts.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { areSingleKeysOn, switchSingleKeys } from './singleKeys.ts';

beforeEach(() => {
  switchSingleKeys(true);
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});

describe.each(['ar', 'en'] as const)('the list of shortcuts in %s', (language) => {
  const texts = createTexts(language, locales[language] ?? {});
  const { t } = texts;
  function show() {
    const onClose = vi.fn<() => void>();
    const view = render(inStory(<ShortcutsDialog onClose={onClose} />, { texts }));
    return { ...view, onClose, user: userEvent.setup() };
  }

  it('says of every key of every part what it does', () => {
    show();
    const dialog = screen.getByRole('dialog', { name: t('shortcuts.title') });
    for (const { part, shortcuts } of shortcutGroups) {
      const group = within(dialog).getByRole('region', { name: t(`shortcuts.parts.${part}`) });
      const words = within(group).getAllByRole('definition');
      expect(words.map(({ textContent }) => textContent)).toEqual(
        shortcuts.map(({ does }) => t(`shortcuts.does.${does}`)),
      );
    }
    expect(dialog).not.toHaveTextContent('shortcuts.');
  });

  it('points forward where the language is read to', () => {
    show();
    const later = screen.getByText(t('shortcuts.does.later')).closest('.shortcut')!;
    expect(later.querySelector('kbd')).toHaveTextContent(language === 'ar' ? '←' : '→');
  });

  it('switches single keys off and on again, and remembers it', async () => {
    const { user, unmount } = show();
    const box = () => screen.getByRole('checkbox', { name: t('shortcuts.single') });
    expect(box()).toBeChecked();
    await user.click(box());
    expect(areSingleKeysOn()).toBe(false);
    expect(localStorage.getItem('nasij-shortcuts')).toBe('off');
    unmount();
    show();
    expect(box()).not.toBeChecked();
    await user.click(box());
    expect(areSingleKeysOn()).toBe(true);
    expect(localStorage.getItem('nasij-shortcuts')).toBeNull();
  });

  it('switches them off for the visit where nothing can be stored', async () => {
    const refuse = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user } = show();
    await user.click(screen.getByRole('checkbox'));
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    expect(areSingleKeysOn()).toBe(false);
  });

  it('closes by its button and by Escape', async () => {
    const { user, onClose } = show();
    await user.click(screen.getByRole('button', { name: t('shortcuts.close') }));
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
