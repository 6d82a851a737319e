import type { NameSpelling } from '../../match/nameSpelling.ts';

/*
 * The case forms of names in Cyrillic script, written out: endings of the Russian declensions, which Ukrainian and
 * Bulgarian share in part. Nothing is taken off a text's words; a name brings its own forms along. The classes are
 * Zaliznyak's (Grammatical Dictionary of Russian), as far as names and the heads of organisations' names need them.
 */

interface Declension {
  /** The ending of the dictionary form, which gives way. */
  drop: string;
  /** What the letters before it must be; all will do where it is missing. */
  after?: RegExp;
  /** The endings of the other cases. */
  add: string;
}

const hissing = /[гкхжчшщ]$/;

/** The first that fits is taken. */
const declensions: readonly Declension[] = [
  // Adjectives, and surnames of their kind: Верховный, Российская, Лавровский, Объединённые.
  { drop: 'ий', after: hissing, add: 'ого его ому ему им ом ем' },
  { drop: 'ый', add: 'ого ому ым ом' },
  { drop: 'ой', after: /[^аеиоу]$/, add: 'ого ому ым им ом' },
  { drop: 'ая', add: 'ой ую ою' },
  { drop: 'яя', add: 'ей юю' },
  { drop: 'ое', add: 'ого ому ым им ом' },
  { drop: 'ее', add: 'его ему им ем' },
  { drop: 'ые', add: 'ых ым ыми' },
  { drop: 'ие', after: hissing, add: 'их им ими' },
  // Nouns.
  { drop: 'ий', add: 'ия ию ием ии' },
  { drop: 'ия', add: 'ии ию ией' },
  { drop: 'ие', add: 'ия ию ием ии' },
  { drop: 'ии', add: 'ий иям иями иях' },
  { drop: 'й', add: 'я ю ем е и' },
  { drop: 'ство', add: 'ства ству ством стве' },
  { drop: 'а', after: hissing, add: 'и е у ой ей' },
  { drop: 'а', add: 'ы е у ой' },
  { drop: 'я', add: 'и е ю ей' },
  { drop: 'ь', add: 'я ю ем е и ью' },
  { drop: 'ы', add: 'ов ам ами ах' },
  { drop: '', after: /(?:[иы]н|[оеё]в)$/, add: 'а у ым ом е' },
  { drop: '', after: /[жчшщц]$/, add: 'а у ем ом е' },
  { drop: '', after: /[бвгдзклмнпрстфх]$/, add: 'а у ом е' },
];

/** The other case forms of a folded word; none for one that is short or does not decline. */
function caseForms(word: string): string[] {
  if (word.length < 3 || !/^[а-яіїєґ]+$/.test(word)) return [];
  for (const { drop, after, add } of declensions) {
    if (!word.endsWith(drop)) continue;
    const stem = word.slice(0, word.length - drop.length);
    if (stem.length >= 2 && (!after || after.test(stem)))
      return add.split(' ').map((end) => stem + end);
  }
  return [];
}

/** How names in Cyrillic script are written. The list of everyday words is short on purpose, as in Arabic. */
export const russianSpelling: NameSpelling = {
  script: /\p{Script=Cyrillic}/u,
  letters: 'ё=е',
  everydayWords: 'вера надежда любовь роман лев мир известия правда время слава'.split(' '),
  others: caseForms,
};
