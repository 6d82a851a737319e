/*
 * A browser finds the reader's place again on a page that comes with its words. One that is drawn from the shell is
 * still empty then, so the place is kept with the page's entry in the history, beside what the router keeps there.
 */

/** Keeps how far down the reader is, in px. */
export function keepPlace(): void {
  const state = { ...(history.state as object | null), top: Math.round(window.scrollY) };
  history.replaceState(state, '');
}

/** On a page that was drawn from the shell: takes the reader to where they were in this entry of the history. */
export function findPlace(): void {
  const top = (history.state as { top?: number } | null)?.top;
  if (top === undefined || !document.querySelector('[data-shell]')) return;
  window.scrollTo({ top, behavior: 'instant' });
}
