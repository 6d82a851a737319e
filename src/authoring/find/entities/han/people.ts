import { foundAt, type EntityFinding } from '../entityFinding.ts';
import { readHanName, type Counter } from './personNames.ts';
import type { HanLexicon, KanaLexicon } from './hanLexicon.ts';

/* People in scripts without spaces, by a title before or behind the name. */

/** The people whom a title shows in a paragraph; `ends` has the known names by where they end. */
export function findHanPeople(
  text: string,
  paragraph: number,
  counts: Counter,
  ends: ReadonlyMap<number, EntityFinding>,
  lexicon: HanLexicon,
): EntityFinding[] {
  const { titles, titlesBehind } = lexicon;
  const found: EntityFinding[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const title = titles.find((word) => text.startsWith(word, at));
    const japanese = ends.get(at)?.key === 'region:JP';
    const name = title ? readHanName(text, at + title.length, counts, lexicon, japanese) : null;
    if (title && name) {
      const form = text.slice(at + title.length, name.end);
      found.push(person(paragraph, at + title.length, form, name.confidence, title, ends.get(at)));
      at = name.end - 1;
      continue;
    }
    const behind = titlesBehind.find((word) => text.startsWith(word, at));
    const form = behind && !ends.has(at) ? nameBefore(text, at, counts, lexicon) : null;
    if (behind && form) found.push(person(paragraph, at - form.length, form, 0.6, behind));
    if (title) at += title.length - 1;
  }
  return [...found, ...findInKatakana(text, paragraph, ends, lexicon.kana)];
}

/** Two or three characters with a family name, which the text has elsewhere too. */
function nameBefore(
  text: string,
  end: number,
  counts: Counter,
  { familyNames }: HanLexicon,
): string | null {
  for (const length of [3, 2]) {
    const name = text.slice(Math.max(0, end - length), end);
    const native = familyNames.has(name.charAt(0)) && /^\p{Script=Han}+$/u.test(name);
    if (name.length === length && native && counts(name) > 1) return name;
  }
  return null;
}

/** Foreign names in katakana, before a title or with a point between their parts. */
function findInKatakana(
  text: string,
  paragraph: number,
  ends: ReadonlyMap<number, EntityFinding>,
  { of, titles }: KanaLexicon,
): EntityFinding[] {
  return [...text.matchAll(/[\u30a1-\u30fa\u30fc]{2,}(?:[・＝][\u30a1-\u30fa\u30fc]+)*/g)].flatMap(
    ({ 0: form, index }) => {
      const title = titles.find((word) => text.startsWith(word, index + form.length));
      if (title)
        return [
          person(
            paragraph,
            index,
            form,
            0.8,
            title,
            ends.get(index) ?? (text.charAt(index - 1) === of ? ends.get(index - 1) : undefined),
          ),
        ];
      if (!/[・＝]/.test(form)) return [];
      return [
        foundAt(
          paragraph,
          index,
          form,
          'person',
          0.55,
          'katakana with a point, like a foreign name',
        ),
      ];
    },
  );
}

function person(
  paragraph: number,
  start: number,
  form: string,
  confidence: number,
  title: string,
  of?: EntityFinding,
): EntityFinding {
  const found = foundAt(paragraph, start, form, 'person', confidence, `bears the title “${title}”`);
  return { ...found, office: { title, of: of?.name ?? null } };
}
