import { describe, expect, it } from 'vitest';
import { namesOf } from '../../languages/namesOf.ts';
import { readText } from './textWords.ts';

const words = (text: string, language = 'en') => readText([text], namesOf(language)).words;

describe('readText', () => {
  it('keeps the place of each word', () => {
    const text = 'The U.N. met; Russia’s envoy left.';
    for (const { start, end, text: word } of words(text)) expect(text.slice(start, end)).toBe(word);
    expect(words(text).map(({ key }) => key)).toEqual([
      'the',
      'un',
      'met',
      'russia',
      'envoy',
      'left',
    ]);
  });

  it('parts an elided article from its noun in French', () => {
    expect(words('l’Ukraine', 'fr').map(({ text }) => text)).toEqual(['l', 'Ukraine']);
  });

  it('parts a suffix behind an apostrophe', () => {
    expect(words('Rusya’nın', 'tr').map(({ text }) => text)).toEqual(['Rusya', 'nın']);
  });

  it('gives Arabic words the forms that are left behind particles, also before Latin letters', () => {
    expect(words('وللصين', 'ar')[0]?.forms).toContain('الصين');
    expect(words('لـNATO', 'ar')[0]?.forms).toContain('nato');
  });

  it('knows where a sentence opens, and that an abbreviation ends none', () => {
    expect(
      words('He met Dr. Berg. She left')
        .filter(({ opens }) => opens)
        .map(({ text }) => text),
    ).toEqual(['He', 'She']);
  });

  it('joins no words over punctuation or paragraphs', () => {
    const text = readText(['one two, three', 'four'], namesOf('en'));
    expect(text.words.map(({ joined }) => joined)).toEqual([false, true, false, false]);
  });
});
