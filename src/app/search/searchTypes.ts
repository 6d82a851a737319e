import type { EntityKind, LanguageCode, Slug } from '../../story/types.ts';

/** What can be found. */
export type FoundKind = 'entity' | 'event' | 'section' | 'paragraph';

/** What a search looks through: made at build for all languages of a story together, sent as one JSON file. */
export interface SearchData {
  languages: LanguageCode[];
  /** In the order in which the article comes to them, which is also the order of equal results. */
  items: SearchItem[];
}

export interface SearchItem {
  kind: FoundKind;
  id: Slug;
  /** What kind of entity. */
  of?: EntityKind;
  /** The place of a paragraph in the article, from 1. */
  number?: number;
  /** The date of an event (EDTF). */
  date?: string;
  /** For every language of the story. */
  words: Record<LanguageCode, SearchWords>;
}

export interface SearchWords {
  /** The name or title to show, then all others it goes by: short, aliases, members. A paragraph has none. */
  names: string[];
  /** What is said about it; of a paragraph, its text. */
  text: string;
  /** The date of an event, in words. */
  when?: string;
}

/** A run of text, and whether it is what was looked for. */
export interface TextPiece {
  text: string;
  hit: boolean;
}

/** Words to show, in whichever language. */
export interface FoundWords {
  language: LanguageCode;
  pieces: TextPiece[];
}

/** One thing that was found, ready to show. */
export interface SearchResult {
  kind: FoundKind;
  id: Slug;
  of?: EntityKind;
  number?: number;
  /** Its name in the page's language; null for a paragraph, which is called by its number. */
  name: FoundWords | null;
  /** Another name of it, which is the one that was looked for: an alias, a member, or its name in another language. */
  also?: FoundWords;
  /** When an event was. */
  when?: FoundWords;
  /** The place in its text that was looked for. A paragraph always has one. */
  snippet?: FoundWords;
}
