import type { Publication } from '../../story/types.ts';
import type { ExportInput } from '../exportInput.ts';
import { add, addLine, type XmlNode } from '../xml.ts';
import { edtfAttributes } from './teiDates.ts';
import { editorId, reportId } from './pointers.ts';

/** Adds the `teiHeader`: title, who retells it, licence, and the report that it retells. */
export function addHeader(root: XmlNode, telling: ExportInput): void {
  const { story, whole, texts, addressOf } = telling;
  const header = addLine(root, 'teiHeader');
  const file = addLine(header, 'fileDesc');

  const titles = addLine(file, 'titleStmt');
  addLine(titles, 'title', {}, story.title);
  const editor = addLine(titles, 'respStmt', { 'xml:id': editorId });
  add(editor, 'resp', {}, texts.t('voices.editor'));
  add(editor, 'name', {}, story.byline);

  const publication = addLine(file, 'publicationStmt');
  addLine(publication, 'authority', {}, story.byline);
  addLine(publication, 'date', edtfAttributes(story.published), story.publishedWhen);
  addLine(publication, 'idno', { type: 'URI' }, addressOf(null));
  add(addLine(publication, 'availability'), 'licence', {}, story.licence);

  const report = addPublication(addLine(file, 'sourceDesc'), reportId, whole.source);
  add(report, 'note', {}, story.credit);

  const { code, name } = texts.language;
  const profile = addLine(header, 'profileDesc');
  add(addLine(profile, 'langUsage'), 'language', { ident: code }, name);
}

/** Adds a publication, by the name that it calls itself. */
export function addPublication(
  parent: XmlNode,
  id: string,
  { name, date, url }: Publication,
): XmlNode {
  const item = addLine(parent, 'bibl', { 'xml:id': id });
  add(item, 'publisher', {}, name);
  if (date !== undefined) add(item, 'date', edtfAttributes(date), date);
  if (url !== undefined) add(item, 'ptr', { target: url });
  return item;
}
