import type { LanguageCode } from '../../../story/types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import { namesOf } from '../../languages/namesOf.ts';
import type { Gazetteer, Thing } from './gazetteer.ts';
import type { StateWords } from './languageNames.ts';
import { memberStates, otherRegions } from './regionCodes.ts';

/** A state or territory with its names in one language. */
export interface StateNames {
  region: string;
  thing: Thing;
  /** Its name first. */
  forms: readonly string[];
  adjectives: readonly string[];
  /** The capital, where reports use it in place of the state. */
  capitals: readonly string[];
}

/**
 * The states and territories of the world in a language, from the platform's own names and what newspapers add to them.
 * Members of the United Nations are states; all others are left to the editor as territories.
 * @param tag of a language; the platform has names of its own for some scripts and regions, such as `zh-Hant`
 * @param words what the language adds to them
 */
export function stateNames(tag: LanguageCode, words = namesOf(tag).states): StateNames[] {
  const language = baseLanguage(tag);
  // A region may have other names, and its writers know those of the whole language too.
  const platformNames = (style: 'long' | 'short') =>
    [...new Set([tag, language])].map(
      (one) => new Intl.DisplayNames([one], { type: 'region', style, fallback: 'none' }),
    );
  const [long, short] = [platformNames('long'), platformNames('short')];
  const member = new Set(memberStates);
  return [...memberStates, ...otherRegions].flatMap((region) => {
    const kind = member.has(region) ? 'state' : 'territory';
    // The long names of contested places (Hong Kong SAR China) say more than a report does.
    const styles = kind === 'state' ? [...long, ...short] : [...short, ...long];
    const platform = styles.flatMap((names) => plainForms(names.of(region) ?? '', region, words));
    const forms = [...new Set([...platform, ...(words.forms.get(region) ?? [])])];
    const [name] = forms;
    if (name === undefined || words.omitted?.includes(region)) return [];
    const thing: Thing = {
      key: `region:${region}`,
      name,
      kind,
      confidence: words.doubtful.includes(name) ? 0.7 : 0.95,
      reason: `a ${kind} in the platform’s list of regions (${region})`,
      known: { region },
    };
    return {
      region,
      thing,
      forms: forms.flatMap((form) => spellings(form, words)),
      adjectives: adjectivesOf(region, name, words),
      capitals: words.capitals.get(region) ?? [],
    };
  });
}

/** Adds the names of states, their adjectives and their capitals to the names that are looked for. */
export function addStates(
  gazetteer: Gazetteer,
  tag: LanguageCode,
  words = namesOf(tag).states,
): void {
  const states = stateNames(tag, words);
  for (const { thing, forms } of states) {
    for (const form of forms) gazetteer.add(thing, form);
  }
  for (const { thing, capitals: cities } of states) {
    const [name] = cities;
    if (name === undefined) continue;
    const city: Thing = {
      key: `capital:${thing.key}`,
      name,
      kind: 'place',
      confidence: 0.7,
      reason: `a capital; it may stand for the state ${thing.name}`,
    };
    for (const form of cities.flatMap((written) => spellings(written, words)))
      gazetteer.add(city, form);
  }
  for (const { thing, adjectives } of states) {
    for (const form of adjectives) gazetteer.add(thing, form, 'adjective');
  }
}

/** Where the platform puts a second name in brackets, instead of a remark. */
const twoNames = 'MM';

/** A name of the platform's list without what newspapers do not write: remarks in brackets, abbreviations. */
function plainForms(name: string, region: string, { fromPlatform }: StateWords): string[] {
  const bare = name.replace(/\s*[(（].*[)）]/, '');
  const inside = region === twoNames ? (/[(（](.+)[)）]/.exec(name)?.[1] ?? '') : '';
  return [...(fromPlatform?.(bare) ?? [bare]), inside].filter((form) => form.length > 1);
}

const spellings = (form: string, words: StateWords): string[] => words.spellings?.(form) ?? [form];

function adjectivesOf(region: string, name: string, words: StateWords): string[] {
  const byRule = words.adjectiveOf?.(name) ?? null;
  const adjectives = words.adjectives.get(region) ?? (byRule === null ? [] : [byRule]);
  return adjectives.flatMap((adjective) => words.adjectiveForms?.(adjective) ?? [adjective]);
}
