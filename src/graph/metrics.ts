import { round } from '../ui/round.ts';
/*
 * Sizes in px that the placement (at build) and the marks (in the browser) share. `graph.css` says the same
 * font sizes.
 */

/** Between a node's shape and its label. */
export const labelGap = 3;

export const fontSizeOf = (hub: boolean) => (hub ? 14 : 12);

export const lineHeightOf = (hub: boolean) => (hub ? 17 : 15);

/** The baseline of a label's first line, below the centre of a node of radius `r`. */
export const baselineOf = (r: number, hub: boolean) => round(r + labelGap + fontSizeOf(hub) * 0.95);

/** How far parallel edges run apart at least. */
export const fanGap = 9;
