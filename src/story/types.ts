/**
 * The story model: what the compiler makes of a story folder and what every view reads.
 *
 * `Story` holds all languages. `LocalStory` is the same story in one language: it is what a page is
 * drawn from and what travels to the reader's browser. Nothing here knows pixels, React or files.
 */

/** A stable, public, ASCII id such as `putin`, `p8` or `sochi-2014`. It stands in links, so it is never reused. */
export type Slug = string;

/** A BCP 47 language code that has an entry in `i18n/languages`, such as `ar`. */
export type LanguageCode = string;

/** A date in EDTF (ISO 8601-2), such as `2019`, `2022-02-04` or `2021-08-09/2021-08-13`. */
export type Edtf = string;

export type EntityKind =
  | 'person'
  | 'state'
  | 'territory'
  | 'organization'
  | 'institution'
  | 'media'
  | 'community'
  | 'group'
  | 'place'
  | 'document'
  | 'period';

export type Stance = 'cooperation' | 'opposition' | 'structural';

/** How we know a date: the article states it, it follows from the article, or a cited source gives it. */
export type Dating = 'stated' | 'inferred' | 'context';

export type NoteKind = 'correction' | 'doubt' | 'context';

/** Who a statement belongs to: an entity's id, the report's own narration, or this explainer's editors. */
export type Voice = Slug | 'reporter' | 'editor';

/** Where a fact comes from: the article itself, or a named publication. */
export type Source = 'article' | Publication;

export interface Publication {
  /** The publication as it calls itself, untranslated. */
  name: string;
  /** When it was published, if known. */
  date?: Edtf;
  url?: string;
}

/** A piece of a paragraph: plain words, emphasis, or a mention of an entity or event. */
export type Inline = string | Emphasis | Mention;

export interface Emphasis {
  emphasis: 'em' | 'strong';
  children: Inline[];
}

export interface Mention {
  /** The id of the entity or event that these words name. */
  mention: Slug;
  target: 'entity' | 'event';
  children: Inline[];
}

/* ---------------------------------------------------------------- facts, the same in every language */

export interface SectionFacts {
  id: Slug;
  /** Paragraph ids in reading order. */
  paragraphs: Slug[];
}

export interface ParagraphFacts {
  id: Slug;
  section: Slug;
  /** Whose words these are, in the order of reporting: `[reuters, joint-statement]` is Reuters on the statement. */
  voices: Voice[];
  /** Entities and events that the paragraph means without naming them. */
  implied: Slug[];
}

export interface EntityFacts {
  id: Slug;
  kind: EntityKind;
  /** Whether the graph draws it: every kind but place, document and period. */
  actor: boolean;
  wikidata?: string;
  /** The members of a group: id -> Wikidata id, or null where we are not sure. */
  members?: Record<Slug, string | null>;
  /** What the description rests on, where it is not plainly common knowledge. */
  sources: Source[];
}

export interface EventFacts {
  id: Slug;
  date: Edtf;
  /** How we know the date, or its start where it is a span. */
  dating: Dating;
  /** How we know the end of a span, where that differs from `dating`. */
  endDating?: Dating;
  /** The part of the date that the article itself gives (EDTF), where it gives less than `date`. */
  stated?: Edtf;
  /** First and last day (`YYYY-MM-DD`, inclusive) that `date` covers. */
  start: string;
  end: string;
  /** The coarsest part that `date` leaves open: `2019` has precision `year`. */
  precision: 'day' | 'month' | 'year';
  /** True where the EDTF says uncertain (?), approximate (~) or both (%). */
  uncertain: boolean;
  /** The paragraphs that tell of it. */
  evidence: Slug[];
  sources: Source[];
}

export interface RelationFacts {
  id: Slug;
  /** An entity, or, for a span between events, an event. */
  from: Slug;
  to: Slug;
  /** True for ties without direction. */
  mutual: boolean;
  /** What kind of tie, as a slug: `leads`, `partners`. Readers see the sentence in `LocalRelation`. */
  type: Slug;
  stance: Stance;
  /** Whether it joins two entities (drawn in the graph) or two events (drawn on the timeline). */
  joins: 'entities' | 'events';
  /** The paragraphs that support it. Empty only where `context` is true. */
  evidence: Slug[];
  /** Who says so. Empty where the tie is structural and plain. */
  voices: Voice[];
  /** The events that date it. */
  events: Slug[];
  /** True where the tie is not in the article but in a cited source. */
  context: boolean;
  sources: Source[];
}

