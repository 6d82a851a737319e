import { isActorKind } from '../../story/vocabulary.ts';
import { doubtWords } from '../match/doubtWords.ts';
import type { LinkProposal } from '../linkStory.ts';
import { visible } from '../read/visible.ts';
import type { SourceArticle } from '../types.ts';
import type { PlannedEntity, PlannedEvent, PlannedParagraph, StoryPlan } from './plan.ts';

/** Something in a new story that a human must look at. */
export interface ReviewItem {
  /** From 0, a mere guess, to 1, sure. */
  confidence: number;
  /** Where it stands, such as `ar/article.md:12`, or the paragraph. */
  where: string;
  /** What was found or decided. */
  what: string;
  why: string;
  /** What to do where it is wrong. */
  fix: string;
}

/** At this confidence and above only the names of things are listed, in one line each. */
const sure = 0.9;

const quoted = (words: string) => `“${words}”`;

function entityItem(entity: PlannedEntity, where: string): ReviewItem {
  const { id, name, kind, confidence, reasons, places } = entity;
  const times = places.length === 1 ? 'once' : `${places.length} times`;
  return {
    confidence,
    where,
    what: `${quoted(name)} is written as “${id}”, ${kind}, named ${times}`,
    why: reasons.join('; '),
    fix: 'Mend the kind in entities.yaml and the name in labels.yaml; or take the entity and its links out.',
  };
}

function eventItem({ id, date, statements, evidence }: PlannedEvent): ReviewItem {
  const doubtful = statements.toSorted((a, b) => a.confidence - b.confidence);
  return {
    confidence: doubtful[0]?.confidence ?? 0,
    where: evidence.join(', '),
    what: `${statements.map(({ words }) => quoted(words)).join(', ')}: ${date} is written as “${id}”`,
    why: doubtful.map(({ reason }) => reason).join(' '),
    fix: 'Say in labels.yaml what happened; part it where two things happened then; or take the event and its links out.',
  };
}

function voiceItem(paragraph: PlannedParagraph, texts: readonly string[]): ReviewItem {
  const { id, voices, heard } = paragraph;
  const speakers = heard.flatMap(({ speaker, verb }) =>
    speaker
      ? `${quoted((texts[speaker.paragraph] ?? '').slice(speaker.start, speaker.end))}${verb ? ` by ${quoted(verb)}` : ''}`
      : [],
  );
  // A speaker who is nobody of the story became the report's own narration.
  const isLost = speakers.length > 0 && voices.includes('reporter');
  const confidence = Math.min(...heard.map((candidate) => candidate.confidence));
  return {
    confidence: isLost ? Math.min(confidence, 0.3) : confidence,
    where: id,
    what: `The voice of ${id} is written as ${voices.join(', ')}${speakers.length > 0 ? `; it seems to be ${speakers.join(', then ')}` : ''}`,
    why: [...new Set(heard.map(({ reason }) => reason))].join(' '),
    fix: isLost
      ? 'Add the speaker to entities.yaml and labels.yaml and write the id under “paragraphs” in story.yaml.'
      : 'Write under “paragraphs” in story.yaml whose words it is.',
  };
}

function linkItem({ words, ids, doubts, line, file, paragraph }: LinkProposal): ReviewItem {
  return {
    confidence: ids.length > 1 ? 0.3 : 0.4,
    where: `${file}:${line}`,
    what: `${quoted(words)} in ${paragraph} may be ${ids.join(' or ')} and is not linked`,
    why: doubts.map((doubt) => doubtWords[doubt]).join('; '),
    fix: 'Link it by “npm run story -- link”, which asks, or by hand.',
  };
}

/** What a human must confirm, the most doubtful first. */
export function reviewItems(plan: StoryPlan, doubtfulLinks: readonly LinkProposal[]): ReviewItem[] {
  const paragraphs = plan.sections.flatMap((section) => section.paragraphs);
  const texts = paragraphs.map(({ text }) => text);
  const items = [
    ...plan.entities.map((entity) =>
      entityItem(entity, paragraphs[entity.places[0]?.paragraph ?? 0]?.id ?? ''),
    ),
    ...plan.events.map(eventItem),
    ...paragraphs.map((paragraph) => voiceItem(paragraph, texts)),
    ...doubtfulLinks.map(linkItem),
  ];
  return items.toSorted((a, b) => a.confidence - b.confidence);
}

