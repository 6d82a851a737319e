import { useEffect, useLayoutEffect, useRef } from 'react';
import { type View, views } from '../../url/choices.ts';
import { goBackEvent } from '../goBack/useGoBack.ts';
import { useChoose } from '../navigation/useChoose.ts';
import { type Action, actionOf } from './shortcuts.ts';
import { areSingleKeysOn } from './singleKeys.ts';
import { stepParagraph } from './stepParagraph.ts';

interface Shortcuts {
  onSearch: () => void;
  onHelp: () => void;
  onShare: () => void;
  /** Goes to the next or previous mention of what is in focus. */
  onStep: (step: 1 | -1) => void;
}

/**
 * Listens for the keys that work anywhere on the page. A dialog, a field to type in and whatever has answered
 * the key already come first.
 */
export function useShortcuts({ onSearch, onHelp, onShare, onStep }: Shortcuts): void {
  const choose = useChoose();
  const show = (view: View) => {
    choose((now) => ({ ...now, view }));
    // The tab says what is shown now, and the picture is the next stop after it.
    document.querySelectorAll<HTMLElement>('.view-tabs a')[views.indexOf(view)]?.focus();
  };
  const actions: Record<Action, () => void> = {
    search: onSearch,
    help: onHelp,
    share: onShare,
    nextMention: () => onStep(1),
    previousMention: () => onStep(-1),
    nextParagraph: () => stepParagraph(1),
    previousParagraph: () => stepParagraph(-1),
    graph: () => show('graph'),
    loom: () => show('loom'),
    table: () => show('table'),
    goBack: () => window.dispatchEvent(new Event(goBackEvent)),
  };
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const action = actionOf(event);
      if (!action) return;
      // A key with Ctrl or ⌘ types nothing, and is no single key to switch off.
      const isSingle = !(event.ctrlKey || event.metaKey);
      if (isSingle && (isField(event.target) || !areSingleKeysOn())) return;
      event.preventDefault();
      latest.current[action]();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
