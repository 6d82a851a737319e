import { join, resolve } from 'node:path';
import { build } from 'vite';

/** What draws the cards' markup, as built. */
export type CardPages = typeof import('./cardPages.ts');

/**
 * Builds the cards' components, which Node cannot run as they stand (JSX), and loads them.
 * @param into where to build; inside the project, so that packages are found from there
 */
export async function loadCards(into = '.cache/render/cards'): Promise<CardPages> {
  const folder = resolve(into);
  await build({
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: folder, ssr: 'src/prerender/cards/cardPages.ts', copyPublicDir: false },
  });
  return (await import(join(folder, 'cardPages.js'))) as CardPages;
}
