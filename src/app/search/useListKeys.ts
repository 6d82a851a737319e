import { type KeyboardEvent, useState } from 'react';

interface ListKeys {
  /** The place of the option that the keys have come to; -1 while they are in the field. */
  active: number;
  setActive: (active: number) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * Keys of a field with a list under it: up and down walk the options and go round, Home and End go to the first
 * and the last (unless the caret still has a way to go in the field), Enter chooses, the first where none is active.
 */
export function useListKeys(count: number, onEnter: (at: number) => void): ListKeys {
  const [active, setActive] = useState(-1);
  const last = count - 1;
  function targetOf({ key, currentTarget, shiftKey }: KeyboardEvent<HTMLInputElement>) {
    const { selectionStart, selectionEnd, value } = currentTarget;
    if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
    if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
    if (shiftKey) return null;
    if (key === 'Home' && (active >= 0 || selectionEnd === 0)) return 0;
    if (key === 'End' && (active >= 0 || selectionStart === value.length)) return last;
    return null;
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // While a word is being composed, the keys belong to the input method.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter(Math.max(0, active));
      return;
    }
    const target = count > 0 ? targetOf(event) : null;
    if (target === null) return;
    event.preventDefault();
    setActive(target);
  }
  return { active, setActive, onKeyDown };
}
