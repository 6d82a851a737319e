import { columns } from './shape.ts';
import { foldLine } from './foldLine.ts';

export interface PageTitle {
  title: string | null;
  /** The `h1` that says it, where one does. */
  heading: Element | null;
  /** The site’s name that was cut off behind it. */
  cut: string | null;
}

const wordCount = (text: string) => foldLine(text).split(' ').length;
const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
/** Headlines beyond this are cut, in UTF-16 units. */
const longest = 300;

/**
 * The headline of a page: the `h1` that is not the site’s name, or what the page gives to be shared, or its `title`,
 * without the site’s name behind it.
 */
export function titleOf(page: Document): PageTitle {
  const property = (name: string) =>
    page.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const named = textOf(page.querySelector('title')).slice(0, longest);
  const shared = property('og:title').slice(0, longest);
  const site = property('og:site_name');
  const given = shared || named;
  const [front, back] = partSite(given, site, shared === '');
  const isSite = (text: string) =>
    [site, back ?? '', siteBehind(named, shared)].some(
      (name) => name !== '' && foldLine(name) === foldLine(text),
    );
  const headings = [...page.querySelectorAll('h1')].filter((heading) => {
    const text = textOf(heading);
    return text !== '' && !isSite(text);
  });
  const heading =
    headings.find((one) => isSaid(textOf(one), given)) ??
    onlyOne(headings, given) ??
    onlyOne(
      headings.filter((one) => one.closest('article, main')),
      given,
    );
  if (heading) return { title: textOf(heading).slice(0, longest), heading, cut: null };
  return { title: front || null, heading: null, cut: back };
}

/**
 * The only heading, unless it may be the site’s name: one or two words, or none of the page’s title and outside the
 * article.
 */
function onlyOne(headings: readonly Element[], given: string): Element | null {
  const [only, another] = headings;
  if (!only || another) return null;
  const words = new Set(foldLine(given).split(' '));
  const isShared = foldLine(textOf(only))
    .split(' ')
    .some((word) => words.has(word));
  if (given !== '' && !isShared && !only.closest('article, main')) return null;
  return given === '' || wordCount(textOf(only)) > 2 || columns(textOf(only)) > 24 ? only : null;
}

/** Whether the page’s title begins with a heading. */
function isSaid(heading: string, given: string): boolean {
  const [short, long] = [foldLine(heading), foldLine(given)];
  return short !== '' && (long === short || (short.includes(' ') && long.startsWith(`${short} `)));
}

/** What `title` says behind the title that is shared: the site’s name. */
const siteBehind = (named: string, shared: string) =>
  shared !== '' && named.startsWith(shared)
    ? named.slice(shared.length).replace(/^[\s|–—-]+/, '')
    : '';

/** A title and the site’s name behind it. A dash may belong to the headline, so it counts only before a few words. */
function partSite(given: string, site: string, fromTitle: boolean): [string, string | null] {
  const bar = /^(.*?\S)\s*(?:[|│｜]|::|\s»\s)\s*(\S.*)$/.exec(given);
  if (bar?.[1] && bar[2]) {
    if (site !== '' && foldLine(bar[1]) === foldLine(site)) return [bar[2], bar[1]];
    if (wordCount(bar[1]) > 1 || columns(bar[1]) > 12) return [bar[1], bar[2]];
  }
  const dash = /^(.*\S)\s+([-–—])\s+(\S.*)$/.exec(given);
  const [, front, sign, back] = dash ?? [];
  if (!front || !back) return [given, null];
  const isNamed = site !== '' && foldLine(back).includes(foldLine(site));
  const few = wordCount(back) <= 4 && wordCount(front) > Math.max(2, wordCount(back));
  const isLikely = fromTitle && site === '' && sign !== '—' && few;
  return isNamed || isLikely ? [front, back] : [given, null];
}
