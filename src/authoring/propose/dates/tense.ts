import type { LanguageCode } from '../../../story/types.ts';
import { baseLanguage } from '../../../story/languageTag.ts';
import type { Token } from './tokens.ts';

/*
 * Whether the verb before a time tells of the future: “will meet on Monday”. Few verbs are known here, so that a
 * clause in which none of them stands tells of nothing, and the time is read as it always was.
 */

export type Tense = 'future' | 'past' | null;

interface TenseWords {
  /** Both are tried on a word with the one before it, “be held”; the nearest to the time decides. */
  future: RegExp;
  /** Verbs of the past, and words with which another clause begins. */
  past: RegExp;
  /** Verbs of the present, behind which no other is looked for. */
  present?: RegExp;
}

const oneOf = (list: string) => `(?:${list.split(/,\s*/).join('|')})`;
const ending = (...forms: string[]) => new RegExp(`(?:^| )(?:${forms.join('|')})$`, 'u');

/** French verbs up to the ending of their future: réuni-ra, réuni-ront. */
const frenchStems =
  'au, se, fe, i, viend, reviend, tiend, dev, pour, réuni, déroule, commence, débute, arrive, parti, reparti, rencontre, dure, ouvri, rouvri, achève, termine, fini, recev, accueille, participe, vote, examine, présente, annonce, signe, joue, affronte, quitte, retourne, rentre, entre, reste, donne, débatt, entame, lance, visite, poursuiv, prononce, publie, mett, dévoile, sorti, reprend, prend, rend, siège, siége';

const russianFuture =
  'будет, будут, будем, буду, пройдет, пройдут, состоится, состоятся, начнется, начнутся, начнет, начнут, откроется, откроются, закроется, закроются, закончится, закончатся, завершится, завершатся, встретится, встретятся, прибудет, прибудут, приедет, приедут, прилетит, прилетят, вернется, вернутся, поедет, поедут, отправится, отправятся, посетит, посетят, проведет, проведут, примет, примут, выступит, выступят, соберется, соберутся, рассмотрит, рассмотрят, обсудит, обсудят, подпишет, подпишут, продлится, продлятся, объявит, объявят, опубликует, опубликуют, сыграет, сыграют, стартует, стартуют, вступит, вступят, получит, получат';

/** Words that end as Russian verbs of the past do, but are none. */
const noRussianVerbs =
  'дело, дела, дел, или, если, число, числа, начало, начала, школа, стола, зал, канал, канала, отдел, футбол, тело';

/** Words that begin as Arabic verbs of the future do, س and the letter of the person, but are none. */
const noArabicVerbs =
  'سيد\\p{L}*, سيطر\\p{L}*, سينا\\p{L}*, سينما\\p{L}*, سيول, سيبيري\\p{L}*, سيرغي, سيرجي, سيرته?, سيره, سيتي, سيلا, سيلان, سيئين, ستين\\p{L}*, ستون, ستار\\p{L}*, ستائر, ستاد, ستالين\\p{L}*, ستوكهولم, ستيف\\p{L}*, ستراسبورغ, سنو\\p{L}*, سنتين, سنتان, سنتي\\p{L}*, سنجار, سنين, سندس, سنودن, ستريت, ستيوارت, سيمون, سيمنز, فستان\\p{L}*, فستق, فسيفساء, وسيلت\\p{L}*, وسيطا';
const arabicPrepositions = 'في, من, إلى, على, عن, مع, بين';

