import { endsSentence } from './shape.ts';
import { foldLine, home, notices, timeOpenings } from './residueWords.ts';

/*
 * Lines that a page sets around an article and that are known by their form: whole lines only, and never a sentence.
 */

const wordsIn = (text: string) => text.trim().split(/\s+/).length;
/** Whether a line is short and no sentence; “a.m.” ends none. */
const isLabel = (text: string, most: number) =>
  wordsIn(text) <= most && (!endsSentence(text) || /\b[ap]\.m\.$/i.test(text));

const sizeInside = /[([（]?\s*\p{Nd}{2,4}\s*[x×хX*]\s*\p{Nd}{2,4}\s*(?:px|بكسل)?\s*[)\]）]?/u;

/** The word for an advertisement with its size. */
export const isSizedNotice = (text: string): boolean =>
  sizeInside.test(text) && notices.has(foldLine(text.replace(sizeInside, ' ')));

const commentWords = /^(?:comments?|(?:ال)?تعليق(?:ات)?|комментари[ийев]+|评论|commentaires?)$/iu;

/** “Comments (12)” */
export function isCommentCount(text: string): boolean {
  const bare = text.replace(/[\p{Nd}()[\]（）:：]/gu, ' ').trim();
  return /\p{Nd}/u.test(text) && commentWords.test(bare);
}

/** What makes the letters of a page larger and smaller. */
export const isTextSize = (text: string): boolean =>
  (/^(?:[AaАأا][\s+\-−–]*){1,4}$/u.test(text) && /[+\-−–]/.test(text)) ||
  /^字[号體体]\s*[：:]?[\s大中小特]*$/u.test(text);

const minutes =
  /^(?<before>(?:(?:estimated )?reading time|(?:مدة|وقت|زمن) القراءة|время (?:чтения|на чтение)|temps de lecture|阅读时间)\s*[:：]?\s*)?\p{Nd}+\s*[-–]?\s*(?:min(?:ute)?[sn]?\.?|دقيقة|دقائق|мин(?:ут[аы]?)?\.?|分钟)\s*(?<after>read|reading|to read|قراءة|للقراءة|чтения|на чтение|de lecture|lesezeit|阅读)?$/iu;

/** “5 min read” */
export function isReadingTime(text: string): boolean {
  const { before, after } = minutes.exec(text)?.groups ?? {};
  return before !== undefined || after !== undefined;
}

const partsOf = (text: string, sign: RegExp) =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Names of sections beside each other, or the way from the home page to this one. */
export function isNavigation(text: string): boolean {
  if (!isLabel(text, 20) || /\p{Nd}/u.test(text)) return false;
  const beside = partsOf(text, /[|│｜]/);
  const way = partsOf(text, /[>›]|\s[»→/]\s/);
  const known = (parts: readonly string[]) => home.has(foldLine(parts[0] ?? ''));
  const short = (parts: readonly string[], most: number) =>
    parts.every((part) => wordsIn(part) <= most);
  return (
    (beside.length > 1 && short(beside, 3) && (beside.length > 2 || known(beside))) ||
    (way.length > 1 && known(way)) ||
    (way.length > 2 && short(way, 4) && /[>›]/.test(text))
  );
}

