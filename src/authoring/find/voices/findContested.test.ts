import { describe, expect, it } from 'vitest';
import { findContested } from './findContested.ts';

const words = (text: string, language: string) =>
  findContested([text], { language }).map(({ words: found }) => found);

describe('contested words', () => {
  it.each([
    ['ar', 'واتهم الصيادون الميناء بانتهاك القانون.', ['واتهم', 'بانتهاك']],
    ['ar', 'زعمت الشركة أن تهديدها مجرد كلام.', ['زعمت', 'تهديدها']],
    ['ar', 'عاد ما يسمى مجلس الساحل.', ['ما يسمى']],
    [
      'en',
      'The so-called council allegedly threatened to invade.',
      ['so-called', 'allegedly', 'threatened', 'invade'],
    ],
    ['ru', 'Так называемый совет обвинил рыбаков.', ['Так называемый', 'обвинил']],
    ['zh', '所谓的委员会威胁要入侵。', ['所谓', '威胁', '入侵']],
  ])('%s: finds them in %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  it.each([
    ['ar', 'يملك فدانا قرب غزة ونظاما للري.'],
    ['en', 'The exclaimed treatment was a proclamation.'],
    ['ru', 'Режиссёр снял грозу.'],
    ['tlh', 'claimed'],
  ])('%s: finds none in %s', (language, text) => {
    expect(words(text, language)).toEqual([]);
  });

  it('says which word it is, what it does and where it stands', () => {
    expect(findContested(['Calm.', 'They accused him.'], { language: 'en' })).toEqual([
      {
        place: { paragraph: 1, start: 5, end: 12 },
        words: 'accused',
        verb: 'accused',
        contest: 'accuses',
      },
    ]);
  });
});