/** Pairs of actors that share paragraphs, those that share most first: there may be ties between them. */
function meetings({
  entities,
  sections,
}: StoryPlan): { ids: [string, string]; paragraphs: string[] }[] {
  const actors = new Set(entities.filter(({ kind }) => isActorKind(kind)).map(({ id }) => id));
  const shared = new Map<string, string[]>();
  for (const { id, links } of sections.flatMap((section) => section.paragraphs)) {
    const here = [...new Set(links.map((link) => link.id))]
      .filter((link) => actors.has(link))
      .sort();
    here.forEach((one, at) => {
      for (const other of here.slice(at + 1)) {
        const key = `${one} ${other}`;
        const where = shared.get(key);
        if (where) where.push(id);
        else shared.set(key, [id]);
      }
    });
  }
  return [...shared]
    .map(([key, where]) => ({ ids: key.split(' ') as [string, string], paragraphs: where }))
    .filter(({ paragraphs }) => paragraphs.length > 1)
    .toSorted((a, b) => b.paragraphs.length - a.paragraphs.length)
    .slice(0, 20);
}

const block = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `\n${title}\n${'-'.repeat(title.length)}\n${lines.join('\n')}\n`;

const percent = (confidence: number) => `${Math.round(confidence * 100)} %`.padStart(5);

/** The review as a text to read and tick off. `fileName` is that of the article’s file. */
export function reviewText(
  plan: StoryPlan,
  article: SourceArticle,
  items: readonly ReviewItem[],
  fileName: string,
): string {
  const doubtful = items.filter(({ confidence }) => confidence < sure);
  const certain = items.filter(({ confidence }) => confidence >= sure);
  const { left } = plan;
  const head = [
    `Review of the story “${plan.id}”, made from ${fileName} (${article.encoding})`,
    '',
    'Nothing here is known: it was all read off the article. Look at each point, mend the files, and delete this one when you are',
    'done. Words that begin with TODO are yours to write; “npm run story -- check” finds them and all else that is missing.',
    'Ids stand in the links that readers share: choose better ones now, never after publication. The text is the publisher’s: publish it',
    'word for word only where you hold the rights, or retell it under the same ids.',
  ].join('\n');
  return `${head}\n${[
    block(
      'To confirm, the most doubtful first',
      doubtful.map(
        ({ confidence, where, what, why, fix }, at) =>
          `[ ] ${at + 1}. ${percent(confidence)}  ${where}: ${what}.\n      Why: ${why}\n      ${fix}`,
      ),
    ),
    block(
      'Less doubtful: to glance over',
      certain.map(
        ({ confidence, where, what }) => `[ ] ${percent(confidence)}  ${where}: ${what}.`,
      ),
    ),
    block('Found and not written', [
      ...left.entities.map(
        ({ name, kind, confidence, reasons }) =>
          `${percent(confidence)}  ${quoted(name)}, ${kind}: ${reasons.join('; ')}`,
      ),
      ...left.dates.map(
        ({ place, words, reason }) => `p${place.paragraph + 1}: ${quoted(words)}: ${reason}`,
      ),
    ]),
    block(
      'Actors that meet: is there a tie to write into relations.yaml?',
      meetings(plan).map(({ ids, paragraphs }) => `${ids.join(' and ')}: ${paragraphs.join(', ')}`),
    ),
    block(
      `Left out of ${fileName}`,
      article.dropped.map(
        ({ line, text, why }) => `line ${line}: ${quoted(visible(text))}: ${why}`,
      ),
    ),
    block(
      `Changed in ${fileName}`,
      article.changes.map(
        ({ line, what, count }) => `line ${line}: ${what}${count > 1 ? `, ${count} times` : ''}`,
      ),
    ),
  ].join('')}`;
}
