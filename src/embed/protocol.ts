/*
 * What a frame and the page around it say to each other (docs/embed.md), and how a view stands in the page's URL:
 * `ar/entity/putin!view=loom!from=2008` is the path and query of a view in characters that need no escaping in a
 * query and that messengers leave alone. Both sides use this file, so it needs nothing of a browser.
 */

/** What a frame tells the page around it, at every change: `hello` until it has heard of the page, then `view`. */
export interface FrameMessage {
  nasij: 1;
  says: 'hello' | 'view';
  /** The view, as `writeView` writes it. */
  view: string;
  title: string;
  /** Of the content at the width that the frame has, in px. */
  height: number;
  /** The content is longer than a screen and scrolls within the frame. */
  scrolls: boolean;
}

/** What the page tells a frame: where it is, and which parameter of its URL belongs to the frame. */
export interface PageMessage {
  nasij: 1;
  says: 'page';
  url: string;
  name: string;
  /** The view that the page's URL asked for when it was opened. */
  open?: string;
}

const form = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*(?:\/[a-z]+\/[\w-]+)?(?:![a-z]+=[\w,-]+)*$/i;

/** Whether a text has the form of a view; whether the story has such a view is for the frame to say. */
export const isView = (text: unknown): text is string =>
  typeof text === 'string' && text.length < 500 && form.test(text);

/** The view that the URL of a page asks for: without what messengers leave at the end of a link; null where it asks for none. */
export function askedView(value: string | null): string | null {
  const view = value?.replace(/[^\w]+$/, '');
  return isView(view) ? view : null;
}

/** Writes the path and query of a view, `/ar/entity/putin?view=loom`; what stands behind a `#` is left out. */
export function writeView(path: string): string {
  const [address = ''] = path.split('#');
  const [pathname = '', query] = address.split('?');
  return [pathname.replace(/^\/|\/$/g, ''), ...(query ? query.split('&') : [])].join('!');
}

/** Gives the path and query of a view back, as `/ar/entity/putin` and `?view=loom`. */
export function readView(view: string): { pathname: string; search: string } {
  const [path = '', ...query] = view.split('!');
  return { pathname: `/${path}`, search: query.length > 0 ? `?${query.join('&')}` : '' };
}

/** A URL with a view in one parameter, or without that parameter; the rest of it stays to the letter. */
export function withView(url: string, name: string, view: string | null): string {
  const [address = '', ...fragment] = url.split('#');
  const [path = '', ...query] = address.split('?');
  const pairs = query.length > 0 ? query.join('?').split('&').filter(Boolean) : [];
  const isIts = (pair: string) => pair.split('=')[0] === name;
  const place = pairs.findIndex(isIts);
  const kept = pairs.filter((pair) => !isIts(pair));
  if (view !== null) kept.splice(place < 0 ? kept.length : place, 0, `${name}=${view}`);
  return [[path, ...(kept.length > 0 ? [kept.join('&')] : [])].join('?'), ...fragment].join('#');
}
