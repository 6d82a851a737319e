// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actionOf, shortcutGroups } from './shortcuts.ts';

const press = (key: string, code: string, more: KeyboardEventInit = {}) =>
  actionOf(new KeyboardEvent('keydown', { key, code, ...more }));

describe('the keys of the page', () => {
  it.each([
    ['n', 'KeyN', 'nextMention'],
    ['N', 'KeyN', 'nextMention'],
    // An Arabic keyboard types its own letters, one key even two at a time.
    ['ى', 'KeyN', 'nextMention'],
    ['ح', 'KeyP', 'previousMention'],
    ['ت', 'KeyJ', 'nextParagraph'],
    ['ن', 'KeyK', 'previousParagraph'],
    ['ل', 'KeyG', 'graph'],
    ['م', 'KeyL', 'loom'],
    ['ف', 'KeyT', 'table'],
    ['لا', 'KeyB', 'goBack'],
    ['/', 'Slash', 'search'],
    ['ظ', 'Slash', 'search'],
    // On a Latin keyboard of another order, the letter counts and not its place.
    ['j', 'KeyC', 'nextParagraph'],
  ])('%s on %s asks for %s', (key, code, action) => {
    expect(press(key, code)).toBe(action);
  });

  it.each([
    ['?', 'Slash'],
    ['؟', 'Slash'],
    ['?', 'Minus'],
  ])('%s on %s asks for help', (key, code) => {
    expect(press(key, code, { shiftKey: true })).toBe('help');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('K with %o searches', (modifier) => {
    expect(press('k', 'KeyK', modifier)).toBe('search');
    expect(press('ن', 'KeyK', modifier)).toBe('search');
  });

  it.each([
    ['n', 'KeyN', { ctrlKey: true }],
    ['n', 'KeyN', { altKey: true }],
    ['N', 'KeyN', { shiftKey: true }],
    ['K', 'KeyK', { ctrlKey: true, shiftKey: true }],
    ['k', 'KeyK', { ctrlKey: true, metaKey: true }],
    ['-', 'Slash', {}],
    ["'", 'KeyQ', {}],
    ['x', 'KeyN', {}],
    ['Enter', 'Enter', {}],
    ['Escape', 'Escape', {}],
    ['Dead', 'KeyN', {}],
    [' ', 'Space', {}],
  ])('%s on %s with %o asks for nothing', (key, code, modifiers) => {
    expect(press(key, code, modifiers)).toBeNull();
  });

  it('names each of its actions once', () => {
    const actions = shortcutGroups.flatMap(({ shortcuts }) =>
      shortcuts.flatMap(({ action }) => action ?? []),
    );
    expect(new Set(actions).size).toBe(actions.length);
  });
});
