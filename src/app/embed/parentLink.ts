import { isView, type PageMessage, withView, writeView } from '../../embed/protocol.ts';

/** What the page around this frame has said last; null where there is none, or none with our script. */
let page: PageMessage | null = null;

/**
 * The link to a view in the page that frames this one, for readers who copy links in the frame.
 * @param path path and query of the view without the base path, such as `/ar/entity/putin?view=loom`
 * @returns null where the page stands for itself, or where the page around it has no embed.js
 */
export function parentLinkFor(path: string): string | null {
  if (!page || window.parent === window) return null;
  const [pathname = '', query = ''] = (path.split('#')[0] ?? '').split('?');
  const kept = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('embed='));
  const view = writeView([pathname, ...(kept.length > 0 ? [kept.join('&')] : [])].join('?'));
  return isView(view) ? withView(page.url, page.name, view) : null;
}

/**
 * Takes a message in; only the page around the frame is heard, and only where it speaks of itself.
 * @returns what it said; null where it is none of ours or not to be trusted
 */
export function hearPage({ source, origin, data }: MessageEvent): PageMessage | null {
  if (source !== window.parent || window.parent === window || !isPageMessage(data)) return null;
  if (!URL.canParse(data.url)) return null;
  const url = new URL(data.url);
  if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return null;
  page = data;
  return data;
}

function isPageMessage(data: unknown): data is PageMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { nasij, says, url, name, open } = data as Partial<PageMessage>;
  return (
    nasij === 1 &&
    says === 'page' &&
    typeof url === 'string' &&
    typeof name === 'string' &&
    /^nasij(?:-[\w-]+)?$/.test(name) &&
    (open === undefined || isView(open))
  );
}
