import { voiceNames } from '../ui/voices.ts';
import type { LocalSource, Slug } from '../story/types.ts';
import { csv } from './csv.ts';
import { spellsOf } from './graphData.ts';
import type { ExportInput } from './exportInput.ts';

const columns = [
  'relation_id',
  'sentence',
  'from_id',
  'from',
  'to_id',
  'to',
  'mutual',
  'type',
  'stance',
  'voices',
  'voice_ids',
  'evidence',
  'events',
  'when',
  'start',
  'end',
  'context',
  'sources',
  'url',
] as const;

/** Every relation of the story, one a row, those between events included. Ids in one cell are parted by spaces. */
export function relationsCsv(telling: ExportInput): string {
  const { story, index, texts, addressOf } = telling;
  const and = texts.t('sources.and');
  const nameOf = (id: Slug) => index.entities.get(id)?.name ?? index.events.get(id)?.title;
  const sourceName = (source: LocalSource) =>
    source.kind === 'article'
      ? texts.t('sources.article')
      : [source.name, source.when, source.url].filter(Boolean).join(' ');
  return csv(
    columns,
    story.relations.map((relation) => {
      const { id, sentence, from, to, mutual, type, stance, voices, context } = relation;
      const spells = spellsOf(relation, telling);
      const whens = relation.events.flatMap((event) => index.events.get(event)?.when ?? []);
      return {
        relation_id: id,
        sentence,
        from_id: from,
        from: nameOf(from),
        to_id: to,
        to: nameOf(to),
        mutual,
        type,
        stance,
        voices: voiceNames(voices, index, texts),
        voice_ids: voices.join(' '),
        evidence: relation.evidence.join(' '),
        events: relation.events.join(' '),
        when: whens.join(and),
        start: spells[0]?.start,
        end: spells
          .map((spell) => spell.end)
          .toSorted()
          .at(-1),
        context,
        sources: relation.sources.map(sourceName).join(and),
        url: addressOf({ kind: 'relation', id }),
      };
    }),
  );
}
