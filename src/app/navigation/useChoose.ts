import { use, useCallback } from 'react';
import { UNSAFE_NavigationContext } from 'react-router';
import { useStoryIndex } from '../../ui/contexts.ts';
import { readAddress, type ViewState, writePath } from '../../url/address.ts';
import { useGo } from './useGo.ts';

/**
 * Changes a part of the view and leaves the rest as it has been asked for last. What is drawn can be behind that, as the
 * router draws in a transition: made from it, a second choice would take the first away. Links are other: each leads to
 * the address that it shows.
 */
export function useChoose(): (change: (now: ViewState) => ViewState) => void {
  const go = useGo();
  const index = useStoryIndex();
  const { basename, navigator } = use(UNSAFE_NavigationContext);
  return useCallback(
    (change) => {
      // What the router says of its location is behind, too; its history is not.
      const { pathname, search } = (navigator as typeof navigator & { location: Location })
        .location;
      const path = pathname.slice(basename.replace(/\/$/, '').length);
      const now = readAddress({ pathname: path, search }, index);
      if (!now.found) return;
      const target = writePath(change(now.state));
      if (target !== writePath(now.state)) go(target);
    },
    [go, index, basename, navigator],
  );
}
