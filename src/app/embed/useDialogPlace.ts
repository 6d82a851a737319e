import { useEffect } from 'react';

/**
 * A frame may be higher than the reader's screen, so its middle can be out of sight: whenever the reader does
 * something, says what can be seen of the frame as `--seen-from` and `--seen` on the root, and pictures.css lets
 * dialogs stand there. The observer is the one thing that knows it across origins.
 */
export function useDialogPlace(): void {
  useEffect(() => {
    const root = document.documentElement;
    const look = () => {
      const observer = new IntersectionObserver(([entry]) => {
        observer.disconnect();
        if (!entry) return;
        const { top, height } = entry.intersectionRect;
        root.style.setProperty('--seen-from', `${Math.round(top)}px`);
        root.style.setProperty('--seen', `${Math.round(height)}px`);
      });
      observer.observe(root);
    };
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) document.addEventListener(event, look, true);
    return () => {
      for (const event of events) document.removeEventListener(event, look, true);
    };
  }, []);
}
