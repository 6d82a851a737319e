import { voiceNames } from '../ui/voices.ts';
import type { LocalRelation, Slug } from '../story/types.ts';
import type { ExportInput } from './exportInput.ts';

/*
 * The graph that GEXF and GraphML write: the actors and the relations between them, as the page draws them.
 * Relations whose ends are events or places are no edges; they stand in the tables, the TEI and the JSON.
 */

type Type = 'string' | 'integer' | 'boolean';
type Values<Keys extends Record<string, Type>> = Record<
  keyof Keys,
  string | number | boolean | undefined
>;

export const nodeKeys = {
  kind: 'string',
  mentions: 'integer',
  wikidata: 'string',
  description: 'string',
  url: 'string',
} as const satisfies Record<string, Type>;

export const edgeKeys = {
  relation: 'string',
  stance: 'string',
  mutual: 'boolean',
  voices: 'string',
  voice_ids: 'string',
  evidence: 'string',
  events: 'string',
  when: 'string',
  context: 'boolean',
  url: 'string',
} as const satisfies Record<string, Type>;

export interface ExportedNode {
  id: Slug;
  label: string;
  values: Values<typeof nodeKeys>;
}

/** First and last day (`YYYY-MM-DD`, inclusive). */
export interface Spell {
  start: string;
  end: string;
}

export interface ExportedEdge {
  id: Slug;
  from: Slug;
  to: Slug;
  mutual: boolean;
  /** The relation as a sentence. */
  label: string;
  /** The relation's type, made different for each edge of one pair: programs merge parallel edges of one kind. */
  kind: string;
  /** When it is known to have held, by the events that date it; empty where none does. */
  spells: Spell[];
  values: Values<typeof edgeKeys>;
}

export interface GraphData {
  nodes: ExportedNode[];
  edges: ExportedEdge[];
}

/** Makes the graph of a story, nodes and edges in the order of its files. */
export function graphData(telling: ExportInput): GraphData {
  const { story, index, addressOf } = telling;
  const actors = story.entities.filter(({ actor }) => actor);
  const drawn = new Set(actors.map(({ id }) => id));
  const relations = story.relations.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  const kinds = kindsOf(relations);
  return {
    nodes: actors.map(({ id, name, kind, wikidata, description }) => ({
      id,
      label: name,
      values: {
        kind,
        mentions: index.mentionCount.get(id) ?? 0,
        wikidata,
        description,
        url: addressOf({ kind: 'entity', id }),
      },
    })),
    edges: relations.map((relation) => ({
      id: relation.id,
      from: relation.from,
      to: relation.to,
      mutual: relation.mutual,
      label: relation.sentence,
      kind: kinds.get(relation.id) ?? relation.type,
      spells: spellsOf(relation, telling),
      values: edgeValues(relation, telling),
    })),
  };
}

function edgeValues(relation: LocalRelation, telling: ExportInput): ExportedEdge['values'] {
  const { index, texts, addressOf } = telling;
  const { id, type, stance, mutual, voices, evidence, events, context } = relation;
  const dates = events.flatMap((event) => index.events.get(event)?.when ?? []);
  return {
    relation: type,
    stance,
    mutual,
    voices: voiceNames(voices, index, texts) || undefined,
    voice_ids: voices.join(' ') || undefined,
    evidence: evidence.join(' ') || undefined,
    events: events.join(' ') || undefined,
    when: dates.join(texts.t('sources.and')) || undefined,
    context,
    url: addressOf({ kind: 'relation', id }),
  };
}

/** The days that a relation's events cover, earliest first, each span once. */
export function spellsOf({ events }: LocalRelation, { index }: ExportInput): Spell[] {
  const spans = events.flatMap((id) => {
    const event = index.events.get(id);
    return event ? [`${event.start}/${event.end}`] : [];
  });
  return [...new Set(spans)].toSorted().map((span) => {
    const [start = '', end = ''] = span.split('/');
    return { start, end };
  });
}

function kindsOf(relations: readonly LocalRelation[]): Map<Slug, string> {
  const seen = new Map<string, number>();
  return new Map(
    relations.map(({ id, from, to, type }) => {
      const key = [type, ...[from, to].toSorted()].join(' ');
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [id, count === 1 ? type : `${type} ${count}`];
    }),
  );
}
