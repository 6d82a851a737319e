import { baseLanguage } from '../../story/languageTag.ts';
import { analyse } from 'chardet';
import { decodeStrictly, encodingName, scriptOf } from './encodings.ts';

/** As much of a file as is looked at, in bytes: even, as UTF-16 needs. */
const sampleSize = 65_536;

/** A script's letters, and the encodings from before Unicode that its texts are in, the commonest first. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const scripts: Record<string, { letter: RegExp; encodings: readonly string[] }> = {
  Arab: { letter: /\p{Script_Extensions=Arabic}/u, encodings: ['windows-1256', 'iso-8859-6'] },
  Cyrl: {
    letter: /\p{Script=Cyrillic}/u,
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'],
  },
  Grek: { letter: /\p{Script=Greek}/u, encodings: ['windows-1253'] },
  Hebr: { letter: /\p{Script=Hebrew}/u, encodings: ['windows-1255'] },
  Thai: { letter: /\p{Script=Thai}/u, encodings: ['windows-874'] },
  Hans: { letter: eastAsian, encodings: ['gb18030', 'big5'] },
  Hant: { letter: eastAsian, encodings: ['big5', 'gb18030'] },
  Jpan: { letter: eastAsian, encodings: ['shift_jis', 'euc-jp'] },
  Kore: { letter: eastAsian, encodings: ['euc-kr'] },
  Latn: { letter: /\p{Script=Latin}/u, encodings: ['windows-1252', 'windows-1250'] },
};

/** Languages in Latin script whose letters windows-1252 does not have. */
const latinEncodings: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['pl', 'cs', 'sk', 'hu', 'ro', 'hr', 'sl', 'bs', 'sq'].map((code) => [code, ['windows-1250']]),
  ),
  tr: ['windows-1254'],
  az: ['windows-1254'],
  vi: ['windows-1258'],
  et: ['windows-1257'],
  lv: ['windows-1257'],
  lt: ['windows-1257'],
};

/**
 * The encoding that a text from before Unicode is most likely in. The frequencies of letter groups say how likely each
 * one is (chardet, after ICU's detector); short texts deceive them, so it also counts whether the encoding is one of
 * the language's and gives letters of its script.
 */
export function detectEncoding(bytes: Uint8Array, language?: string): string | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const script = language === undefined ? undefined : scripts[scriptOf(language) ?? ''];
  const home = latinEncodings[baseLanguage(language ?? '')] ?? script?.encodings ?? [];
  const likelihood = new Map<string, number>(home.map((encoding) => [encoding, 0]));
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingName(name);
    if (!encoding || encoding.startsWith('utf-')) continue;
    likelihood.set(encoding, Math.max(likelihood.get(encoding) ?? 0, confidence / 100));
  }
  const scored = [...likelihood].flatMap(([encoding, likely]) => {
    const text = decodeStrictly(sample, encoding, true);
    if (text === null) return [];
    const isHome = home.includes(encoding) ? 0.2 : 0;
    return [{ encoding, score: likely + isHome + 0.4 * fit(text, script?.letter) }];
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= 0.3 ? best.encoding : undefined;
}

/** How much of what is not ASCII are letters of the script or signs that any script uses, from 0 to 1. */
function fit(text: string, letter: RegExp | undefined): number {
  if (!letter) return 0;
  let [all, good, ascii] = [0, 0, 0];
  for (const character of text) {
    if (character <= '\x7f') {
      if (/[a-z]/i.test(character)) ascii += 1;
      continue;
    }
    all += 1;
    if (letter.test(character) || /[\u2010-\u2026«»\u00a0]/.test(character)) good += 1;
  }
  // In every Latin alphabet most letters have no accent: what has more of them is another script, read wrong.
  if (all === 0 || (letter === scripts['Latn']?.letter && all > ascii)) return 0;
  return good / all;
}

/** What UTF-16 read in the wrong order of bytes is full of: no character at all, or one for private use. */
const strange = /[\p{Cn}\p{Co}]|(?![\t\n\f\r])\p{Cc}/u;
/** What every text of any length has. */
const common = /[ \n\r\u3000-\u3002\uff0c]/g;

/** Tells UTF-16 without a byte order mark; undefined where the bytes are not that. */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, sampleSize);
  const likely = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = decodeStrictly(sample, encoding, true);
    if (text === null || strange.test(text)) return [];
    const count = text.match(common)?.length ?? 0;
    return count * 60 >= text.length || sample.includes(0) ? [{ encoding, count }] : [];
  });
  return likely.toSorted((a, b) => b.count - a.count)[0]?.encoding;
}
