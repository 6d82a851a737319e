import { type RefObject, useLayoutEffect } from 'react';

/**
 * Tells a bar that is fixed in the window where the column of the text is, whatever becomes of the layout: how
 * far from the window's side, and how wide, in two custom properties.
 */
export function useTextColumn(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const text = document.getElementById('article');
    const place = () => {
      if (!text) return;
      const { left, right, width } = text.getBoundingClientRect();
      const { clientWidth, dir } = document.documentElement;
      const start = dir === 'rtl' ? clientWidth - right : left;
      bar.current?.style.setProperty('--text-start', `${Math.round(start)}px`);
      bar.current?.style.setProperty('--text-size', `${Math.round(width)}px`);
    };
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    if (text) sizes?.observe(text);
    window.addEventListener('resize', place);
    place();
    return () => {
      sizes?.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [bar]);
}
