/**
 * What web pages write around an article in one language. Lists are divided by commas; case, accents, Arabic spelling and
 * punctuation do not matter in them. Patterns are parts of larger ones, unless they begin with `^`. Nothing is left out
 * of an article unless the whole line is made of these.
 */
export interface ResidueWords {
  /** Words of a share bar that mean nothing else when they stand alone in a line. */
  sharing?: string;
  /** Words that a share bar has too, but that mean nothing of the kind alone. */
  sharingBeside?: string;
  /** Notices: the whole line is one of these. */
  notices?: string;
  /** What opens a line that leads to another article, or lists the article’s tags; a sign such as a colon follows it. */
  pointers?: string;
  /** The same, where no sign follows. None of these begins a sentence of a report. */
  pointerOpenings?: string;
  /** What stands on the buttons and links that show the rest of an article: a reader presses one, so it is not hidden. */
  openers?: string;
  /** What opens a line that asks the reader to subscribe or follow. */
  appeals?: string;
  /** The first page of a site, where the way to an article begins. */
  home?: string;

  /** What opens a line that says when the page was published; figures follow. */
  timeOpenings?: string;
  /** Of these words the ones with which “published …” goes on. */
  updated?: string;
  /** Behind “published”, before the year of a book: no time of the page. */
  yearPreposition?: string;
  /** A weekday, as a line with the whole date begins. */
  weekday?: RegExp;
  /** Before the day, in a line of nothing but the day and the place. */
  beforeDay?: string;

  /** What opens a line that says who made a picture, or whose report this is; a sign such as a colon follows it. */
  credits?: string;
  /** Of these words the ones that open headlines too. */
  sources?: string;
  /** What opens a credit line without a sign. */
  creditOpenings?: string;
  /** News and picture agencies: a line of nothing but these is a credit. */
  agencies?: string;
  /** What may stand between agencies. */
  agencyLinks?: string;
  /** What opens the caption of a picture that its agency ends, in brackets. */
  captions?: string;
  /** What a line that keeps the rights begins or ends with. */
  rights?: string;
  /** What such a line begins with where a sign or a year follows. */
  copyright?: string;

  /** “Comments”, beside their number. */
  comments?: RegExp;
  /** The unit of an advertisement’s size. */
  pixels?: string;
  /** The letters of a page’s “A+ A−”, and a line that changes their size in another way. */
  sizeLetters?: string;
  textSize?: RegExp;
  /** “Reading time: 5 min”, “5 min read”. */
  readingTime?: { before?: RegExp; minutes?: RegExp; after?: RegExp };

  /** A whole byline; its first group is nothing but names. */
  byline?: RegExp;
  /** The same, where places may stand in brackets behind the names. */
  bylineWithPlaces?: RegExp;
  /** Words without a capital between the names of a byline. */
  amongNames?: string;
  /** “Written by”, before a colon and names. */
  bylineLabels?: RegExp;
  /** The same in a short line without a colon. */
  penned?: string;
  /** What somebody did for an agency, before the name; and words that show that a line is of that kind. */
  desk?: { work: RegExp; signed: RegExp };
  /** Before the names of a line above an article, such as “from”. */
  beforeNames?: string;
  /** “And” between such names. */
  and?: RegExp;
  /** Words that no name holds, as they are written. */
  noNames?: readonly string[];

  /** An ending with a full stop that ends no sentence, such as “a.m.”. */
  abbreviation?: RegExp;
  /** Behind a hyphen at the end of a line that is no part of a word: “short- and long-term”. */
  behindHyphen?: string;
}
