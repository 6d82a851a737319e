import { z } from 'zod';
import { monthAlone, readDate } from './edtfDates.ts';
import { addressFault, addressPattern } from './webAddress.ts';
import { datings, entityKinds, noteKinds, stances } from '../story/vocabulary.ts';

/*
 * The shapes of a story's files, written once: the compiler checks with them, the types of the files come from
 * them, and `docs/schemas` is generated from them, so that an editor completes keys and explains them.
 * The text given as `error` is the advice that an author reads. None of this reaches the reader's browser.
 */

export const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const slugAdvice =
  'Use small Latin letters, digits and single hyphens, beginning with a letter, such as “putin” or “sochi-2014”.';

/** A language code such as `fr` or `pt-BR`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const slug = z.string().regex(slugPattern, { error: slugAdvice });
const text = z
  .string()
  .regex(/\S/, { error: 'Write the text; a key that is optional can be left out.' });

const unique = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((items) => new Set(items.map((entry) => JSON.stringify(entry))).size === items.length, {
      error: 'Name each only once.',
    });

/** A date as an author writes it. The YAML reader keeps `2008` as text; other tools see a number, which is fine as well. */
const dateText = (monthsAlone: boolean) =>
  z
    .string()
    .superRefine((value, context) => {
      const read = readDate(value);
      if (!('problem' in read) || (monthsAlone && monthAlone(value) !== null)) return;
      context.addIssue({
        code: 'custom',
        message: read.fix,
        params: { code: 'date', what: `“${value}” ${read.problem}` },
      });
    })
    .meta({ type: ['string', 'integer'] });

const date = dateText(false);

const address = z
  .string()
  .superRefine((value, context) => {
    const fault = addressFault(value);
    if (!fault) return;
    const params = { code: 'address', what: fault.what };
    context.addIssue({ code: 'custom', message: fault.fix, params });
  })
  .meta({ pattern: addressPattern.source });

const publication = z.strictObject({
  name: text.describe('The publication as it calls itself, untranslated.'),
  date: date.exactOptional().describe('When it was published (EDTF), such as 2022-02-04.'),
  url: address.exactOptional().describe('Where it can be read: a full https:// address.'),
});

const source = z
  .union([z.literal('article'), publication], {
    error: 'Write “article” for the article itself, or { name: …, date: …, url: … }.',
  })
  .describe('The word article (the article itself), or a publication.');

const sources = z.array(source);

const voice = z
  .union([slug, unique(slug).min(1, { error: 'Name at least one voice.' })], {
    error:
      'Write the id of an entity, or reporter, or editor; or a list of them, such as [reuters, kremlin].',
  })
  .describe(
    'Whose words these are: the id of an entity, reporter or editor; or a list of them, in the order of reporting.',
  );

const evidence = unique(slug).min(1, {
  error: 'Name at least one paragraph that supports it, such as [p1].',
});

const wikidata = z.string().regex(/^Q[1-9]\d*$/, {
  error: 'Write the item’s number, such as Q148, or leave it out where you are not sure.',
});

const section = z.strictObject({
  id: slug.describe(
    'The id of the section: it stands in links, so never change it after publication.',
  ),
  paragraphs: unique(slug)
    .min(1, { error: 'Name at least one paragraph, such as [p1].' })
    .describe('The paragraphs of the section in reading order, such as [p1, p2].'),
});

export const paragraphEntry = z.strictObject({
  voice,
  implied: unique(slug)
    .exactOptional()
    .describe('Entities and events that the paragraph means without naming them.'),
});

export const retiredEntry = slug.describe('The id that took its place.');

export const storySchema = z
  .strictObject({
    version: z
      .literal('1', { error: 'Write 1: it is the only version of the format.' })
      .meta({ const: 1, type: 'integer' })
      .describe('The version of this format: 1.'),
    id: slug.describe('The id of the story; the same as the name of its folder.'),
    languages: unique(
      z.string().regex(languagePattern, {
        error: 'Write a language code such as ar or en.',
      }),
    )
      .min(1, { error: 'Name at least one language, such as [ar].' })
      .describe('The languages of the story; each has a folder of that name.'),
    defaultLanguage: z.string().describe('The language that opens first; one of the languages.'),
    published: date.describe('When this explainer was published (EDTF), such as 2022-02-04.'),
    updated: date
      .exactOptional()
      .describe('When its text or facts were last changed after that, such as 2022-03-01.'),
    licence: text.describe('The licence of the story’s text, such as CC-BY-4.0.'),
    source: publication.describe('Whose report the story retells.'),
    sections: z
      .array(section)
      .min(1, { error: 'Write at least one section with an id and its paragraphs.' })
      .describe('The sections in reading order.'),
    paragraphs: z
      .record(slug, paragraphEntry)
      .describe('For each paragraph: whose words it is, and what it means without naming it.'),
    retired: z
      .record(slug, retiredEntry)
      .exactOptional()
      .describe('Ids that were published once and are gone, each with the id that took its place.'),
  })
  .describe('A story: its languages, its sections and who speaks in each paragraph.');

export const entityEntry = z.strictObject({
  kind: z
    .enum(entityKinds)
    .describe('What it is. Places, documents and periods are not drawn in the graph.'),
  wikidata: wikidata
    .exactOptional()
    .describe('Its number in Wikidata, such as Q148; only where you are sure.'),
  members: z
    .record(slug, wikidata.nullable())
    .exactOptional()
    .describe('The members of a group, each with its Wikidata number, or null.'),
  sources: sources
    .exactOptional()
    .describe('What the description rests on, where it is not common knowledge.'),
});

