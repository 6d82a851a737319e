import { expect, it } from 'vitest';
import { checkCharacters } from '../../compiler/characters.ts';
import { mend } from './invisible.ts';

/* What the compiler refuses because nobody sees it, the reader of articles takes out; what it lets stand, that one too. */

/** Everything that Unicode knows and nobody sees; of the halves of characters two will do. Tabs and ends of lines belong to files. */
const unseen = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd801 || code > 0xdffe)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => !/[\t\n\r]/.test(sign))
  .filter((sign) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffc]/u.test(
      sign,
    ),
  );

const contexts: [language: string, before: string, after: string][] = [
  ['en', 'a', 'b'],
  ['ar', 'م', 'م'],
  ['ar', 'د', 'م'],
  ['fa', 'ی', 'خ'],
  ['hi', 'क्', 'ष'],
  ['en', '😀', '👧'],
  ['en', '1', '\u20e3'],
  ['ja', '葛', '城'],
  ['mn', 'ᠷ', 'ᠠ'],
  ['en', '⠓', '⠺'],
  ['en', '\u{1f3f4}', 'x'],
];

it.each(contexts)('a text in “%s”: %s and %s', (language, before, after) => {
  const differing = unseen.filter((sign) => {
    const text = before + sign + after;
    let refused = false;
    checkCharacters('labels.yaml', text, language, (_file, _at, code) => {
      refused ||= code !== 'look-alike';
    });
    return refused === (mend(text, language).text === text);
  });
  expect(differing.map((sign) => sign.codePointAt(0)?.toString(16))).toEqual([]);
});
