import { useMemo } from 'react';
import { useBase } from '../../ui/contexts.ts';
import { useSame } from '../../ui/useSame.ts';
import { linksFrom, type ViewState, voiceLinksFrom } from '../../url/address.ts';

/**
 * The view that the URL names, and the links that lead on from it. Each part of it is the same object as before where
 * it says the same, so that what is at rest is not drawn again.
 */
export function useView({ focus: chosen, quote, ...rest }: ViewState) {
  const base = useBase();
  const focus = useSame(chosen);
  const kept = useSame(rest);
  const filters = useSame(rest.filters);
  const state = useMemo(
    () => ({ ...kept, filters, focus, ...(quote && { quote }) }),
    [kept, filters, focus, quote],
  );
  const links = useMemo(
    () => ({ hrefOf: linksFrom(kept, base), voiceHrefOf: voiceLinksFrom(kept, base) }),
    [kept, base],
  );
  return { state, ...links };
}
