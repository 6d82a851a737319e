import { foldWord, withoutProclitics } from '../../../story/fold.ts';
import { romanceElision } from '../../languages/und/namesWriting.ts';
import type { LanguageNames } from './languageNames.ts';

/** A word of the article as it is written, with what is needed to compare it. */
export interface TextWord {
  paragraph: number;
  /** UTF-16 units from the paragraph's start, the end exclusive. */
  start: number;
  end: number;
  text: string;
  /** The word as it is compared with others. */
  key: string;
  /** `key`, and behind it what is left when particles that are joined to its front are taken off. */
  forms: readonly string[];
  /** What stands between it and the word before it, at most 12 characters; empty where a paragraph begins. */
  gap: string;
  /** Whether nothing but a space or a hyphen is between it and the word before it. */
  joined: boolean;
  /** Whether a sentence begins with it, so that a capital says nothing. */
  opens: boolean;
  capital: 'none' | 'first' | 'all';
}

/** The words of an article, and where each form stands. */
export interface Text {
  paragraphs: readonly string[];
  /** What is known of names in its language. */
  names: LanguageNames;
  words: readonly TextWord[];
  /** Folded form -> the words that have it, as indices in reading order. */
  at: ReadonlyMap<string, readonly number[]>;
}

// Initials with points, a word, or (in Latin script) a word with an apostrophe in it.
const wordPattern = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const joining = /^(?:[\s\u00a0]+|[-‐‑–]|['’]|\s*&\s*)$/;
const sentenceEnd = /[.!?؟…。！？:؛;][\s"'»”“’)\]]*\s|^$|[,،:]\s*[“"«„]|[\n•–—]/;
const arabic = /\p{Script=Arabic}/u;
const latin = /\p{Script=Latin}/u;

/** A word as it is compared: initials lose their points, everything else is folded as a search does. */
export function keyOf(word: string): string {
  return foldWord(word);
}

/** The folded words of a name, cut as the text's own words are. */
export function keysOf(name: string): string[] {
  return pieces(name, romanceElision).map(({ text }) => keyOf(text));
}

/** Splits a text into words. An elided article (l’Ukraine) and a suffix behind an apostrophe are words of their own. */
function pieces(text: string, elided: RegExp | null): { text: string; start: number }[] {
  return [...text.matchAll(wordPattern)].flatMap((found) => {
    const [word, start] = [found[0], found.index];
    const apostrophe = word.search(/['’]/);
    if (apostrophe < 0) return [{ text: word, start }];
    const elision = elided?.exec(word)?.[0];
    if (elision) {
      const rest = word.slice(elision.length);
      return [
        { text: elision.slice(0, -1), start },
        { text: rest, start: start + elision.length },
      ];
    }
    if (/['’](?:s|S)$/.test(word) || /^\p{Lu}\p{L}?['’]\p{Lu}/u.test(word))
      return [{ text: word, start }];
    return [
      { text: word.slice(0, apostrophe), start },
      { text: word.slice(apostrophe + 1), start: start + apostrophe + 1 },
    ];
  });
}

function capitalOf(word: string): TextWord['capital'] {
  const letters = word.replace(/['’]s$|[^\p{L}]/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'none';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'all' : 'first';
}

function formsOf(word: string, key: string): string[] {
  if (!arabic.test(word)) return [key];
  const name = word.search(latin);
  if (name > 0) return [key, keyOf(word.slice(name))];
  return key.length < 3 ? [key] : withoutProclitics(key);
}

/** Takes an article apart into words. Linear in its length; words of scripts without spaces come as long runs. */
export function readText(paragraphs: readonly string[], names: LanguageNames): Text {
  const { elided } = names.writing;
  const abbreviations = new Set(names.writing.abbreviations);
  const words: TextWord[] = [];
  const at = new Map<string, number[]>();
  const known = new Map<string, Pick<TextWord, 'key' | 'forms' | 'capital'>>();
  paragraphs.forEach((paragraph, number) => {
    let end = 0;
    let before = '';
    for (const { text, start } of pieces(paragraph, elided)) {
      let sign = known.get(text);
      if (!sign) {
        const key = keyOf(text);
        sign = { key, forms: formsOf(text, key), capital: capitalOf(text) };
        known.set(text, sign);
      }
      const gap = paragraph.slice(Math.max(end, start - 12), start);
      const abbreviated =
        /^\.[\s\u00a0]+$/.test(gap) &&
        (before.length === 1 || abbreviations.has(before.toLowerCase()));
      const word: TextWord = {
        paragraph: number,
        start,
        end: start + text.length,
        text,
        ...sign,
        gap: end === 0 ? '' : gap,
        joined: end > 0 && (abbreviated || joining.test(gap)),
        opens: end === 0 || before.endsWith('.') || (!abbreviated && sentenceEnd.test(gap)),
      };
      for (const form of word.forms) {
        const list = at.get(form);
        if (list) list.push(words.length);
        else at.set(form, [words.length]);
      }
      words.push(word);
      end = word.end;
      before = text;
    }
  });
  return { paragraphs, names, words, at };
}
