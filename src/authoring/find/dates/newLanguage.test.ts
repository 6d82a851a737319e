import { describe, expect, it } from 'vitest';
import type { LanguageDates } from './dateWords.ts';
import { proposeDates } from './proposeDates.ts';
import { published } from './testDates.ts';

/* Two languages that nobody speaks. Data alone makes their dates known; their code is one for private use. */

const found = (text: string, known: LanguageDates) =>
  proposeDates([text], { language: 'qaa', published, known }).dates.map(
    ({ words, date }) => `${words} | ${date}`,
  );

const spaced: LanguageDates = {
  words: {
    adjectivesAfter: true,
    months: 'unel, duel, trel, kel, penel, sisel, setel, okel, nunel, delel, elvel, dozel'.split(
      ', ',
    ),
    weekdays: 'solo, luno, maro, mero, jovo, veno, sato'.split(', '),
    at: 'ne',
    until: 'fin',
    between: 'mes',
    and: 'ek',
    yearBefore: 'anor',
    units: { week: 'sedem' },
    plurals: { year: 'anori' },
    past: 'gone',
    next: 'tulev',
    agoBefore: 'pred',
    numbers: { 3: 'tri' },
    counted: 'kosi',
  },
  verbs: { future: ['sha\\p{L}+'], past: ['\\p{L}+idu'] },
};

const signed: LanguageDates = {
  signs: {
    digits: 'oabcdefghi',
    otherZero: 'z',
    ten: 'x',
    ordinal: '#',
    year: '§',
    month: '¤',
    day: '¶',
    notDay: 'q',
    to: '>',
    since: ['', '\\+?'],
    decade: '§§',
    century: '§§§',
    weekday: ['&', ''],
    weekdays: ['S', 'L', 'M', 'R', 'J', 'V', 'T'],
    bracketed: '[SLMRJVT]',
    weekdaySides: { '^': 'next' },
    days: { '@y': -1 },
    years: { '@g': 'past' },
    neighbours: [['@w', 'week', 'past']],
    counted: [['§', 'year']],
    ago: '<',
    past: '~~',
    lessThan: [null, '_'],
  },
};

describe('a language with spaces that is new', () => {
  it.each([
    ['Navo padidu ne 4 duel 2022 sor.', 'ne 4 duel 2022 | 2022-02-04'],
    ['Navo padidu mes 2008 ek 2012 sor.', 'mes 2008 ek 2012 | 2008/2012'],
    ['Navo padidu anor 2014 sor.', 'anor 2014 | 2014'],
    ['Navo padidu pred tri anori sor.', 'pred tri anori | 2019~'],
    ['Navo padidu sedem gone sor.', 'sedem gone | 2022-01-24/2022-01-30'],
    ['Navo padidu ne veno sor.', 'ne veno | 2022-02-04'],
    ['Navo shalavo ne veno sor.', 'ne veno | 2022-02-11'],
    ['Navo shalavo fin trel sor.', 'fin trel | 2022-03'],
    ['Navo padidu veno tulev sor.', 'veno tulev | 2022-02-11'],
  ])('is read by its words alone: %s', (text, expected) => {
    expect(found(text, spaced)).toEqual([expected]);
  });

  it('counts what it has words for', () => {
    expect(found('Navo padidu ne 2008 kosi.', spaced)).toEqual([]);
  });
});

describe('a language with signs behind its numbers that is new', () => {
  it.each([
    ['rr2022§2¤4¶rr', '2022§2¤4¶ | 2022-02-04'],
    ['rrbzbb§b¤d¶rr', 'bzbb§b¤d¶ | 2022-02-04'],
    ['rr2021§8¤9¶>xc¶rr', '2021§8¤9¶>xc¶ | 2021-08-09/2021-08-13'],
    ['rr2019§+rr', '2019§+ | 2019'],
    ['rr1990§§rr', '1990§§ | 1990/1999'],
    ['rr&Vrr', '&V | 2022-02-04'],
    ['rr3§<rr', '3§< | 2019~'],
    ['rr@yrr', '@y | 2022-02-04'],
  ])('is read by its signs alone: %s', (text, expected) => {
    expect(found(text, signed)).toEqual([expected]);
  });
});
