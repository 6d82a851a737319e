import { placedMentions, type PlacedMention } from './mentions.ts';
import type { ExportInput } from './exportInput.ts';

/**
 * The mentions as Web Annotations (https://www.w3.org/TR/annotation-model/): a collection with all of them on one
 * page. The target of each is the paragraph's page, there the paragraph's text, and in it the words, by quotation and
 * by place (in code points); its bodies are the page of the entity or event and, where known, its Wikidata item.
 */
export function annotations(telling: ExportInput): string {
  const { story, index, addressOf } = telling;
  const mentions = placedMentions(story);
  const home = addressOf(null);
  const items = mentions.map((mention, at) => ({
    id: `${addressOf({ kind: 'paragraph', id: mention.paragraph })}#mention-${at + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      addressOf({ kind: mention.target, id: mention.id }),
      ...wikidataPage(index.entities.get(mention.id)?.wikidata),
    ].map((source) => ({ type: 'SpecificResource', source, purpose: 'identifying' })),
    target: targetOf(mention, telling),
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${home}#annotations`,
    type: 'AnnotationCollection',
    label: story.title,
    creator: { type: 'Organization', name: story.byline },
    total: items.length,
    first: { id: `${home}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const wikidataPage = (id: string | undefined) =>
  id === undefined ? [] : [`http://www.wikidata.org/entity/${id}`];

function targetOf(mention: PlacedMention, { story, addressOf }: ExportInput) {
  const { paragraph, exact, prefix, suffix, start, end } = mention;
  const inParagraph = (refinedBy: object) => ({
    type: 'CssSelector',
    value: `#${paragraph} .paragraph-text`,
    refinedBy,
  });
  return {
    type: 'SpecificResource',
    source: {
      id: addressOf({ kind: 'paragraph', id: paragraph }),
      type: 'Text',
      format: 'text/html',
      language: story.language,
    },
    selector: [
      inParagraph({ type: 'TextQuoteSelector', exact, prefix, suffix }),
      inParagraph({ type: 'TextPositionSelector', start, end }),
    ],
  };
}
