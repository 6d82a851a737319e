import { foldArabic } from '../../../story/fold.ts';
import { officeNouns, plainTitles } from '../../languages/ar/namesTitles.ts';
import type { Clauses } from './clauses.ts';
import type { Range } from './speaker.ts';

const offices = new Set([...officeNouns, ...plainTitles].map(foldArabic));
const isOffice = (key: string) => offices.has(key) || offices.has(key.replace(/^ال/, ''));

/**
 * Where the name ends that follows an office, if it does: انتقد رئيس الوزراء كمال النجار القرار. It is one only if the object
 * stands behind it, for else the name itself may be the object.
 */
function nameOfHolder(clauses: Clauses, { first, behind }: Range): number {
  const key = (index: number) => clauses.words[index]?.key ?? '';
  const hasArticle = (index: number) => key(index).startsWith('ال');
  const isPlain = (index: number) =>
    index < behind &&
    !/^(?:[وفبلك]?ال|لل)/.test(key(index)) &&
    !/(?:ه|ها|هم|هما|\u064bا|ا\u064b|\u064d)$/.test(clauses.words[index]?.text ?? '');
  let end = first;
  while (end - first < 4 && isPlain(end)) end += 1;
  // Another office behind a name is that of the object: انتقد الوزير كمال النجار رئيس الحزب.
  for (let index = first; index < end; index += 1) if (isOffice(key(index))) return first;
  if (end === first || end === behind || !hasArticle(end)) return first;
  if (end - first > 1) return end;
  // Of one word the family’s name may have the article: سامي الحداد النقابة.
  return hasArticle(end + 1) && end + 1 < behind ? end + 1 : first;
}

/**
 * Arabic puts the object right behind the speaker: اتهم الوزير الروسي سامي الحداد النقابة. The speaker ends where a noun
 * with the article follows a name without it, but for the second part of وزارة الخارجية; and before a noun with a
 * pronoun or in the accusative.
 */
export function withoutObject(clauses: Clauses, { first, behind }: Range): Range {
  const hasArticle = (index: number) => /^[وف]?ال/.test(clauses.words[index]?.key ?? '');
  let end = first + 1;
  const isHead = !hasArticle(first) && hasArticle(end);
  const isNoName = (index: number) =>
    /..(?:ه|ها|هم|هما|\u064bا|ا\u064b|\u064d)$/.test(clauses.words[index]?.text ?? '');
  if (isHead || hasArticle(first)) while (end < behind && hasArticle(end)) end += 1;
  const name = isOffice(clauses.words[first]?.key ?? '')
    ? nameOfHolder(clauses, { first: end, behind })
    : end;
  if (name > end) return { first, behind: name };
  const isObject = (index: number) =>
    (clauses.words[index]?.key ?? '').startsWith('بال') ||
    isNoName(index) ||
    clauses.isAny(index, 'prepositions');
  if (end - first > (isHead ? 2 : 1) && (end === behind || isObject(end)))
    return { first, behind: end - 1 };
  if (!isHead && !hasArticle(first))
    while (end < behind && !hasArticle(end) && !isNoName(end)) end += 1;
  return { first, behind: Math.min(end, behind) };
}
