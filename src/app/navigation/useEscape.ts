import { useEffect } from 'react';
import { useChoose } from './useChoose.ts';

/** Escape clears the focus and keeps the rest. It is a choice, so Back brings the focus again. */
export function useEscape(): void {
  const choose = useChoose();
  useEffect(() => {
    function leave(event: KeyboardEvent) {
      // A field, menu or dialog has Escape first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, select, dialog')) return;
      choose((now) => ({ ...now, focus: null }));
    }
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [choose]);
}
