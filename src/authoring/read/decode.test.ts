import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../types.ts';
import { decodeText, type DecodeOptions } from './decode.ts';
import { encode, encodeUtf16 } from './testFiles.ts';

const arabic =
  'أعلنت بلدية القصبة افتتاح مرفأ جديد للصيادين، وقال رئيسها إن العمل بدأ قبل سنتين.\nولم يوضح البيان كلفة المشروع.';
const russian =
  'Мэрия Касабы объявила об открытии нового причала для рыбаков.\nРаботы, по словам главы города, начались два года назад.';
const chinese = '卡萨巴市政府宣布新渔港启用。\n市长表示，工程两年前开始。';
const french =
  'La mairie a annoncé l’ouverture d’un nouveau quai. Les pêcheurs, déçus, se plaignent.';
const polish = 'Władze miasta ogłosiły otwarcie nowego portu dla rybaków. Źle, że późno, mówią.';

const utf8 = (text: string) => new TextEncoder().encode(text);
const problemOf = (bytes: Uint8Array, options?: DecodeOptions) => {
  try {
    decodeText(bytes, options);
  } catch (error) {
    if (error instanceof ReadProblem) return error;
    throw error;
  }
  return null;
};

describe('decodeText', () => {
  it.each([
    ['utf-8', 'ar', arabic, utf8(arabic)],
    ['utf-8', 'ar', arabic, utf8(`\ufeff${arabic}`)],
    ['utf-16le', 'ar', arabic, encodeUtf16(`\ufeff${arabic}`, true)],
    ['utf-16be', 'ar', arabic, encodeUtf16(`\ufeff${arabic}`, false)],
    ['utf-16le', 'ar', arabic, encodeUtf16(arabic, true)],
    ['utf-16be', 'zh', chinese, encodeUtf16(chinese, false)],
    ['windows-1256', 'ar', arabic, encode(arabic, 'windows-1256')],
    ['iso-8859-6', 'ar', arabic, encode(arabic, 'iso-8859-6')],
    ['windows-1251', 'ru', russian, encode(russian, 'windows-1251')],
    ['koi8-r', 'ru', russian, encode(russian, 'koi8-r')],
    ['gb18030', 'zh', chinese, encode(chinese, 'gb18030')],
    ['windows-1252', 'fr', french, encode(french, 'windows-1252')],
    ['windows-1250', 'pl', polish, encode(polish, 'windows-1250')],
  ])('detects %s in a text of language %s', (encoding, language, text, bytes) => {
    expect(decodeText(bytes, { language })).toEqual({ text, encoding });
    expect(decodeText(bytes)).toEqual({ text, encoding });
    expect(decodeText(bytes, { encoding })).toEqual({ text, encoding });
  });

  it('is helped by the language where a text is short', () => {
    const name = encode('مرفأ القصبة', 'windows-1256');
    expect(decodeText(name, { language: 'ar' }).text).toBe('مرفأ القصبة');
    const words = encode('Новый причал', 'windows-1251');
    expect(decodeText(words, { language: 'ru' }).text).toBe('Новый причал');
  });

  it('is not misled by a wrong language', () => {
    expect(decodeText(encode(arabic, 'windows-1256'), { language: 'en' }).text).toBe(arabic);
  });

  it('tries the encoding that a page declares, but trusts UTF-8 more', () => {
    const bytes = encode('Ça coûte 10 €.', 'windows-1252');
    expect(decodeText(bytes, { declared: 'iso-8859-1' }).text).toBe('Ça coûte 10 €.');
    expect(decodeText(utf8(arabic), { declared: 'windows-1256' }).text).toBe(arabic);
  });

  it('makes every line end one', () => {
    expect(decodeText(utf8('a\r\nb\rc\u2028d\u0085e\nf')).text).toBe('a\nb\nc\nd\ne\nf');
  });

  it('gives back any text of words in UTF-8 and UTF-16', () => {
    const word = fc.constantFrom(
      'مرفأ',
      'Qasaba',
      'причал',
      '渔港',
      '«',
      '»',
      '—',
      '12',
      '👩‍👧',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3 }), fc.boolean(), (words, littleEndian) => {
        const text = `Word ${words.join(' ')}`;
        expect(decodeText(utf8(text)).text).toBe(text);
        expect(decodeText(encodeUtf16(`\ufeff${text}`, littleEndian)).text).toBe(text);
        expect(decodeText(encodeUtf16(text, littleEndian)).text).toBe(text);
      }),
    );
  });

  it.each([
    ['a PDF', '%PDF-1.7 …', 'This is a PDF, not a text. Open it, select its text'],
    ['a picture', '\x89PNG\r\n', 'a picture (PNG)'],
    ['an RTF', '{\\rtf1\\ansi', 'an RTF document, not a text. Save it as .docx or .txt.'],
  ])('says that a file is %s', (_, start, said) => {
    const problem = problemOf(Uint8Array.from(start, (character) => character.charCodeAt(0)));
    expect(problem?.code).toBe('binary');
    expect(problem?.message).toContain(said);
  });

  it('refuses other binary files', () => {
    expect(problemOf(Uint8Array.from({ length: 4001 }, (_, at) => (at * 7) % 256))?.code).toBe(
      'binary',
    );
    expect(problemOf(utf8('\u0001\u0002word\u0003'))?.code).toBe('binary');
  });

  it('refuses an empty file and one of blanks', () => {
    expect(problemOf(new Uint8Array())?.code).toBe('empty');
    expect(problemOf(utf8(' \n\t\u00a0\u200f\r\n'))?.code).toBe('blank');
  });

  it('refuses 50 MB', () => {
    const problem = problemOf(new Uint8Array(50_000_000));
    expect(problem?.message).toMatch(/^The file has 50 MB\. A text can have up to 10 MB here/);
  });

  it('refuses bytes that do not fit the encoding that is named', () => {
    const bytes = encode(arabic, 'windows-1256');
    expect(problemOf(bytes, { encoding: 'utf-8' })?.message).toContain(
      'The file is not in utf-8: some of its bytes mean nothing in it.',
    );
    const marked = encodeUtf16(`\ufeff${arabic}`, true);
    expect(problemOf(marked, { encoding: 'windows-1256' })?.message).toContain(
      'it begins as utf-16le does',
    );
    expect(problemOf(bytes, { encoding: 'arabic-dos' })?.code).toBe('unknown-encoding');
  });

  it('refuses UTF-8 with damaged characters instead of guessing', () => {
    const bytes = utf8(arabic);
    bytes[7] = 0x20;
    expect(problemOf(bytes, { language: 'ar' })?.code).toBe('damaged');
  });

  it('refuses a text with lost characters and names the lines', () => {
    const problem = problemOf(utf8('first\nsec\ufffdnd\nthird\n\ufffd'));
    expect(problem?.code).toBe('lost-characters');
    expect(problem?.message).toContain('(line 2, 4)');
  });

  it.each([
    ['Arabic', 'windows-1252', arabic],
    ['Arabic', 'windows-1256', arabic],
    ['Russian', 'windows-1251', russian],
    ['French', 'windows-1252', french],
    ['Chinese', 'windows-1252', chinese],
  ])('knows %s that was garbled through %s', (_, encoding, text) => {
    const garbled = new TextDecoder(encoding).decode(utf8(text));
    const problem = problemOf(utf8(garbled));
    expect(problem?.code).toBe('mojibake');
    expect(problem?.message).toContain(`read as ${encoding}`);
    expect(problem?.message).toContain(text.slice(0, 10));
  });

  it('knows UTF-8 that is named otherwise', () => {
    expect(problemOf(utf8(arabic), { encoding: 'windows-1256' })?.message).toContain(
      'The file is in UTF-8, not in windows-1256',
    );
  });
});
