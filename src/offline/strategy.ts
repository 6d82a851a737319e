import { canonicalPath } from '../url/canonicalPath.ts';
import { assetFolder, type Edition } from './edition.ts';

/** What the worker does for a request; it has nothing to do with a request that has no answer. */
export type Strategy =
  /** A file whose name stands for its content: the stored one is as good as any. */
  | { kind: 'file' }
  /** A page: from the network, or else drawn in this shell. */
  | {
      kind: 'page';
      shell: string;
      /** Whether the edition has this page. Any other may be a newer edition's: only the network knows. */
      isOfEdition: boolean;
    };

/** As much of a `Request` as the answer depends on. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url' | 'headers'>;

/** Decides what a request is answered with. Other origins, parts of files and everything unknown are left to the browser. */
export function strategyFor(asked: Asked, origin: string, edition: Edition): Strategy | null {
  const url = new URL(asked.url);
  if (asked.method !== 'GET' || url.origin !== origin || asked.headers.has('range')) return null;
  if (asked.mode === 'navigate') return pageAt(url.pathname, edition);
  const isFile = url.pathname in edition.files || url.pathname.startsWith(assetFolder(edition));
  return isFile && url.search === '' ? { kind: 'file' } : null;
}

/** A file that somebody opens by itself (a picture, the feed, a download) is no page. */
const hasExtension = /\.[a-z\d]+$/i;

function pageAt(asked: string, { base, shells, defaultLanguage, pages }: Edition): Strategy | null {
  const path = canonicalPath(asked, base);
  if (!path.startsWith(base) || hasExtension.test(path)) return null;
  const [language = defaultLanguage, ...rest] = path.slice(base.length).split('/').filter(Boolean);
  const isTold = Object.hasOwn(shells, language);
  const shell = shells[isTold ? language : defaultLanguage];
  if (shell === undefined) return null;
  return { kind: 'page', shell, isOfEdition: isTold && pages.includes(rest.join('/')) };
}
