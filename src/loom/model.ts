import type { StoryIndex } from '../story/storyIndex.ts';
import type { EntityKind, Slug } from '../story/types.ts';

/** An actor's way through the article. */
export interface LoomThread {
  id: Slug;
  kind: EntityKind;
  /** The places of the paragraphs that name or imply it, in reading order, from 0; never empty. */
  knots: number[];
}

/** A paragraph: a column of the chart, a row of the strip. */
export interface LoomColumn {
  paragraph: Slug;
  section: Slug;
  /** The threads that meet in it, as places in `LoomModel.threads`. */
  meets: number[];
}

export interface LoomSection {
  id: Slug;
  /** Its first and last column. */
  from: number;
  to: number;
}

/** Who is in which paragraph, without a pixel. It is the same in every language of a story. */
export interface LoomModel {
  columns: LoomColumn[];
  threads: LoomThread[];
  /** Only those that have paragraphs. */
  sections: LoomSection[];
}

/** The loom of a story: its paragraphs in reading order and the actors that occur in them, in the order of their file. */
export function loomModel({ story, paragraphsOf, order }: StoryIndex): LoomModel {
  const threads = story.entities.flatMap(({ id, kind, actor }): LoomThread[] => {
    const knots = (paragraphsOf.get(id) ?? []).flatMap((paragraph) => order.get(paragraph) ?? []);
    return actor && knots.length > 0 ? [{ id, kind, knots }] : [];
  });
  const columns = story.paragraphs.map(({ id, section }, column) => ({
    paragraph: id,
    section,
    meets: threads.flatMap(({ knots }, thread) => (knots.includes(column) ? [thread] : [])),
  }));
  const sections = story.sections.flatMap(({ id }): LoomSection[] => {
    const from = columns.findIndex(({ section }) => section === id);
    const to = columns.findLastIndex(({ section }) => section === id);
    return from === -1 ? [] : [{ id, from, to }];
  });
  return { columns, threads, sections };
}

/** The column in which a thread ends. */
export function lastKnot({ knots }: LoomThread): number {
  return knots.at(-1) ?? -1;
}

/** The threads that the narrow strip has room for: at most `most`, each in two paragraphs or more, most paragraphs first. */
export function mainThreads({ threads }: LoomModel, most = 8): LoomThread[] {
  return threads
    .filter(({ knots }) => knots.length > 1)
    .toSorted((a, b) => b.knots.length - a.knots.length)
    .slice(0, most);
}
