import { expect, it } from 'vitest';
import { proposeVoices } from './proposeVoices.ts';
import type { Reporting } from './reportingWords.ts';
import { speakersAmong } from './speakersAmong.ts';

/* A language that nobody speaks: that a new language is nothing but its words. */

/** A tag that stands for no language (ISO 639-2: reserved for local use). */
const language = 'qaa';

/** Its verbs stand before their speakers, “ke” is “that”, “ovar” is “according to”, and offices own with “mi”. */
const reporting: Reporting = {
  words: {
    verbFirst: true,
    verbs: 'dixa, dixan',
    phrases: 'ovar',
    that: 'ke',
    stops: 'sed',
    prepositions: 'en, kon',
    inNames: 'mi',
    denials: 'nul',
    joined: /^u(?=..)/,
  },
  speakers: { and: /\s+et\s+/, owning: 'mi', speakingFor: 'vokist*', prepositions: 'mi' },
};

const texts = [
  'Udixa Toma Velar ke porto esta klosa.',
  'Dixa vokista mi Kosta Novo ke nava venira.',
  'Ovar Kosta Novo, nava parta.',
  'Nul dixa Toma Velar ke nava parta.',
];

const names = [
  { id: 'velar', kind: 'person', name: 'Toma Velar' },
  { id: 'news', kind: 'media', name: 'Kosta Novo' },
] as const;

it('finds who says what in a language of which it is told nothing but words', () => {
  const voices = proposeVoices(texts, { language, reporting }).map(({ speaker, verb }) => {
    const text = texts[speaker?.paragraph ?? -1] ?? '';
    const here = names.flatMap((one) => {
      const start = text.indexOf(one.name);
      return start < 0 ? [] : [{ ...one, start, end: start + one.name.length }];
    });
    return speaker
      ? {
          words: text.slice(speaker.start, speaker.end),
          verb,
          who: speakersAmong(text, { ...speaker, verb }, here, {
            language,
            words: reporting.speakers,
          }),
        }
      : null;
  });
  expect(voices).toEqual([
    { words: 'Toma Velar', verb: 'Udixa', who: ['velar'] },
    { words: 'vokista mi Kosta Novo', verb: 'Dixa', who: ['news'] },
    { words: 'Kosta Novo', verb: 'Ovar', who: ['news'] },
    null,
  ]);
});

it('does the same in one that divides no words', () => {
  const [voice] = proposeVoices(['tomapadixa，portoklosa。'], {
    language,
    reporting: { undivided: { verbs: 'dixa', helpers: 'pa' }, speakers: {} },
  });
  expect(voice).toMatchObject({ speaker: { start: 0, end: 4 }, verb: 'dixa' });
});