const tenseWords: Readonly<Record<LanguageCode, TenseWords>> = {
  en: {
    // Only in small letters: Will may be a man.
    future: ending(
      oneOf('will, would, shall, ll, wouldn'),
      '(?:is|are|s) (?:due|expected|set|scheduled)',
    ),
    past: ending(
      // “Will be held” and “is closed” are no past.
      `(?<!(?:^| )(?:be|is|are) )${oneOf('[a-z]{3}[a-z]*ed, held, met, made, won, sent, led, told, built, brought, shot, struck, lost, left, kept, found')}`,
      oneOf(
        'was, were, had, has, have, been, did, said, went, came, took, began, got, gave, fell, rose, saw, ran, spoke, sank, became, broke',
      ),
      oneOf(
        'that, which, who, whom, whose, where, when, while, after, because, but, although, since, following',
      ),
    ),
    present: ending(oneOf('is, are, says, say')),
  },
  fr: {
    future: ending(oneOf('va, vont'), `${oneOf(frenchStems)}(?:ra|ront)`),
    past: ending(
      oneOf('a, ont, avait, avaient, fut, furent, eut, ayant, \\p{L}\\p{L}+ai(?:en)?t'),
      // A participle dates what it belongs to: la loi adoptée lundi; “sera votée” is no past.
      '(?<!(?:^| )(?:sera|seront|aura|auront|être|été|est|sont) )\\p{L}+ée?s?',
      '(?:est|sont) (?:rest|demeur)ée?s?',
      oneOf('qui, que, qu, dont, où, lorsque, lorsqu, quand, après, mais, car, depuis'),
    ),
    present: ending(oneOf('est, sont')),
  },
  ru: {
    future: ending(oneOf(russianFuture)),
    past: ending(
      `(?!${oneOf(noRussianVerbs)}$)\\p{L}+л(?:а|о|и|ся|ась|ось|ись)?`,
      oneOf('что, чтобы, когда, где, как, после, но, котор\\p{L}+'),
    ),
  },
  ar: {
    // A verb stands behind no preposition: في ستوكهولم. One that ends in ة or ات is a noun.
    future: ending(
      `[وف]?${oneOf('سوف, لن, يعتزم, تعتزم, يعتزمون, ينوي, تنوي, ينوون, يزمع, تزمع')}`,
      `(?<!(?:^| )${oneOf(arabicPrepositions)} )(?![وف]?${oneOf(noArabicVerbs)}$)[وف]?س(?:يأ|ي(?!ا)|ت|ن|أ)\\p{L}{2,}(?<!ة|ات)`,
    ),
    past: ending(
      `[وف]?${oneOf('كان, كانت, كانوا, لم, قال, قالت, أعلن, أعلنت, أكد, أكدت, ذكر, ذكرت, أضاف, أضافت, وقع, وقعت, بدأ, بدأت, جرى, جرت, وصل, وصلت, قتل, قتلت, استمر, استمرت, تواصل, تواصلت, ظل, ظلت, بقي, بقيت, دام, دامت, امتد, امتدت, تولى, تولت, شغل, عمل, عاش, حكم, خدم, لعب, درس, قاد, أقام, أقامت, مكث')}`,
      `[وف]?${oneOf('الصادر, الصادرة, الموقع, الموقعة, المعلن, المعلنة, أن, أنه, أنها, إن, إنه, إنها, الذي, التي, الذين, اللذين, حيث, بعد, بعدما, عندما, حين, عقب, إثر, لكن, بينما, كما, فيما')}`,
    ),
  },
};

/** Farther back than this a verb hardly belongs to the time. */
const farthest = 12;
const endsClause = ',.|()';

/** The words of the same clause that stand before a token, the last of them first. */
function clauseBefore(tokens: readonly Token[], index: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, index - farthest), index).toReversed();
  const end = before.findIndex(({ symbol }) => endsClause.includes(symbol));
  return end === -1 ? before : before.slice(0, end);
}

/** Whether a word joins what stands before it with what follows: “and”, “until”, or an Arabic word with و before it. */
const joins = (text: string, token: Token | undefined) =>
  token !== undefined && ('av'.includes(token.symbol) || text[token.start] === 'و');

/** The tense of the nearest verb before a token, in the same clause; null where no verb is known there. */
export function tenseBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  language: LanguageCode,
): Tense {
  const base = baseLanguage(language);
  const known = tenseWords[base];
  if (!known) return null;
  const clause = clauseBefore(tokens, index);
  const words = clause.map(({ start, end }) => {
    const word = text.slice(start, end).replace(/[\p{M}ـ]/gu, '');
    return base === 'en' ? word : word.toLowerCase().normalize('NFC').replaceAll('ё', 'е');
  });
  // Of two times behind a verb the second may belong to something else, “in March for the fire in August”, unless a
  // word joins the two.
  let isJoined = joins(text, tokens[index]);
  for (const [at, word] of words.entries()) {
    const token = clause[at];
    if (token && 'MWr#'.includes(token.symbol) && !isJoined) return null;
    isJoined ||= joins(text, token);
    const pair = `${words[at + 1] ?? ''} ${word}`;
    if (known.future.test(pair)) return 'future';
    if (known.past.test(pair)) return 'past';
    if (known.present?.test(pair)) return null;
  }
  return null;
}

/**
 * Whether “until” before a time points ahead: no verb of the past stands before it, and no time from which it counts.
 * Where it begins the clause its verb follows, and where we know no verbs of the past none can be told.
 */
export function untilPointsAhead(
  text: string,
  tokens: readonly Token[],
  index: number,
  language: LanguageCode,
): boolean {
  const clause = clauseBefore(tokens, index);
  if (clause.length === 0 || !tenseWords[baseLanguage(language)]) return false;
  const countsFrom = clause.some(({ symbol }) => 'MWY#rsf'.includes(symbol));
  return !countsFrom && tenseBefore(text, tokens, index, language) !== 'past';
}
