import type { EntityKind } from '../story/types.ts';

/*
 * What the steps from an article to a story hand to each other. All offsets are UTF-16 units from 0, as JavaScript
 * counts, all lines count from 1, and `paragraph` counts from 0 in reading order.
 */

/** A part of an article as its file gives it, before anything is dropped or mended. */
export interface Block {
  kind: 'heading' | 'paragraph';
  text: string;
  /** The line of the file that it begins on; in a .docx, which has no lines, its number among
   *  the paragraphs; in HTML, that of its element among those with words. */
  line: number;
}

/** A line that is not part of the article, and why. */
export interface Dropped {
  line: number;
  text: string;
  why: string;
}

/** A change that leaves all visible words as they are. */
export interface Change {
  line: number;
  /** What was changed, such as “a space before a comma”. */
  what: string;
  /** How often in this line. */
  count: number;
}

/** An article as it was read: what follows stands on this and nothing else. */
export interface SourceArticle {
  /** Its headline, where the file names one. */
  title: string | null;
  /** Headings and paragraphs in reading order, cleaned. */
  blocks: Block[];
  dropped: Dropped[];
  changes: Change[];
  /** How the file's bytes were read, such as `utf-8` or `windows-1256`. */
  encoding: string;
}

/** A file cannot be read as an article. The message says what is wrong and what to do. */
export class ReadProblem extends Error {
  /** A stable slug of the kind of problem, such as `binary`. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ReadProblem';
    this.code = code;
  }
}

/** Words in a paragraph. */
export interface Place {
  paragraph: number;
  start: number;
  end: number;
}

/** Somebody or something that the article seems to name, for a human to confirm. */
export interface EntityCandidate {
  /** The name as it would be written alone: no clitics, no title in front. */
  name: string;
  /** Other forms that occur in the text. */
  aliases: string[];
  kind: EntityKind;
  /** From 0, a mere guess, to 1, sure. The report lists the doubtful ones first. */
  confidence: number;
  /** Why it was proposed, one short sentence each. */
  reasons: string[];
  /** Every place where the text names it, in reading order. */
  places: Place[];
  /** An id that other stories or the platform know it by: an id of a story in `data/`, or a state’s region code such as `RU`. */
  known?: { story: string; id: string } | { region: string };
  /** For a person: the office as it is written, and the name of the state or body that the office belongs to. */
  office?: { title: string; of: string | null };
}

/** A time that the article states. */
export interface DateCandidate {
  place: Place;
  /** The words that state it. */
  words: string;
  /** EDTF: the date as far as it is known, such as `2019`, `2022-02-04` or `2007/2022`. */
  date: string;
  /** `stated`: the words give the whole date. `inferred`: it follows from the words and the day of publication. */
  dating: 'stated' | 'inferred';
  /** What the words alone give, where that is less: `XXXX-08` for a month without its year; absent for “on Friday”. */
  stated?: string;
  confidence: number;
  /** How it was found out, one short sentence, such as “Friday before the day of publication, 2022-02-05”. */
  reason: string;
}

/** Whose words a paragraph seems to be. */
export interface VoiceCandidate {
  paragraph: number;
  /** The words that name the speaker; null where it is the report's own narration. */
  speaker: Place | null;
  /** The reporting verb or phrase, as it is written; null for the report's own narration. */
  verb: string | null;
  confidence: number;
  reason: string;
}
