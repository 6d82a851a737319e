import { entriesOf } from '../../compiler/draft.ts';
import { readDraft } from '../../compiler/readDraft.ts';
import type { LanguageCode, Slug } from '../../story/types.ts';
import { isUnfinished } from '../advise/unfinished.ts';
import { formsOf } from '../linkStory.ts';
import type { KnownEntity } from '../find/entities/proposeEntities.ts';

/** The entities of a story that is there already, by their names in a language, as far as its files can be read. */
export function knownEntities(
  story: Slug,
  files: Readonly<Record<string, string>>,
  language: LanguageCode,
): KnownEntity[] {
  // Its texts name nobody that the other files don't, and take long to read.
  const facts = Object.entries(files).filter(([path]) => !path.endsWith('.md'));
  const { draft } = readDraft(Object.fromEntries(facts), () => {});
  const words = draft.words.get(language)?.entities.entries;
  return entriesOf(draft.entities).flatMap(([id, { kind }]) => {
    const own = words?.get(id);
    // What is still to be described may be a guess that nobody has looked at.
    if (!own || isUnfinished(own.description ?? '')) return [];
    return { story, id, kind, forms: formsOf(own) };
  });
}
