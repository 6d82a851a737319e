import { anyOf } from '../text/wordLists.ts';
import { allOf, termsOf } from './languageResidue.ts';
import { isLabel, partsOf, wordsIn } from './pageLines.ts';
import { endsSentence } from './shape.ts';

/* Lines that say who wrote the article, known by their form. */

const amongNames = new Set(termsOf('amongNames'));
const isNames = (text: string) =>
  partsOf(text, /[\s,;.&/|]+/).every((word) => amongNames.has(word) || /^\p{Lu}/u.test(word));

const bylines = allOf('byline');
const bylinesWithPlaces = allOf('bylineWithPlaces');
const labelled = new RegExp(`^${anyOf(allOf('bylineLabels'))}\\s*[:：]\\s*(?!["«“„])\\S`, 'iu');
const penned = new RegExp(`^${anyOf(termsOf('penned'))}\\s+\\S`, 'u');
/** A place and a paper, then a name: “Qasaba – «The Coast»: Nadia Sahili”. */
const placed =
  /^\p{L}+(?:\s\p{L}+)?\s*[-–—]\s*[«“"][^«»“”"]+[»”"]\s*[:：]\s*\p{L}+(?:\s\p{L}+){1,3}$/u;

/** What somebody did for an agency, in front of the name. */
const desks = allOf('desk');
const deskWork = `${anyOf(desks.map(({ work }) => work))}\\s+\\S`;
const deskStart = new RegExp(`^${deskWork}`, 'u');
const deskSign = new RegExp(`\\s*[-–—؛;،,|]\\s*(?=${deskWork})`, 'u');

/** What an agency writes under a report: “(prepared by … for the Arabic service – edited by …)”. */
function isDeskNote(text: string, bare: string): boolean {
  const parts = partsOf(bare, deskSign);
  const isSigned =
    desks.some(({ signed }) => signed.test(bare)) ||
    (parts.length > 1 && /^[(（[].*[)）\]]$/su.test(text));
  return (
    isSigned &&
    !endsSentence(bare) &&
    parts.every((part) => deskStart.test(part) && wordsIn(part) <= 14)
  );
}

/** Who wrote the article. */
export function isByline(text: string): boolean {
  const bare = text.replace(/^[([（【]\s*|\s*[)\]）】]$/gu, '');
  if (wordsIn(bare) > 30) return false;
  const namesBehind = (lines: readonly RegExp[]) =>
    lines.flatMap((line) => line.exec(bare)?.[1] ?? []);
  if (namesBehind(bylines).some(isNames)) return true;
  const withPlaces = namesBehind(bylinesWithPlaces);
  if (isLabel(bare, 20) && withPlaces.some((names) => isNames(names.replace(/[()]/g, ' '))))
    return true;
  if (isDeskNote(text, bare)) return true;
  return (
    isLabel(bare, 12) &&
    (labelled.test(bare) || placed.test(bare) || (penned.test(bare) && wordsIn(bare) < 7))
  );
}
