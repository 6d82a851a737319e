import { datesMeet, readDate } from './edtfDates.ts';
import {
  checkId,
  checkParagraph,
  checkVoices,
  knownIds,
  ownVoices,
  sayIn,
  type KnownIds,
} from './checkIds.ts';
import { checkPageIds } from './checkPageIds.ts';
import { checkRelations } from './checkRelations.ts';
import { entriesOf, type Draft } from './draft.ts';
import type { Position, Report } from './problem.ts';
import type { Slug } from '../story/types.ts';

/** Holds the facts (all but words) against each other: ids, dates and their sources, evidence, voices. */
export function checkFacts(draft: Draft, report: Report): void {
  const known = knownIds(draft);
  checkStory(draft, known, report);
  checkPageIds(draft, report);
  checkNames(draft, report);
  checkEvents(draft, known, report);
  checkRelations(draft, known, report);
  for (const [id, note] of entriesOf(draft.notes)) {
    checkParagraph(known, draft.notes, [id, 'paragraph'], note.paragraph, report);
  }
  checkRetired(draft, report);
}

function checkStory(draft: Draft, known: KnownIds, report: Report): void {
  const { file, head, paragraphs } = draft;
  const say = (at: Position, code: string, what: string, fix: string) =>
    report(file.path, at, code, what, fix);
  const { languages, defaultLanguage } = head;
  if (languages && defaultLanguage !== undefined && !languages.includes(defaultLanguage)) {
    const what = `The default language “${defaultLanguage}” is not among the languages`;
    say(
      file.at(['defaultLanguage']),
      'unknown-language',
      what,
      `Write one of: ${languages.join(', ')}.`,
    );
  }
  const inSection = new Map<Slug, Slug>();
  const sections = new Set<Slug>();
  head.sections?.forEach((section, number) => {
    if (sections.has(section.id)) {
      const what = `There is a second section “${section.id}”`;
      say(
        file.at(['sections', number, 'id']),
        'duplicate-id',
        what,
        'Give each section an id of its own.',
      );
    }
    sections.add(section.id);
    section.paragraphs.forEach((id, place) => {
      const at = () => file.at(['sections', number, 'paragraphs', place]);
      const other = inSection.get(id);
      if (other !== undefined) {
        const what = `The paragraph “${id}” already stands in section “${other}”`;
        say(at(), 'duplicate-id', what, 'Name each paragraph in one section only.');
      } else if (file.readable && !paragraphs.entries.has(id)) {
        const what = `The paragraph “${id}” has no entry under “paragraphs”`;
        say(
          at(),
          'missing-entry',
          what,
          `Add a line such as “${id}: { voice: reporter }” under “paragraphs”.`,
        );
      }
      inSection.set(id, section.id);
    });
  });
  if (head.sections) {
    for (const id of paragraphs.entries.keys()) {
      if (inSection.has(id)) continue;
      const what = `The paragraph “${id}” stands in no section`;
      say(
        file.keyAt(['paragraphs', id]),
        'unplaced-paragraph',
        what,
        'Add it to the paragraphs of a section, or remove it.',
      );
    }
  }
  for (const [id, paragraph] of entriesOf(paragraphs)) {
    checkVoices(known, paragraphs, id, paragraph.voice, report);
    paragraph.implied?.forEach((implied, place) =>
      checkId(
        paragraphs,
        [id, 'implied', place],
        implied,
        'an entity or event',
        known.entitiesAndEvents,
        report,
      ),
    );
  }
}

function checkNames({ entities, events }: Draft, report: Report): void {
  for (const table of [entities, events]) {
    for (const id of table.entries.keys()) {
      if (!ownVoices.includes(id)) continue;
      const what = `“${id}” is a voice that every story has, so it cannot be an id`;
      report(table.file.path, table.file.keyAt([id]), 'reserved-id', what, 'Choose another id.');
    }
  }
  for (const id of events.entries.keys()) {
    if (!entities.entries.has(id)) continue;
    const what = `“${id}” is an entity already`;
    report(
      events.file.path,
      events.file.keyAt([id]),
      'duplicate-id',
      what,
      'Give the event another id, such as one with its year.',
    );
  }
}

function checkEvents(draft: Draft, known: KnownIds, report: Report): void {
  const say = sayIn(draft.events, report);
  for (const [id, event] of entriesOf(draft.events)) {
    event.evidence.forEach((paragraph, place) =>
      checkParagraph(known, draft.events, [id, 'evidence', place], paragraph, report),
    );
    const isKnown = event.dating === 'stated' && (event.endDating ?? 'stated') === 'stated';
    if (!isKnown && !event.sources?.length) {
      const what = `The date of “${id}” is not all stated in the article, and nothing says where it comes from`;
      say(
        [id, 'sources'],
        'missing-source',
        what,
        'Add “sources: [article]” if it follows from the article, or name the publication.',
      );
    }
    const bounds = readDate(event.date);
    if ('problem' in bounds) continue;
    if (event.endDating && !event.date.includes('/')) {
      say(
        [id, 'endDating'],
        'date',
        `“endDating” is given, but “${event.date}” is not a span`,
        'Remove it, or write the date as start/end.',
      );
    }
    if (event.stated !== undefined && !datesMeet(event.stated, event.date)) {
      const what = `The stated date “${event.stated}” lies outside the date “${event.date}”`;
      say(
        [id, 'stated'],
        'date',
        what,
        'Write in “stated” only the part of the date that the article gives.',
      );
    }
  }
}

function checkRetired(draft: Draft, report: Report): void {
  const { retired, file } = draft;
  const tables = [draft.paragraphs, draft.entities, draft.events, draft.relations, draft.notes];
  if (!draft.head.sections || tables.some((table) => !table.file.readable)) return;
  const live = new Set([
    ...draft.head.sections.map(({ id }) => id),
    ...tables.flatMap((table) => [...table.entries.keys()]),
  ]);
  for (const [old, successor] of entriesOf(retired)) {
    if (live.has(old)) {
      const what = `“${old}” is retired but still in use`;
      report(
        file.path,
        file.keyAt([...retired.path, old]),
        'retired-id',
        what,
        'Remove this line, or the thing itself.',
      );
    }
    checkId(retired, [old], successor, 'an id in use', live, report);
  }
}
