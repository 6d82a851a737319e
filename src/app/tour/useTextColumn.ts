import { type RefObject, useLayoutEffect } from 'react';

/** Keeps a bar that is fixed in the window over the column of the text, whatever becomes of the layout. */
export function useTextColumn(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const text = document.getElementById('article');
    if (!text || !bar.current) return;
    const { style } = bar.current;
    const place = () => {
      const { left, right, width } = text.getBoundingClientRect();
      const { clientWidth, dir } = document.documentElement;
      style.insetInlineStart = `${Math.round(dir === 'rtl' ? clientWidth - right : left)}px`;
      style.inlineSize = `${Math.round(width)}px`;
    };
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    sizes?.observe(text);
    window.addEventListener('resize', place);
    place();
    return () => {
      sizes?.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [bar]);
}
