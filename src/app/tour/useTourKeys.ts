import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Language } from '../../i18n/languages.ts';

interface TourKeys {
  language: Language;
  /** Null where there is nowhere to go. */
  onBack: (() => void) | null;
  onForward: (() => void) | null;
  onEnd: () => void;
}

/** Parts of the page whose arrow keys are their own. */
const ownArrows =
  'input, textarea, select, [contenteditable], #graph, #timeline, #loom, #table, .strip, [role="slider"], .sheet-handle, details[open]';

/**
 * The keys of the tour: the arrow that points where the writing goes leads on, the other one back, Escape ends.
 * It listens below the document, so that the page's own Escape, which clears the focus, comes after it.
 */
export function useTourKeys(keys: TourKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (document.querySelector('dialog[open]')) return;
      const act = actionOf(key, latest.current);
      const isElsewhere = target instanceof Element && target.closest(ownArrows) !== null;
      if (!act || (isElsewhere && key !== 'Escape')) return;
      event.preventDefault();
      act();
    }
    document.body.addEventListener('keydown', press);
    return () => document.body.removeEventListener('keydown', press);
  }, []);
}

function actionOf(key: string, { language, onBack, onForward, onEnd }: TourKeys) {
  const isRtl = language.direction === 'rtl';
  switch (key) {
    case 'ArrowLeft':
      return isRtl ? onForward : onBack;
    case 'ArrowRight':
      return isRtl ? onBack : onForward;
    case 'Escape':
      return onEnd;
    default:
      return null;
  }
}
