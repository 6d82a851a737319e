import { missingArticle, parseArticle } from './article.ts';
import type { Draft, DraftWords } from './draft.ts';
import { targetOf } from './draft.ts';
import type { Names } from './inline.ts';
import { originalPath, readOriginal } from './original.ts';
import type { Report } from './problem.ts';
import {
  entityEntry,
  entityWords,
  eventEntry,
  eventWords,
  labelsSchema,
  noteEntry,
  paragraphEntry,
  relationEntry,
  retiredEntry,
  sectionWords,
  sentence,
  storySchema,
} from './schema.ts';
import { readFields, readTable } from './shapes.ts';
import { parseYaml, unreadableFile } from './yamlFile.ts';

/** A story's files, read. */
export interface DraftResult {
  draft: Draft;
  /** The paths that the story should have or has for a reason, in reading order. */
  expected: string[];
}

/** Reads all files of a story. */
export function readDraft(files: Readonly<Record<string, string>>, report: Report): DraftResult {
  const expected: string[] = [];
  const open = (path: string) => {
    expected.push(path);
    const text = files[path];
    return text === undefined ? unreadableFile(path) : parseYaml(path, text, report);
  };
  const file = open('story.yaml');
  const head = readFields(file, storySchema, report);
  const facts = {
    file,
    head,
    paragraphs: readTable(file, ['paragraphs'], paragraphEntry, report),
    retired: readTable(file, ['retired'], retiredEntry, report),
    entities: readTable(open('entities.yaml'), [], entityEntry, report),
    events: readTable(open('events.yaml'), [], eventEntry, report),
    relations: readTable(open('relations.yaml'), [], relationEntry, report),
    notes: readTable(open('notes.yaml'), [], noteEntry, report),
  };
  const complete = facts.entities.file.readable && facts.events.file.readable;
  const names: Names = {
    // Where entities or events cannot be read, every id is taken on trust.
    targetOf: (id) => targetOf(facts, id) ?? (complete ? undefined : 'entity'),
    all: [...facts.entities.entries.keys(), ...facts.events.entries.keys()],
  };
  const words = new Map<string, DraftWords>();
  for (const language of head.languages ?? []) {
    const path = `${language}/article.md`;
    expected.push(path);
    const text = files[path];
    const article =
      text === undefined ? missingArticle(path) : parseArticle(path, text, names, report);
    const labels = open(`${language}/labels.yaml`);
    readFields(labels, labelsSchema, report);
    const original = files[originalPath(language)];
    if (original !== undefined) expected.push(originalPath(language));
    words.set(language, {
      article,
      original:
        original === undefined
          ? null
          : readOriginal(originalPath(language), original, names, report),
      labels,
      sections: readTable(labels, ['sections'], sectionWords, report),
      entities: readTable(labels, ['entities'], entityWords, report),
      events: readTable(labels, ['events'], eventWords, report),
      relations: readTable(labels, ['relations'], sentence, report),
      notes: readTable(labels, ['notes'], sentence, report),
    });
  }
  return { draft: { ...facts, words }, expected };
}
