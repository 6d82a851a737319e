import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { Filters } from '../story/filters.ts';
import type { LanguageCode } from '../story/types.ts';
import { writePath } from '../url/address.ts';

/** Escape clears the focus and keeps the filters. It is a choice, so Back brings the focus again. */
export function useEscape(hasFocus: boolean, language: LanguageCode, filters: Filters): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!hasFocus) return;
    function leave(event: KeyboardEvent) {
      // A field, menu or dialog has Escape first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('input, select, dialog')) return;
      void navigate(writePath({ language, filters, focus: null }));
    }
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [hasFocus, language, filters, navigate]);
}
