/*
 * A browser finds the reader's place again on a page that comes with its words. One that is drawn from the shell is
 * still empty then, so the place is kept with the page's entry in the history, beside what the router keeps there.
 * The script in index.html keeps it, too, where the page is loaded again, and finds it.
 */

/** A place in the page, as it is kept. */
export interface ReadingPlace {
  /** How far down the reader is, in px. */
  top: number;
  /** The paragraph that is read, where its top stands in the window and how high it is, in px. */
  paragraph?: string;
  at?: number;
  height?: number;
}

/** Keeps how far down the reader is. */
export function keepReadingPlace(): void {
  const place: ReadingPlace = { top: window.scrollY };
  history.replaceState({ ...(history.state as object | null), place }, '');
}

/** On a page that was drawn from the shell: takes the reader to where they were in this entry of the history. */
export function findPlace(): void {
  if (document.querySelector('[data-shell]')) window.dispatchEvent(new Event('nasij:drawn'));
}

/** Loads the page again, at the same place. */
export function loadAgain(): void {
  window.dispatchEvent(new Event('nasij:again'));
}