const yearInside = /(?<!\p{Nd})(?:1[3-9]|20|[١٢][٠-٩])\p{Nd}{2}(?!\p{Nd})/u;
const timeInside = /(?<!\p{Nd})\p{Nd}{1,2}[:：]\p{Nd}{2}(?!\p{Nd})/u;
const weekdayDate =
  /^(?:ال(?:أحد|احد|[اإ]ثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期.)[\s,،]+(?:\p{L}+\s)?\p{Nd}{1,2}(?!\p{Nd})/iu;

/**
 * Whether a line begins with a word for publication and goes on with figures; after one word alone, as in “Updated: 3
 * boats lost”, these must be a year or a time of day. “Published in 1962” is none.
 */
function isTimeAfter(text: string, folded: string, opening: string): boolean {
  const rest = folded.slice(opening.length);
  if (!folded.startsWith(opening) || !/^[\s\p{Nd}]/u.test(rest)) return false;
  const words = rest.trim().split(' ');
  const isSure =
    /\s|\p{Script=Han}/u.test(opening) || yearInside.test(text) || timeInside.test(text);
  const hasFigures = /\p{Nd}/u.test(words.slice(0, 3).join(' '));
  return isSure && hasFigures && words[0] !== 'in' && words.length <= 11;
}

/** Where “published …” goes on with “updated …”. */
const alsoUpdated =
  /[\s,،;(–—-]+(?=(?:mise? à jour|modifié le|last updated|updated|آخر تحديث|обновлено|aktualisiert|actualizado)\s)/iu;

/** The time of publication: a word for it and figures, a year with a time of day, or a weekday with its whole date. */
export const isTimeLine = (text: string): boolean => text.split(alsoUpdated).every(isTime);

function isTime(text: string): boolean {
  if (!isLabel(text, 14) || !/\p{Nd}/u.test(text)) return false;
  const folded = foldLine(text);
  return (
    timeOpenings.some((opening) => isTimeAfter(text, folded, opening)) ||
    (yearInside.test(text) &&
      (timeInside.test(text) || (weekdayDate.test(text) && wordsIn(text) < 10)))
  );
}

const joining =
  /^(?:and|et|à|avec|pour|du|des|in|for|at|from|with|the|of|by|de|del|della|da|di|la|le|van|von|der|den|bin|ibn|al|el|additional|reporting|editing|edited|writing|written|compiled|translated|newsroom|bureau)$/;
const isNames = (text: string) =>
  partsOf(text, /[\s,;.&/|]+/).every((word) => joining.test(word) || /^\p{Lu}/u.test(word));

const english =
  /^(?:(?:By|BY|by) (?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})|(?:(?:With )?[Aa]dditional |With )?(?:[Rr]eporting|[Ww]riting) by |(?:Words|Written|Reported|Edited|Editing|Translated|Compiled) by )(.*)$/u;
const led =
  /^(?:كتب|كتبت|كتبه|كتبها|بقلم|إعداد|اعداد|تحرير|ترجمة|حاوره|حاورته|(?:شارك|ساهم|أسهم)(?:ت)? في (?:التغطية|التقرير|إعداد التقرير|الإعداد)|автор|авторы|текст|подготовил|подготовила|作者|记者|文|par|von|por|author|reporter)\s*[:：]\s*(?!["«“„])\S/iu;
/** “Par Jean Quai (à Qasaba) et Anne Môle” */
const par = /^Par (?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})(.*)$/u;
/** What somebody did for an agency, in front of the name. */
const deskWork = '(?:تغطية|إعداد|اعداد|تحرير|كتابة|ترجمة|شارك(?:ت)? في|ساهم(?:ت)? في)\\s+\\S';
const deskStart = new RegExp(`^${deskWork}`, 'u');
const deskSign = new RegExp(`\\s*[-–—؛;،,|]\\s*(?=${deskWork})`, 'u');
const penned = /^بقلم\s+\S/u;
/** A place and a paper, then a name: “Qasaba – «The Coast»: Nadia Sahili”. */
const placed =
  /^\p{L}+(?:\s\p{L}+)?\s*[-–—]\s*[«“"][^«»“”"]+[»”"]\s*[:：]\s*\p{L}+(?:\s\p{L}+){1,3}$/u;

/** What an Arabic agency writes under a report: “(prepared by … for the Arabic service – edited by …)”. */
function isDeskNote(text: string, bare: string): boolean {
  const parts = partsOf(bare, deskSign);
  const isSigned =
    /للنشرة العربية/u.test(bare) || (parts.length > 1 && /^[(（[].*[)）\]]$/su.test(text));
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
  const named = english.exec(bare)?.[1];
  if (named !== undefined && isNames(named)) return true;
  const french = par.exec(bare)?.[1]?.replace(/[()]/g, ' ');
  if (french !== undefined && isLabel(bare, 20) && isNames(french)) return true;
  if (isDeskNote(text, bare)) return true;
  return (
    isLabel(bare, 12) &&
    (led.test(bare) || placed.test(bare) || (penned.test(bare) && wordsIn(bare) < 7))
  );
}

/** What a Chinese page writes under a picture: “the picture shows … (agency)”. */
export const isCaption = (text: string): boolean =>
  /^(?:图为|圖為)[^。]{1,60}。?[（(][^（）()]{1,20}[)）]$/u.test(text);

/** The parts of a line that dots or bars part, where it is no sentence. */
export const labelsOf = (text: string): string[] =>
  isLabel(text, 24) ? partsOf(text, /[|│｜]|\s[·•]\s/) : [text];
