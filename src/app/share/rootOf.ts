import { isFile } from '../file/isFile.ts';

/**
 * What paths are written behind in links that leave the page, without a slash at its end.
 * @param site the origin that the site is published at; in a story that is one file, the site's whole address
 * @param base the path that it stands under, with its closing slash; `#/` in a story that is one file
 */
export function rootOf(site: string, base: string): string {
  if (!isFile(base)) return (site || window.location.origin) + base.replace(/\/$/, '');
  return site || `${window.location.href.split('#')[0]}#`;
}
