import { useEffect } from 'react';
import type { LanguageCode } from '../../story/types.ts';
import { useGo } from './useGo.ts';

/**
 * Goes on to where an address leads (the successor of a retired id, a link without what was glued to it), in place
 * of it in the history. A host's one page for wrong addresses may be in another language than the link.
 */
export function useForward(
  forward: string | undefined,
  language: LanguageCode,
  base: string,
  isRenamed: boolean,
): void {
  const go = useGo();
  useEffect(() => {
    if (forward === undefined) return;
    if (forward.startsWith(`/${language}/`)) {
      // It is told what happened (IgnoredNotice); the next choice forgets it.
      go(forward, { replace: true, state: isRenamed ? { isRenamed } : null });
    } else window.location.replace(base + forward.slice(1));
  }, [forward, language, base, isRenamed, go]);
}
