import type { ExportInput } from '../exportInput.ts';
import { xmlDocument, xmlText } from '../xml.ts';
import { addHeader } from './header.ts';
import { addStandOff } from './standOff.ts';
import { addText } from './text.ts';

/**
 * The story as TEI P5 (https://tei-c.org/guidelines/p5/): the article with every mention as `rs`, and in `standOff`
 * the people, organizations, places, events and relations that the mentions point to. Spaces inside paragraphs are
 * the article's own.
 */
export function tei(telling: ExportInput): string {
  const root = xmlDocument('http://www.tei-c.org/ns/1.0', 'TEI', {
    'xml:lang': telling.story.language,
  });
  addHeader(root, telling);
  addStandOff(root, telling);
  addText(root, telling);
  return xmlText(root, 'as-is');
}
