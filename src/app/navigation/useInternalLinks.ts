import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';
import type { LanguageCode } from '../../story/types.ts';
import { useGo } from './useGo.ts';

/**
 * One listener makes every link of the page, in HTML and SVG alike, a choice within the app: hundreds of
 * plain `<a href>` stay plain, so they work before and without JavaScript and cost nothing to hydrate.
 * Another language, another site, a new tab and a fragment of this page are left to the browser.
 */
export function useInternalLinks(
  root: RefObject<HTMLElement | null>,
  language: LanguageCode,
  base: string,
): void {
  const go = useGo();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    function follow(event: MouseEvent) {
      const target = pathOf(event);
      if (target === null) return;
      event.preventDefault();
      // Choosing what is chosen adds nothing to the history, but it is answered (the page scrolls to it).
      go(target, { replace: target === here });
    }
    function pathOf(event: MouseEvent): string | null {
      const plain =
        event.button === 0 &&
        !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
        !event.defaultPrevented;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!plain || !link || link.hasAttribute('download') || link.hasAttribute('target')) {
        return null;
      }
      const {
        origin,
        pathname: path,
        search: query,
        hash,
      } = new URL(link.getAttribute('href') ?? '', document.baseURI);
      const isOfPage = origin === location.origin && path.startsWith(`${base}${language}/`);
      return isOfPage && hash === '' ? path.slice(base.length - 1) + query : null;
    }
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  }, [root, language, base, go, here]);
}
