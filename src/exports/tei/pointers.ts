import type { Publication, Slug, Source, Voice } from '../../story/types.ts';
import type { ExportInput } from '../exportInput.ts';

/*
 * The ids of a TEI file. In a story an id is unique among its kind; in XML it must be so in the whole file, so each
 * carries its kind: `paragraph.p8`, `entity.putin`. No slug holds a full stop, so none can meet another.
 */

type Kind = 'section' | 'paragraph' | 'entity' | 'event' | 'relation' | 'note';

/** The `xml:id` of a thing of the story. */
export const idOf = (kind: Kind, id: Slug): string => `${kind}.${id}`;

/** The report that the story retells, whose own narration is a voice. */
export const reportId = 'voice.reporter';
/** Those who retell it. */
export const editorId = 'voice.editor';

/** Pointers to things of one kind, parted by spaces; undefined where there is none. */
export function pointers(kind: Kind, ids: readonly Slug[]): string | undefined {
  return ids.map((id) => `#${idOf(kind, id)}`).join(' ') || undefined;
}

/** A pointer to an entity or event, whichever has the id. */
export function pointerTo(id: Slug, { index }: ExportInput): string {
  return `#${idOf(index.events.has(id) ? 'event' : 'entity', id)}`;
}

/** A pointer to the one who speaks. */
export function voicePointer(voice: Voice): string {
  if (voice === 'reporter') return `#${reportId}`;
  return `#${voice === 'editor' ? editorId : idOf('entity', voice)}`;
}

const keyOf = (publication: Publication) => JSON.stringify(publication);

/** Every publication that a fact of the story rests on, once, in the order of the story's files. */
export function publicationsOf({ whole }: ExportInput): Publication[] {
  const sources = [whole.entities, whole.events, whole.relations, whole.notes]
    .flat()
    .flatMap((fact) => fact.sources);
  const found = sources.filter((source) => source !== 'article');
  return [...new Map(found.map((publication) => [keyOf(publication), publication])).values()];
}

/** The `xml:id` of a publication, by its place among all of them. */
export const publicationId = (at: number): string => `source.${at + 1}`;

/** What a fact rests on, as pointers: the paragraphs that are its evidence, then its sources. */
export function sourcePointers(
  evidence: readonly Slug[],
  sources: readonly Source[],
  telling: ExportInput,
): string | undefined {
  const keys = publicationsOf(telling).map(keyOf);
  const places = sources.map((source) =>
    source === 'article' ? `#${reportId}` : `#${publicationId(keys.indexOf(keyOf(source)))}`,
  );
  return [pointers('paragraph', evidence), ...places].filter(Boolean).join(' ') || undefined;
}
