import { loadBuilt } from '../loadRender.ts';

/** What draws the cards' markup, as built. */
export type CardPages = typeof import('./cardPages.ts');

/** Builds the cards' components, and loads them. */
export const loadCards = async (): Promise<CardPages> =>
  (await loadBuilt('src/prerender/cards/cardPages.ts', 'cards', {
    mode: 'production',
    logLevel: 'warn',
  })) as CardPages;