export interface NoteFacts {
  id: Slug;
  paragraph: Slug;
  kind: NoteKind;
  /** Empty where it is plainly common knowledge. */
  sources: Source[];
}

/* ---------------------------------------------------------------- words, one set per language */

export interface Words {
  title: string;
  standfirst: string;
  /** Who wrote this telling. */
  byline: string;
  /** Whose report it is made from. */
  credit: string;
  sections: Record<Slug, { heading: string; standfirst: string }>;
  paragraphs: Record<Slug, Inline[]>;
  entities: Record<Slug, EntityWords>;
  events: Record<Slug, EventWords>;
  /** One natural sentence per relation. */
  relations: Record<Slug, string>;
  notes: Record<Slug, string>;
  original?: OriginalWords;
}

/** The publisher's own wording, where the site may show it. It is theirs: it stays on the page and enters nothing else. */
export interface OriginalWords {
  /** Their headline. */
  title?: string;
  /** Whose words these are. */
  credit: string;
  /** Their paragraphs under the id of the one that retells them; what has none has no entry. */
  paragraphs: Record<Slug, Inline[][]>;
}

export interface EntityWords {
  name: string;
  /** A name short enough for a label; equals `name` where none is given. */
  short: string;
  /** Other written forms, as they occur in text. */
  aliases: string[];
  description: string;
  members?: Record<Slug, string>;
}

export interface EventWords {
  title: string;
  /** A title short enough for a label; equals `title` where none is given. */
  short: string;
  description: string;
}

/** One story, all languages. */
export interface Story {
  id: Slug;
  languages: LanguageCode[];
  defaultLanguage: LanguageCode;
  published: Edtf;
  /** When it was last changed after that, if ever. */
  updated?: Edtf;
  licence: string;
  source: Publication;
  sections: SectionFacts[];
  /** In reading order, as are all the lists below in the order of their files. */
  paragraphs: ParagraphFacts[];
  entities: EntityFacts[];
  events: EventFacts[];
  relations: RelationFacts[];
  notes: NoteFacts[];
  /** Retired id -> its successor. */
  retired: Record<Slug, Slug>;
  words: Record<LanguageCode, Words>;
}

/* ---------------------------------------------------------------- the story in one language */

/** A source made ready to print. `kind: 'article'` is the article itself. */
export type LocalSource =
  | { kind: 'article' }
  | { kind: 'publication'; name: string; when?: string; url?: string };

export interface LocalSection extends SectionFacts {
  heading: string;
  standfirst: string;
}

export interface LocalParagraph extends ParagraphFacts {
  content: Inline[];
  /** Told in the publisher's own wording: their paragraphs; null where they have none and `content` is the retelling. */
  original?: Inline[][] | null;
}

export interface LocalEntity extends Omit<EntityFacts, 'sources' | 'members'> {
  name: string;
  short: string;
  description: string;
  /** Names of a group's members. */
  members: string[];
  sources: LocalSource[];
}

export interface LocalEvent extends Omit<EventFacts, 'sources'> {
  title: string;
  short: string;
  description: string;
  /** The date in words: `4 February 2022`. */
  when: string;
  /** The article's own part of the date in words, where it differs from `when`. */
  statedWhen?: string;
  sources: LocalSource[];
}

export interface LocalRelation extends Omit<RelationFacts, 'sources'> {
  sentence: string;
  sources: LocalSource[];
}

export interface LocalNote extends Omit<NoteFacts, 'sources'> {
  text: string;
  sources: LocalSource[];
}

/** One story in one language, with every date already in words: all that a page needs, as plain JSON. */
export interface LocalStory {
  id: Slug;
  language: LanguageCode;
  languages: LanguageCode[];
  defaultLanguage: LanguageCode;
  title: string;
  standfirst: string;
  byline: string;
  credit: string;
  published: Edtf;
  updated?: Edtf;
  publishedWhen: string;
  /** When the report that the story retells was published, in words. */
  reportedWhen: string;
  licence: string;
  sections: LocalSection[];
  paragraphs: LocalParagraph[];
  entities: LocalEntity[];
  events: LocalEvent[];
  relations: LocalRelation[];
  notes: LocalNote[];
  retired: Record<Slug, Slug>;
  original?: OriginalWords;
  /** Which text `paragraphs` has, where that is not the retelling. */
  text?: 'original';
}
