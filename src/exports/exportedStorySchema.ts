import { z } from 'zod';
import { slugPattern } from '../compiler/schema.ts';
import { datings, entityKinds, noteKinds, stances } from '../story/vocabulary.ts';
import type { Inline } from '../story/types.ts';
import type { ExportedStory } from './storyJson.ts';

/* The shape of the exported JSON. Checks shapes only: that ids resolve is the compiler's work. */

const slug = z.string().regex(slugPattern);
const byId = <T extends z.ZodType>(value: T) => z.record(slug, value);
const byLanguage = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
const slugs = z.array(slug);
const edtf = z
  .string()
  .describe('A date in EDTF, such as 2019, 2022-02-04 or 2021-08-09/2021-08-13.');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const publication = z.strictObject({
  name: z.string(),
  date: edtf.exactOptional(),
  url: z.string().exactOptional(),
});
const sources = z
  .array(z.union([z.literal('article'), publication]))
  .describe('The word article (the article itself), or publications.');
const voices = z
  .array(slug)
  .describe(
    'Entity ids, reporter (the report’s own narration) or editor, in the order of reporting.',
  );
const evidence = slugs.describe('The paragraphs that support it.');

const inline: z.ZodType<Inline> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.strictObject({ emphasis: z.enum(['em', 'strong']), children: z.array(inline) }),
      z.strictObject({
        mention: slug,
        target: z.enum(['entity', 'event']),
        children: z.array(inline),
      }),
    ]),
  )
  .meta({
    id: 'inline',
    description: 'Plain words, emphasis, or a mention: words that name an entity or event.',
  });

const section = z.strictObject({ id: slug, paragraphs: slugs });

const paragraph = z.strictObject({
  id: slug,
  section: slug,
  voices,
  implied: slugs.describe('Entities and events that it means without naming them.'),
});

const entity = z.strictObject({
  id: slug,
  kind: z.enum(entityKinds),
  actor: z.boolean().describe('Whether the graph draws it.'),
  wikidata: z.string().exactOptional(),
  members: byId(z.string().nullable())
    .exactOptional()
    .describe('The members of a group: id, then Wikidata number or null.'),
  sources,
});

const event = z.strictObject({
  id: slug,
  date: edtf,
  dating: z.enum(datings).describe('How the date, or its start, is known.'),
  endDating: z.enum(datings).exactOptional().describe('How the end is known, where that differs.'),
  stated: edtf.exactOptional().describe('The part of the date that the article itself gives.'),
  start: day.describe('The first day that the date covers.'),
  end: day.describe('The last day that the date covers.'),
  precision: z.enum(['day', 'month', 'year']),
  uncertain: z.boolean(),
  evidence,
  sources,
});

const relation = z.strictObject({
  id: slug,
  from: slug,
  to: slug,
  mutual: z.boolean().describe('True for a tie without direction.'),
  type: slug,
  stance: z.enum(stances),
  joins: z.enum(['entities', 'events']),
  evidence,
  voices,
  events: slugs.describe('The events that date it.'),
  context: z.boolean().describe('True where it is not in the article but in a cited source.'),
  sources,
});

const note = z.strictObject({ id: slug, paragraph: slug, kind: z.enum(noteKinds), sources });

const words = z.strictObject({
  title: z.string(),
  standfirst: z.string(),
  byline: z.string(),
  credit: z.string(),
  sections: byId(z.strictObject({ heading: z.string(), standfirst: z.string() })),
  paragraphs: byId(z.array(inline)),
  entities: byId(
    z.strictObject({
      name: z.string(),
      short: z.string(),
      aliases: z.array(z.string()),
      description: z.string(),
      members: byId(z.string()).exactOptional(),
    }),
  ),
  events: byId(z.strictObject({ title: z.string(), short: z.string(), description: z.string() })),
  relations: byId(z.string()).describe('One sentence per relation.'),
  notes: byId(z.string()),
});

/** The exported JSON; JSON Schema and tests are made from it. Never needed to write a file. */
export const exportedStorySchema: z.ZodType<ExportedStory> = z
  .strictObject({
    format: z.literal('nasij-story'),
    version: z.literal(1),
    addresses: byLanguage(z.string()).describe('The address of the story’s page per language.'),
    id: slug,
    languages: z.array(z.string()),
    defaultLanguage: z.string(),
    published: edtf,
    updated: edtf.exactOptional().describe('When it was last changed after that, if ever.'),
    licence: z.string(),
    source: publication.describe('The report that the story retells.'),
    sections: z.array(section).describe('In reading order.'),
    paragraphs: z.array(paragraph).describe('In reading order.'),
    entities: z.array(entity),
    events: z.array(event),
    relations: z.array(relation),
    notes: z.array(note),
    retired: byId(slug).describe('Ids that are gone, each with the id that took its place.'),
    words: byLanguage(words).describe('All that is words, per language.'),
  })
  .describe('A story of Nasij, whole: facts once, words per language.');
