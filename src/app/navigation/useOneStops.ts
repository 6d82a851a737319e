import { useEffect } from 'react';

/**
 * Makes each `[data-one-stop]` one stop for the Tab key: the link in it that last had the keyboard's focus or was
 * last chosen anywhere; before that the first actor, or the first of all. Between its links the view's own arrow
 * keys go. The attribute `tabindex` is nobody else's, and it comes with the script, so that without it every link
 * can be reached.
 */
export function useOneStops(): void {
  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    function arrange(stop: Element, chosen?: Element) {
      const links = [...stop.querySelectorAll('a[href]')];
      const kept = chosen ?? links.find((link) => link.getAttribute('tabindex') === '0');
      const place =
        kept ??
        stop.querySelector('a[aria-current="true"]') ??
        stop.querySelector('a[data-node]') ??
        links[0];
      for (const link of links) {
        const index = link === place ? '0' : '-1';
        if (link.getAttribute('tabindex') !== index) link.setAttribute('tabindex', index);
      }
    }
    const arrangeAll = () =>
      main.querySelectorAll('[data-one-stop]').forEach((stop) => arrange(stop));
    const answer = (changes: readonly MutationRecord[]) => {
      if (changes.some(({ attributeName }) => attributeName !== 'aria-current')) arrangeAll();
      for (const { target } of changes) {
        if (!(target instanceof Element) || !target.matches('a[aria-current="true"]')) continue;
        const stop = target.closest('[data-one-stop]');
        if (stop) arrange(stop, target);
      }
    };
    const follow = ({ target }: FocusEvent) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      const stop = link?.closest('[data-one-stop]');
      if (link && stop) arrange(stop, link);
    };
    arrangeAll();
    // Views come to life, and are drawn anew, at any time.
    const observer = new MutationObserver(answer);
    observer.observe(main, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-one-stop', 'aria-current'],
    });
    main.addEventListener('focusin', follow);
    return () => {
      observer.disconnect();
      main.removeEventListener('focusin', follow);
    };
  }, []);
}
