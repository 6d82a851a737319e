import type { LanguageCode, Slug } from '../../story/types.ts';
import { likenessOf } from './likeness.ts';
import { greatestOf, placesOf, type OriginalPlace } from './places.ts';
import { reasonsOf } from './reasons.ts';
import { termsOf } from './terms.ts';
import type { Named } from '../match/nameMatch.ts';

/** A paragraph of the story. */
export interface Told {
  id: Slug;
  text: string;
}

/** Why a paragraph of the original and one of the story may belong together. */
export interface AlignmentEvidence {
  /** From 0 to 1; from 0.5 on, they are laid beside each other. */
  confidence: number;
  /** What both have, such as “both name “putin” and “xi””; what says most first. */
  reasons: string[];
}

/** A paragraph of the original that stands beside one of the story. */
export interface Pair extends AlignmentEvidence {
  /** Which of the original's paragraphs, from 0. */
  original: number;
  id: Slug;
  /** Whether the story has it elsewhere in the order. */
  moved: boolean;
}

export interface Alignment {
  /** In the original's order. */
  pairs: Pair[];
  /** Paragraphs of the original that stand beside none: why, and where they are likeliest to belong. */
  unaligned: { original: number; why: string; guess: (AlignmentEvidence & { id: Slug }) | null }[];
  /** Paragraphs of the story that nothing stands beside, and the one of the original that is most like each. */
  untold: { id: Slug; guess: { original: number; reasons: string[] } | null }[];
}

/**
 * Lays the paragraphs of an article as it was published beside those of the story that retells it, in one language: by
 * the names, numbers, quoted and rare words that both have, and by their order. Several may stand beside the same one;
 * what is not plain stands beside none and says why. The order is not forced: a paragraph that is much like one
 * elsewhere in the story stands there and is marked as moved.
 * @param names the entities with their names in that language
 */
export function alignOriginal(
  original: readonly string[],
  told: readonly Told[],
  names: readonly Named[],
  language: LanguageCode,
): Alignment {
  const texts = [...original, ...told.map(({ text }) => text)];
  const terms = termsOf(texts, names, language);
  const likeness = likenessOf(terms.slice(0, original.length), terms.slice(original.length));
  const alignment: Alignment = { pairs: [], unaligned: [], untold: [] };
  for (const [at, place] of placesOf(likeness, original.length, told.length).entries()) {
    const reasons = place ? reasonsOf(likeness.shared(at, place.told)) : [];
    if (!place || reasons.length === 0) {
      alignment.unaligned.push({ original: at, why: nothing, guess: null });
      continue;
    }
    const { confidence, moved, doubt } = place;
    const id = told[place.told]?.id ?? '';
    if (doubt === null) alignment.pairs.push({ original: at, id, confidence, reasons, moved });
    else {
      const guess = { id, confidence, reasons };
      alignment.unaligned.push({ original: at, why: why[doubt], guess });
    }
  }
  const known = new Set(alignment.pairs.map(({ id }) => id));
  for (const [at, { id }] of told.entries()) {
    if (known.has(id)) continue;
    const nearest = greatestOf(original.map((_, one) => likeness.of(one, at)));
    const reasons = nearest < 0 ? [] : reasonsOf(likeness.shared(nearest, at));
    const guess = reasons.length > 0 ? { original: nearest, reasons } : null;
    alignment.untold.push({ id, guess });
  }
  return alignment;
}

const nothing = 'It has nothing in common with the story that says where it belongs.';
const why: Record<NonNullable<OriginalPlace['doubt']>, string> = {
  unlike: 'It has too little in common with any paragraph of the story.',
  torn: 'It is about as much like one paragraph of the story as like another.',
  'out of order':
    'It would stand in another order than in the story, and has too little in common with the paragraph there to be sure.',
  lone: 'So little of this text is like the story that it may be another article, and what this paragraph has in common with it an accident.',
};
