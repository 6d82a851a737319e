import type { Direction } from '../../i18n/languages.ts';

/* In px. `card.css` says the same. Messengers show a card at a third of its size, so no text is under 24 px. */

/** What Open Graph asks for: large previews in all the big messengers. */
export const frame = { width: 1200, height: 630 } as const;

/** What is between the kicker and the rule, from margin to margin. */
export const body = { width: 1080, height: 424 } as const;

/** Text beside a picture: where writing starts, and what is left. */
export const beside = { text: 390, picture: 670 } as const;

export const least = 24;

/** From line to line, in parts of the size. */
export const leading = {
  head: { rtl: 1.44, ltr: 1.16 },
  text: { rtl: 1.72, ltr: 1.4 },
} as const satisfies Record<Face, Record<Direction, number>>;

/**
 * How wide the faces run, in parts of what `textWidth` estimates: measured in Chromium on all the words of a
 * story, a whole line of them.
 */
export const run = {
  head: { rtl: 1, ltr: 1 },
  text: { rtl: 0.8, ltr: 0.93 },
} as const satisfies Record<Face, Record<Direction, number>>;

/** Headings and labels, or running text. */
export type Face = 'head' | 'text';

/** The sizes that text may have, each a class of `card.css`; from large to small. */
export const steps = [112, 96, 84, 72, 64, 56, 50, 44, 40, 36, 33, 30, 28, 26, least] as const;
export type Step = (typeof steps)[number];

/** From line to line of a label in a picture. */
export const labelLeading = (size: number) => Math.round(size * 1.26);
