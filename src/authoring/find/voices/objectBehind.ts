import { foldArabic } from '../../../story/fold.ts';
import type { Clauses } from './clauses.ts';
import { onceFor } from '../../text/onceFor.ts';
import type { NounForms } from './reportingWords.ts';
import type { Range } from './speakerNames.ts';

/** Tells of folded nouns whether they are an office, with the article or without. */
const officesOf = onceFor(({ offices, article }: NounForms) => {
  const keys = new Set(offices.map(foldArabic));
  return (key: string) =>
    keys.has(key) || (key.startsWith(article) && keys.has(key.slice(article.length)));
});

/** Whether a word is a noun with a pronoun or in the accusative, of two letters more at least. */
const isOwned = ({ owned }: NounForms, text: string) => {
  const found = owned.exec(text);
  return found !== null && found.index >= 2;
};

/**
 * Where the name ends that follows an office, if it does: “criticised the prime minister Kamal Naggar the decision”. It is
 * one only if the object stands behind it, for else the name itself may be the object.
 */
function nameOfHolder(clauses: Clauses, { first, behind }: Range, nouns: NounForms): number {
  const isOffice = officesOf(nouns);
  const key = (index: number) => clauses.words[index]?.key ?? '';
  const hasArticle = (index: number) => key(index).startsWith(nouns.article);
  const isPlain = (index: number) =>
    index < behind &&
    !nouns.joinedDefinite.test(key(index)) &&
    !nouns.owned.test(clauses.words[index]?.text ?? '');
  let end = first;
  while (end - first < 4 && isPlain(end)) end += 1;
  // Another office behind a name is that of the object: “criticised the minister Kamal Naggar the head of the party”.
  for (let index = first; index < end; index += 1) if (isOffice(key(index))) return first;
  if (end === first || end === behind || !hasArticle(end)) return first;
  if (end - first > 1) return end;
  // Of one word the family’s name may have the article: “Sami al-Haddad the union”.
  return hasArticle(end + 1) && end + 1 < behind ? end + 1 : first;
}

/**
 * Where verbs come first, the object stands right behind the speaker: “accused the Russian minister Sami Haddad the union”.
 * The speaker ends where a noun with the article follows a name without it, but for the second part of “ministry (of) the
 * foreign affairs”; and before a noun with a pronoun or in the accusative.
 */
export function withoutObject(clauses: Clauses, { first, behind }: Range, nouns: NounForms): Range {
  const key = (index: number) => clauses.words[index]?.key ?? '';
  const hasArticle = (index: number) => nouns.definite.test(key(index));
  let end = first + 1;
  const isHead = !hasArticle(first) && hasArticle(end);
  const isNoName = (index: number) => isOwned(nouns, clauses.words[index]?.text ?? '');
  if (isHead || hasArticle(first)) while (end < behind && hasArticle(end)) end += 1;
  const name = officesOf(nouns)(key(first))
    ? nameOfHolder(clauses, { first: end, behind }, nouns)
    : end;
  if (name > end) return { first, behind: name };
  const isObject = (index: number) =>
    nouns.prepositional.test(key(index)) || isNoName(index) || clauses.isAny(index, 'prepositions');
  if (end - first > (isHead ? 2 : 1) && (end === behind || isObject(end)))
    return { first, behind: end - 1 };
  if (!isHead && !hasArticle(first))
    while (end < behind && !hasArticle(end) && !isNoName(end)) end += 1;
  return { first, behind: Math.min(end, behind) };
}