export const entitiesSchema = z
  .record(slug, entityEntry)
  .describe('Everybody and everything named in the story: an id, then what it is.');

export const eventEntry = z.strictObject({
  date: date.describe(
    'When: 2019, 2019-08, 2022-02-04, 2021-08-09/2021-08-13, 2019~ (about 2019).',
  ),
  dating: z
    .enum(datings)
    .describe(
      'How we know the date (or its start): stated in the article, inferred from it, or context from a source.',
    ),
  endDating: z
    .enum(datings)
    .exactOptional()
    .describe('How we know the end of a span, where that differs.'),
  stated: dateText(true)
    .exactOptional()
    .describe(
      'The part of the date that the article itself gives, where it gives less: 2008, or XXXX-08 for “in August”.',
    ),
  evidence: evidence.describe('The paragraphs that tell of it, such as [p1, p4].'),
  sources: sources
    .exactOptional()
    .describe('Where the date comes from; needed unless the article states all of it.'),
});

export const eventsSchema = z
  .record(slug, eventEntry)
  .describe('What happened and when: an id, then the date and how we know it.');

export const relationEntry = z.strictObject({
  from: slug.describe('An entity; or an event, for a span between two events.'),
  to: slug.describe('The other end: an entity if “from” is one, an event if “from” is one.'),
  mutual: z.boolean().exactOptional().describe('true for a tie without direction.'),
  type: slug.describe('What kind of tie, in a word: leads, partners, opposes.'),
  stance: z
    .enum(stances)
    .describe(
      'Whether they work together, stand against each other, or neither (offices, memberships).',
    ),
  evidence: evidence
    .exactOptional()
    .describe('The paragraphs that support it; both ends must be named or implied in one of them.'),
  voice: voice.exactOptional(),
  events: unique(slug).exactOptional().describe('The events that date it.'),
  context: z
    .boolean()
    .exactOptional()
    .describe('true where the tie is not in the article but in a cited source.'),
  sources: sources.exactOptional().describe('Where it comes from; needed for context.'),
});

export const relationsSchema = z
  .record(slug, relationEntry)
  .describe(
    'Who is tied to whom: an id, then both ends, the kind of tie and the paragraphs that support it.',
  );

export const noteEntry = z.strictObject({
  paragraph: slug.describe('The paragraph it stands at.'),
  kind: z
    .enum(noteKinds)
    .describe('correction of a mistake, doubt about the wording, or context that helps.'),
  sources: sources.describe('Where the note comes from; [] where it is plainly common knowledge.'),
});

export const notesSchema = z
  .record(slug, noteEntry)
  .describe('Editor’s notes: an id, then the paragraph, the kind and the sources.');

export const sectionWords = z.strictObject({
  standfirst: text.describe(
    'One sentence under the heading. The heading itself stands in article.md.',
  ),
});

export const entityWords = z.strictObject({
  name: text.describe('Its full name.'),
  short: text.exactOptional().describe('A name short enough for a label in the graph.'),
  aliases: unique(text).exactOptional().describe('Other written forms, as they occur in text.'),
  description: text.describe('One neutral sentence.'),
  members: z.record(slug, text).exactOptional().describe('The names of a group’s members.'),
});

export const eventWords = z.strictObject({
  title: text.describe('What happened, in a few words.'),
  short: text.exactOptional().describe('A title short enough for a label on the timeline.'),
  description: text.describe('One neutral sentence.'),
});

export const sentence = text.describe('One natural sentence.');

export const labelsSchema = z
  .strictObject({
    sections: z
      .record(slug, sectionWords)
      .exactOptional()
      .describe('The standfirst of each section.'),
    entities: z
      .record(slug, entityWords)
      .exactOptional()
      .describe('The name and description of each entity.'),
    events: z
      .record(slug, eventWords)
      .exactOptional()
      .describe('The title and description of each event.'),
    relations: z
      .record(slug, sentence)
      .exactOptional()
      .describe('Each relation as one natural sentence.'),
    notes: z.record(slug, sentence).exactOptional().describe('The text of each note.'),
  })
  .describe('The words of a story in one language.');

export const frontMatterSchema = z.strictObject({
  title: text.describe('The headline.'),
  standfirst: text.describe('The sentence under the headline.'),
  byline: text.describe('Who wrote this telling.'),
  credit: text.describe('Whose report it is made from.'),
});

/** What an original begins with. */
export const originalMatterSchema = z.strictObject({
  title: text.exactOptional().describe('The publisher’s headline.'),
  credit: text.describe('Whose words these are.'),
});

export type StoryHead = z.infer<typeof storySchema>;
export type ParagraphEntry = z.infer<typeof paragraphEntry>;
export type EntityEntry = z.infer<typeof entityEntry>;
export type EventEntry = z.infer<typeof eventEntry>;
export type RelationEntry = z.infer<typeof relationEntry>;
export type NoteEntry = z.infer<typeof noteEntry>;
export type SectionWordsEntry = z.infer<typeof sectionWords>;
export type EntityWordsEntry = z.infer<typeof entityWords>;
export type EventWordsEntry = z.infer<typeof eventWords>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type OriginalMatter = z.infer<typeof originalMatterSchema>;
