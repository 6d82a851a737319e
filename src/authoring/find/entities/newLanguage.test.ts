import { describe, expect, it } from 'vitest';
import { arabicLexicon } from '../../languages/ar/namesLexicon.ts';
import { latinNames, otherNames } from '../../languages/und/names.ts';
import { sharedLexicon } from '../../languages/und/namesLexicon.ts';
import type { LanguageNames } from './languageNames.ts';
import { proposeEntities } from './proposeEntities.ts';

/* Languages that nobody speaks: all that a new folder needs is words, and no engine has to know of it. */

const found = (names: LanguageNames, ...paragraphs: string[]) =>
  proposeEntities(paragraphs, { language: 'qaa', names }).map(
    ({ kind, name, office }) =>
      `${kind} ${name}${office ? ` (${office.title}${office.of === null ? '' : ` ← ${office.of}`})` : ''}`,
  );

describe('a language with capitals', () => {
  const names: LanguageNames = {
    ...latinNames,
    lexicon: {
      ...sharedLexicon,
      openers: ['ma'],
      titles: ['borun'],
      titleParts: ['halk'],
      heads: new Map([
        ['institution', ['sarand']],
        ['place', ['vell']],
      ]),
      of: ['ku'],
      inPlaces: ['ond'],
      saying: ['teva'],
    },
    states: {
      ...latinNames.states,
      forms: new Map([['NO', ['Norlum']]]),
      adjectives: new Map([['NO', ['norlesk']]]),
      adjectiveForms: (adjective) => [adjective, `${adjective}u`],
      capitals: new Map([['NO', ['Oslir']]]),
      fromPlatform: () => [],
    },
    world: new Map([['united-nations', ['Tolar Senn']]]),
  };

  it('finds what its words name', () => {
    const text = 'Ma norlesku halk borun Ilmo Karst teva Tolar Senn ond Brasko, Oslir.';
    expect(found(names, text)).toEqual([
      'state Norlum',
      'person Ilmo Karst (halk borun ← Norlum)',
      'organization Tolar Senn',
      'place Brasko',
      'place Oslir',
    ]);
  });
});

describe('a language in the Arabic script, without an article and without joined particles', () => {
  const never = /(?!)/;
  const shapes = { ...arabicLexicon.shapes, noName: [] };
  for (const shape of Object.keys(shapes))
    if (shape !== 'noName') Object.assign(shapes, { [shape]: never });
  const names: LanguageNames = {
    ...otherNames,
    lexicon: {
      ...arabicLexicon,
      article: '',
      joined: { and: '', for: '', in: '', forThe: '' },
      shapes,
      words: { ...arabicLexicon.words, functionWords: ['هک', 'زو'], sayingVerbs: ['تفارد'] },
      titles: { ...arabicLexicon.titles, offices: ['مکدار'] },
      heads: {
        ...arabicLexicon.heads,
        kinds: new Map([['ویلک', { kind: 'place', proper: true }]]),
      },
    },
    states: { ...otherNames.states, forms: new Map([['NO', ['نورلوم']]]), fromPlatform: () => [] },
  };

  it('finds what its words name', () => {
    expect(found(names, 'مکدار نورلوم یلمو کارست تفارد هک ویلک براسکو زو نورلوم.')).toEqual([
      'state نورلوم',
      'person یلمو کارست (مکدار ← نورلوم)',
      'place ویلک براسکو',
    ]);
  });
});
