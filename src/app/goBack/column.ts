import { textBand } from '../threads/textBand.ts';

const names = ['--go-back-start', '--go-back-end', '--go-back-floor'] as const;

/**
 * Says in custom properties of the document how far the text's column is from the window's two sides, and
 * how much of the window's lower end a sheet covers there, for as long as it is needed. Returns how to stop.
 */
export function watchColumn(): () => void {
  const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
  const cards = new MutationObserver(observe);
  function observe() {
    sizes?.disconnect();
    for (const part of document.querySelectorAll('#article, .beside, .rail, .rail > *')) {
      sizes?.observe(part);
    }
    measure();
  }
  const rail = document.querySelector('.rail');
  if (rail) cards.observe(rail, { childList: true });
  window.addEventListener('resize', measure);
  observe();
  return () => {
    window.removeEventListener('resize', measure);
    sizes?.disconnect();
    cards.disconnect();
    for (const name of names) document.documentElement.style.removeProperty(name);
  };
}

function measure(): void {
  const article = document.getElementById('article')?.getBoundingClientRect();
  if (!article) return;
  const { clientWidth, dir, style } = document.documentElement;
  const [left, right] = [article.left, clientWidth - article.right];
  const covered = window.innerHeight - textBand(article).bottom;
  const lengths = [...(dir === 'rtl' ? [right, left] : [left, right]), covered];
  names.forEach((name, at) => {
    style.setProperty(name, `${Math.max(0, Math.round(lengths[at] ?? 0))}px`);
  });
}
