import type { ReadingPlace } from '../offline/place.ts';

type Write = History['pushState'];
type Kept = Pick<Location, 'pathname' | 'search' | 'hash'>;

/**
 * In a frame with `sandbox` and without `allow-same-origin`, browsers let no script change the path of the address.
 * From now on an entry of the history keeps it beside the address instead, as the router's masked location, so that
 * choices and the way back work there as elsewhere. A page that is loaded begins with its own address.
 */
export function keepAddressInHistory(): void {
  const { pushState, replaceState } = history;
  let kept: Kept = { pathname: location.pathname, search: location.search, hash: location.hash };
  const writing =
    (write: Write): Write =>
    (state: object | null, unused, url) => {
      if (url) {
        const { pathname, search, hash } = new URL(url, location.origin + kept.pathname);
        kept = { pathname, search, hash };
      }
      write.call(history, { ...state, masked: kept }, unused);
    };
  // Where the page stood before it was loaded again is kept (src/app/offline/place.ts).
  const { place } = (history.state ?? {}) as { place?: ReadingPlace };
  history.replaceState(place ? { place } : null, '');
  history.pushState = writing(pushState);
  history.replaceState = writing(replaceState);
  // Before the router hears of it: an entry that a place on the page has made (#p4) is of the view that was shown.
  addEventListener('popstate', () => {
    const { masked } = (history.state ?? {}) as { masked?: Kept };
    kept = masked ?? { ...kept, hash: location.hash };
    if (!masked) history.replaceState(history.state, '');
  });
}
