import type { Named } from '../../src/authoring/match/nameMatch.ts';

/* Made-up names and text in four scripts, the same at every call: the look of news, at any length. */

const alphabets = {
  ar: 'ابتثجحخدرزسشصطعغفقكلمنهوي',
  en: 'abcdefghijklmnoprstuvwy',
  ru: 'абвгдеиклмнопрстуфх',
};
type Script = keyof typeof alphabets;
const scripts: readonly (Script | 'zh')[] = ['ar', 'ar', 'en', 'ru', 'zh'];
/** Where the common ideographs begin. */
const firstIdeograph = 0x4e00;
/** How many of a text's words end a clause. */
const clauseShare = 0.08;

/** A generator of numbers from 0 to 1, always the same (mulberry32, in the public domain). */
function numbers(): () => number {
  let state = 2022;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param count how many names
 * @param megabytes of text, in UTF-8
 * @param density how many different ideographs there are, and how many of the text's words are names: few ideographs
 *   make many names of what stands there by accident
 */
export function mixedText(
  count: number,
  megabytes: number,
  { ideographs, nameShare } = { ideographs: 3000, nameShare: 0.02 },
): { names: Named[]; text: string; megabytes: number } {
  const next = numbers();
  const below = (end: number) => Math.floor(next() * end);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const word = (script: Script | 'zh', length: number) =>
    Array.from({ length }, () =>
      script === 'zh'
        ? String.fromCharCode(firstIdeograph + below(ideographs))
        : pick([...alphabets[script]]),
    ).join('');
  const nameIn = (script: Script | 'zh') => {
    if (script === 'zh') return word('zh', 2 + below(3));
    const words = Array.from({ length: 1 + below(3) }, () => word(script, 4 + below(5)));
    if (script === 'ar') return words.map((one) => (next() < 0.3 ? `ال${one}` : one)).join(' ');
    return words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' ');
  };
  const names = Array.from({ length: count }, (_, at) => ({
    id: `name-${at}`,
    names: [nameIn(scripts[at % scripts.length] ?? 'ar')],
  }));
  const vocabulary = new Map(
    scripts.map((script) => [
      script,
      Array.from({ length: 20_000 }, () => word(script, 2 + below(7))),
    ]),
  );
  const bytes = new TextEncoder();
  const paragraphs: string[] = [];
  let size = 0;
  while (size < megabytes * 1e6) {
    const script = pick(scripts);
    const gap = script === 'zh' ? '' : ' ';
    const words = Array.from({ length: 60 + below(60) }, () => {
      if (next() < nameShare) return `${pick(names).names[0]}${gap}`;
      return `${pick(vocabulary.get(script) ?? [])}${next() < clauseShare ? '، ' : gap}`;
    });
    const paragraph = `${words.join('')}.\n`;
    paragraphs.push(paragraph);
    size += bytes.encode(paragraph).length;
  }
  return { names, text: paragraphs.join(''), megabytes: size / 1e6 };
}
