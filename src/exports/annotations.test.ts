import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cases, exported, mentionsIn, site } from '../../tests/fixtures/exports.ts';
import { plainText } from '../story/storyIndex.ts';

/* The parts of the Web Annotation Data Model (W3C Recommendation, 2017) that we use, as it asks for them. */
const inParagraph = <Refined extends z.ZodType>(refinedBy: Refined) =>
  z.strictObject({ type: z.literal('CssSelector'), value: z.string(), refinedBy });
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const position = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
const annotation = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body: z
    .array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: z.url(),
        purpose: z.literal('identifying'),
      }),
    )
    .min(1),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: z.strictObject({
      id: z.url(),
      type: z.literal('Text'),
      format: z.literal('text/html'),
      language: z.string(),
    }),
    selector: z.tuple([inParagraph(quote), inParagraph(position)]),
  }),
});
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  creator: z.strictObject({ type: z.literal('Organization'), name: z.string() }),
  total: z.int(),
  first: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
});

describe.each(cases)('the annotations of %s', (_name, { story, language, index }) => {
  const read = collection.parse(JSON.parse(exported(story, 'annotations', language).text));
  const { items } = read.first;

  it('are one per mention, each with an id of its own', () => {
    expect(items).toHaveLength(mentionsIn(index));
    expect(read.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('find their words in the paragraph, by quotation and by place', () => {
    for (const { target } of items) {
      const [{ value, refinedBy: words }, { refinedBy: place }] = target.selector;
      const id = /^#(\S+) /.exec(value)?.[1] ?? '';
      expect(target.source.id).toBe(`${site}${language}/paragraph/${id}`);
      expect(target.source.language).toBe(language);
      const text = plainText(index.paragraphs.get(id)?.content ?? []);
      const whole = words.prefix + words.exact + words.suffix;
      expect(text.split(whole), `${whole} stands once in ${id}`).toHaveLength(2);
      expect([...text].slice(place.start, place.end).join('')).toBe(words.exact);
    }
  });

  it('lead to pages of the story, and to Wikidata where it is known', () => {
    const pages = new Map(
      [...index.entities.values()].map(({ id, wikidata }) => [
        `${site}${language}/entity/${id}`,
        wikidata,
      ]),
    );
    for (const id of index.events.keys()) pages.set(`${site}${language}/event/${id}`, undefined);
    for (const { body } of items) {
      const [page = '', ...others] = body.map(({ source }) => source);
      expect(pages.has(page), page).toBe(true);
      const wikidata = pages.get(page);
      expect(others).toEqual(wikidata ? [`http://www.wikidata.org/entity/${wikidata}`] : []);
    }
  });
});
