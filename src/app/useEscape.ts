import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { type ViewState, writePath } from '../url/address.ts';

/** Escape clears the focus and keeps the rest. It is a choice, so Back brings the focus again. */
export function useEscape(state: ViewState): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!state.focus) return;
    function leave(event: KeyboardEvent) {
      // A field, menu or dialog has Escape first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, select, dialog')) return;
      void navigate(writePath({ ...state, focus: null }));
    }
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [state, navigate]);
}
