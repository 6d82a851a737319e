import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { App } from '../app/shell/App.tsx';
import type { PageData } from '../app/shell/pageData.ts';

/** The two parts of a rendered page: what belongs into `<head>` and what belongs into the root. */
export interface RenderedPage {
  head: string;
  body: string;
}

/**
 * Renders one path of the site.
 * @param base what links begin with
 * @param path without the base path, such as `/ar/entity/putin`
 * @param folder the path that the page stands under, where links begin with something else
 * @throws whatever a component throws: a page that cannot be rendered must stop the build
 */
export async function renderPage(
  data: PageData,
  base: string,
  path: string,
  folder: string = base,
): Promise<RenderedPage> {
  let failure: unknown;
  const { prelude } = await prerender(
    <StaticRouter basename={folder} location={folder.replace(/\/$/, '') + path}>
      <App data={data} base={base} />
    </StaticRouter>,
    {
      // Otherwise late parts come hidden, behind an inline script that the security policy forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failure ??= error;
      },
    },
  );
  const html = await new Response(prelude).text();
  if (failure) throw failure;
  return splitHead(html);
}

/** React writes title, meta and link in front of a fragment; it adopts them from the head when it hydrates. */
function splitHead(html: string): RenderedPage {
  const head = /^(?:<title>.*?<\/title>|<meta [^>]*>|<link [^>]*>)*/s.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
}

/* The build draws the previews' markup with the same code as the pages. */
export { cardPagesOf } from './cards/cardPages.ts';
