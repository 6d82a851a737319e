import { useEffect } from 'react';

/** In a frame, links to other sites open tabs of their own: few sites let themselves be framed. */
export function useOwnTabs(): void {
  useEffect(() => {
    function choose({ target }: MouseEvent) {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
      if (!link || link.target || new URL(link.href, location.href).origin === location.origin)
        return;
      link.target = '_blank';
      link.relList.add('noopener');
    }
    document.addEventListener('click', choose, true);
    return () => document.removeEventListener('click', choose, true);
  }, []);
}
