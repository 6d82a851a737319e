import type { EntityKind, Slug } from '../../../story/types.ts';
import { namesOf } from '../../languages/namesOf.ts';
import { labelArticle } from '../../languages/und/namesWriting.ts';
import { nothing, type Gazetteer, type Thing } from './gazetteer.ts';
import type { LanguageNames } from './languageNames.ts';
import { worldThings } from './worldThings.ts';

/** An entity of a story that is there already. */
export interface KnownEntity {
  /** The story’s id and the entity’s own. */
  story: Slug;
  id: Slug;
  kind: EntityKind;
  /** Its name first, then its short name and aliases, in any language. */
  forms: readonly string[];
}

/** Forms that are too short to be sure of, unless a longer form of the same entity stands in the text as well. */
const isShort = (form: string) =>
  form.replace(/[^\p{L}\p{N}]/gu, '').length < 3 && !/\p{Script=Han}{2}/u.test(form);
/** A common noun in a script that has capitals: “games”, “the port”; “joint statement” says more. */
const isCommonNoun = (form: string) =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+$/u.test(form.replace(labelArticle, '')) &&
  !/\p{Lu}/u.test(form);

/** Adds the entities of other stories to the names that are looked for. */
export function addKnownEntities(gazetteer: Gazetteer, known: readonly KnownEntity[]): void {
  for (const { story, id, kind, forms } of known) {
    const usable = forms.filter((form) => !isShort(form) && !isCommonNoun(form));
    const [name] = usable;
    if (name === undefined) continue;
    const thing: Thing = {
      key: `known:${story}/${id}`,
      name,
      kind,
      confidence: 0.97,
      reason: `“${id}” of the story “${story}”`,
      known: { story, id },
    };
    for (const form of usable) gazetteer.add(thing, form);
  }
}

/** Short names in Latin capitals, which the news of every language uses. */
const shortName = /^[A-Z][A-Za-z]*[A-Z]+[a-z]*$/;

/** Adds what the world’s news names every day, in the language and by the short names in Latin capitals. */
export function addWorldNames(gazetteer: Gazetteer, names: LanguageNames): void {
  for (const phrase of names.notNames) gazetteer.add(nothing, phrase);
  const english = namesOf('en');
  for (const { id, kind } of worldThings) {
    const own = names.world.get(id) ?? [];
    const latin =
      names === english
        ? []
        : (english.world.get(id) ?? []).filter(
            (form) => shortName.test(form) || english.worldElsewhere?.includes(form),
          );
    const [name] = [...own, ...latin];
    if (name === undefined) continue;
    const thing: Thing = {
      key: `world:${id}`,
      name,
      kind,
      confidence: 0.9,
      reason: 'a name that the news uses every day',
    };
    for (const form of own.flatMap((one) => names.cases?.(one) ?? [one]))
      gazetteer.add(thing, form);
    for (const form of latin) gazetteer.add(thing, form);
  }
}
