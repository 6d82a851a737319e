import { checkId, checkParagraph, checkVoices, sayIn, type KnownIds } from './checkIds.ts';
import { entriesOf, targetOf, type Draft } from './draft.ts';
import type { Report } from './problem.ts';
import type { Slug } from '../story/types.ts';

/** Entities and events that each paragraph names, in any language, or implies. */
function presence(draft: Draft): Map<Slug, Set<Slug>> {
  const present = new Map<Slug, Set<Slug>>();
  for (const [id, { implied = [] }] of entriesOf(draft.paragraphs))
    present.set(id, new Set(implied));
  for (const { article } of draft.words.values()) {
    for (const { id, mentions } of article.paragraphs) {
      for (const mention of mentions.keys()) present.get(id)?.add(mention);
    }
  }
  return present;
}

/** Checks each relation's ends, voices and evidence. */
export function checkRelations(draft: Draft, known: KnownIds, report: Report): void {
  const { relations } = draft;
  const say = sayIn(relations, report);
  const named = known.entitiesAndEvents;
  const present = presence(draft);
  const articlesRead = [...draft.words.values()].some(({ article }) => article.readable);
  for (const [id, relation] of entriesOf(relations)) {
    const { from, to, evidence = [], context = false } = relation;
    const ends = (['from', 'to'] as const).map((end) =>
      checkId(relations, [id, end], relation[end], 'an entity or event', named, report),
    );
    const resolved = named !== null && ends.every(Boolean);
    if (resolved && targetOf(draft, from) !== targetOf(draft, to)) {
      const what = `“${id}” ties an entity to an event`;
      say(
        [id, 'to'],
        'mixed-ends',
        what,
        'Tie two entities, or two events; name an event that dates a tie under “events”.',
      );
    }
    if (from === to) {
      say([id, 'to'], 'same-ends', `“${id}” ties “${from}” to itself`, 'Name the other end.');
    }
    checkVoices(known, relations, id, relation.voice, report);
    relation.events?.forEach((event, place) =>
      checkId(relations, [id, 'events', place], event, 'an event', known.events, report),
    );
    if (relation.voice === undefined && relation.stance !== 'structural' && !context) {
      const what = `Nothing says whose statement “${id}” is`;
      say(
        [id, 'voice'],
        'missing-voice',
        what,
        'Add “voice: …” with the id of an entity, reporter or editor.',
      );
    }
    if (context && !relation.sources?.length) {
      const what = `“${id}” is not from the article, and nothing says where it comes from`;
      say(
        [id, 'sources'],
        'missing-source',
        what,
        'Add “sources: [{ name: …, date: …, url: … }]”.',
      );
    }
    const found = evidence.filter((paragraph, place) =>
      checkParagraph(known, relations, [id, 'evidence', place], paragraph, report),
    );
    if (context) continue;
    if (evidence.length === 0) {
      const what = `“${id}” has no evidence`;
      say(
        [id, 'evidence'],
        'missing-evidence',
        what,
        'Add “evidence: [p1]” with the paragraphs that support it, or “context: true” with its sources.',
      );
    } else if (resolved && articlesRead && found.length === evidence.length) {
      const meets = found.some(
        (paragraph) => present.get(paragraph)?.has(from) && present.get(paragraph)?.has(to),
      );
      if (meets) continue;
      const missing = [from, to].filter(
        (end) => !found.some((paragraph) => present.get(paragraph)?.has(end)),
      );
      const lacking =
        missing.length > 0
          ? `: ${missing.map((end) => `“${end}”`).join(' and ')} in none at all`
          : '';
      const what = `No evidence paragraph of “${id}” names or implies both “${from}” and “${to}”${lacking}`;
      say(
        [id, 'evidence'],
        'weak-evidence',
        what,
        'Choose a paragraph that does, link the name there, or list it under “implied” of that paragraph in story.yaml.',
      );
    }
  }
}
