import type { LanguageCode } from '../../../story/types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import type { Gazetteer, Thing } from './gazetteer.ts';
import { nisbaForms, nisbaOf } from '../../languages/ar/namesNisba.ts';
import { adjectiveCases, nameCases } from '../../languages/ru/namesCases.ts';
import { stateAdjectives } from './wordLists/adjectives.ts';
import { capitals } from './wordLists/capitals.ts';
import { memberStates, otherRegions } from './regionCodes.ts';
import { stateForms } from './wordLists/stateForms.ts';

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

/** Forms that are more often another word: a state is proposed by them only if something else speaks for it. */
const doubtful = new Set([
  'مالي',
  'عمان',
  'عُمان',
  'قطر',
  'المغرب',
  'Georgia',
  'Jordan',
  'Chad',
  'Guinea',
  'Jersey',
  'Togo',
]);

/**
 * The states and territories of the world in a language, from the platform's own names and what newspapers add to them.
 * Members of the United Nations are states; all others are left to the editor as territories.
 * @param tag of a language; the platform has names of its own for some scripts and regions, such as `zh-Hant`
 */
export function stateNames(tag: LanguageCode): StateNames[] {
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
    const platform = styles.flatMap((names) => plainForms(names.of(region) ?? ''));
    const forms = [...new Set([...platform, ...(stateForms[language]?.get(region) ?? [])])];
    const [name] = forms;
    // Доминика is a man’s name in the genitive far more often than a state.
    if (name === undefined || (language === 'ru' && region === 'DM')) return [];
    const thing: Thing = {
      key: `region:${region}`,
      name,
      kind,
      confidence: doubtful.has(name) ? 0.7 : 0.95,
      reason: `a ${kind} in the platform’s list of regions (${region})`,
      known: { region },
    };
    return {
      region,
      thing,
      forms: forms.flatMap((form) => spellings(form, language)),
      adjectives: adjectivesOf(region, name, language),
      capitals: (capitals[language] ?? latinCapitals(language))?.get(region) ?? [],
    };
  });
}

/** For a language without its own list, the English names: most are the same in Latin script. */
const latinCapitals = (language: LanguageCode) =>
  /\p{Script=Latin}/u.test(
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '',
  )
    ? capitals.en
    : undefined;

/** Adds the names of states, their adjectives and their capitals to the names that are looked for. */
export function addStates(gazetteer: Gazetteer, tag: LanguageCode): void {
  const language = baseLanguage(tag);
  const states = stateNames(tag);
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
    for (const form of cities.flatMap((written) => spellings(written, language)))
      gazetteer.add(city, form);
  }
  for (const { thing, adjectives } of states) {
    for (const form of adjectives) gazetteer.add(thing, form, 'adjective');
  }
}

/** A name of the platform's list without what newspapers do not write: remarks in brackets, abbreviations, “&”. */
function plainForms(name: string): string[] {
  const bare = name.replace(/\s*[(（].*[)）]/, '').replace(/^о-(?:в|ва) |[\s-]о-(?:в|ва)$/, '');
  const inside = /[(（](.+)[)）]/.exec(name)?.[1] ?? '';
  const both = /Myanmar|ميانمار|Мьянма|ミャンマー/.test(name) ? [inside] : [];
  const and = bare.includes(' & ') ? [bare.replace(' & ', ' and ')] : [];
  return [/\sSAR\s|^R\.A\.S\.|特别行政区|特別行政區/.test(bare) ? [] : [bare], and, both]
    .flat()
    .filter((form) => form.length > 1);
}

/** Other ways to write the same form: Arabic gaf as ghayn or jim, the Russian and German cases. */
function spellings(form: string, language: LanguageCode): string[] {
  if (language === 'ar') {
    const foreign = form.includes('غ') && !/المغرب|الغربية/.test(form);
    return foreign ? [form, form.replaceAll('غ', 'ج')] : [form];
  }
  if (language === 'ru') return nameCases(form);
  if (language === 'de' && /\p{Ll}[^sxzß]$/u.test(form)) return [form, `${form}s`];
  return [form];
}

function adjectivesOf(region: string, name: string, language: LanguageCode): string[] {
  const listed = stateAdjectives[language]?.get(region);
  if (language === 'ar') {
    const adjectives = listed ?? (region === 'ML' || region === 'KM' ? [] : [nisbaOf(name)]);
    return adjectives.flatMap((adjective) => (adjective ? nisbaForms(adjective) : []));
  }
  if (language === 'ru') return (listed ?? []).flatMap(adjectiveCases);
  return [...(listed ?? [])];
}
