import { useEffect } from 'react';

/**
 * Listens to the page's many small share buttons at once, so that they cost nothing to bring to life.
 * @param onShare gets what the pressed one shares, as the path of its page without the language
 */
export function useShareButtons(onShare: (what: string) => void): void {
  useEffect(() => {
    const choose = ({ target }: Event) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-share]');
      if (button) onShare(button.dataset.share ?? '');
    };
    // Before React hears of it: it holds back presses on parts that are not alive yet.
    document.addEventListener('click', choose, true);
    return () => document.removeEventListener('click', choose, true);
  }, [onShare]);
}
