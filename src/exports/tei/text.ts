import type { Inline, LocalParagraph, LocalSection, NoteFacts } from '../../story/types.ts';
import type { ExportInput } from '../exportInput.ts';
import { add, addLine, type XmlNode } from '../xml.ts';
import { editorId, idOf, pointerTo, sourcePointers, voicePointer } from './pointers.ts';

/** Adds the `text`: the standfirst in front, then a `div` per section. */
export function addText(root: XmlNode, telling: ExportInput): void {
  const { story } = telling;
  const text = addLine(root, 'text', { 'xml:lang': story.language });
  const front = addLine(addLine(text, 'front'), 'div', { type: 'standfirst' });
  addLine(front, 'p', {}, story.standfirst);
  const body = addLine(text, 'body');
  addLine(body, 'head', {}, story.title);
  for (const section of story.sections) addSection(body, section, telling);
}

function addSection(body: XmlNode, section: LocalSection, telling: ExportInput): void {
  const { index, addressOf } = telling;
  const { id, heading, standfirst, paragraphs } = section;
  const div = addLine(body, 'div', {
    'xml:id': idOf('section', id),
    type: 'section',
    corresp: addressOf({ kind: 'section', id }),
  });
  addLine(div, 'head', {}, heading);
  if (standfirst) add(addLine(div, 'argument'), 'p', {}, standfirst);
  for (const paragraph of paragraphs) {
    const found = index.paragraphs.get(paragraph);
    if (found) addParagraph(div, found, telling);
  }
}

/** A paragraph: whose words it is are nested `said`, outermost the one who reports; the report's own words are bare. */
function addParagraph(div: XmlNode, paragraph: LocalParagraph, telling: ExportInput): void {
  const { index, addressOf } = telling;
  const { id, content, voices, implied } = paragraph;
  const p = addLine(div, 'p', {
    'xml:id': idOf('paragraph', id),
    n: (index.order.get(id) ?? 0) + 1,
    corresp: addressOf({ kind: 'paragraph', id }),
    ana: implied.map((meant) => pointerTo(meant, telling)).join(' ') || undefined,
  });
  const speakers = voices.filter((voice) => voice !== 'reporter');
  const inner = speakers.reduce(
    (parent, voice) => add(parent, 'said', { who: voicePointer(voice), direct: false }),
    p,
  );
  addInline(inner, content, telling);
  for (const note of telling.whole.notes) {
    if (note.paragraph === id) addNote(div, note, telling);
  }
}

/** An editor's note, after the paragraph that it is about. */
function addNote(div: XmlNode, note: NoteFacts, telling: ExportInput): void {
  const { id, kind, paragraph, sources } = note;
  const attributes = {
    'xml:id': idOf('note', id),
    type: kind,
    resp: `#${editorId}`,
    target: `#${idOf('paragraph', paragraph)}`,
    source: sourcePointers([], sources, telling),
  };
  addLine(div, 'note', attributes, telling.words.notes[id] ?? '');
}

function addInline(parent: XmlNode, content: readonly Inline[], telling: ExportInput): void {
  for (const piece of content) {
    if (typeof piece === 'string') {
      parent.txt(piece);
    } else if ('mention' in piece) {
      const kind = telling.index.entities.get(piece.mention)?.kind ?? 'event';
      const ref = `#${idOf(piece.target, piece.mention)}`;
      addInline(add(parent, 'rs', { type: kind, ref }), piece.children, telling);
    } else {
      const rend = piece.emphasis === 'strong' ? 'bold' : 'italic';
      addInline(add(parent, 'emph', { rend }), piece.children, telling);
    }
  }
}
