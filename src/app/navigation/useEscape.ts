import { useEffect, useLayoutEffect, useRef } from 'react';
import { type ViewState, writePath } from '../../url/address.ts';
import { useChoose } from './useChoose.ts';

/** Escape clears the focus and keeps the rest. It is a choice, so Back brings the focus again. */
export function useEscape(state: ViewState): void {
  const choose = useChoose();
  const latest = useRef(state);
  // Before the browser paints: whoever sees a choice answered may press Escape the next moment.
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  useEffect(() => {
    function leave(event: KeyboardEvent) {
      // A field, menu or dialog has Escape first.
      if (event.key !== 'Escape' || event.defaultPrevented || !latest.current.focus) return;
      if (event.target instanceof Element && event.target.closest('input, select, dialog')) return;
      choose(writePath({ ...latest.current, focus: null }));
    }
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [choose]);
}
