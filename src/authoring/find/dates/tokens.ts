import type { Vocabulary } from './dateVocabulary.ts';
import type { Unit } from './dateWords.ts';
import type { TokenKind } from './tokenPattern.ts';
import { figure, plainDigits } from './tokenShapes.ts';

/** A word, number or sign of a paragraph as the rules see it. */
export interface Token {
  start: number;
  end: number;
  kind: TokenKind;
  value: number;
  unit?: Unit;
  doubtful?: true;
  /** What a numeric date holds, in the order written. */
  parts?: readonly number[];
}

const isNumber = new RegExp(`^${figure}`);

const signKinds = {
  dash: '-–—‑−~～',
  comma: ',،',
  measure: '%٪$€£¥₽',
  open: '(',
  close: ')',
  slash: '/',
  dot: '.',
} as const satisfies Partial<Record<TokenKind, string>>;
const kindOfSign = new Map<string, TokenKind>(
  (Object.keys(signKinds) as (keyof typeof signKinds)[]).flatMap((kind) =>
    Array.from(signKinds[kind], (sign) => [sign, kind] as const),
  ),
);

const romanOnes = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function numberToken(text: string): Pick<Token, 'kind' | 'value' | 'parts'> {
  const plain = plainDigits(text).replace(/\p{L}+$/u, '');
  const parts = plain.split(/[^\d]/).map(Number);
  if (parts.length === 3 && /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/.test(plain)) {
    return { kind: 'numericDate', value: 0, parts };
  }
  if (parts.length > 1) return { kind: 'number', value: 0 };
  const value = Number(plain);
  if (/^\d{1,2}$/.test(plain) && value >= 1 && value <= 31) {
    return { kind: 'dayNumber', value };
  }
  return { kind: /^[12]\d{3}$/.test(plain) ? 'yearNumber' : 'number', value };
}

/** Makes one month of its two names; the second leaves no doubt about the first. */
function joinMonths(first: Token, second: Token): void {
  first.end = second.end;
  if (!second.doubtful) delete first.doubtful;
}

/** Cuts a paragraph into tokens; terms of several words become one. */
export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const pieces = [...text.matchAll(vocabulary.shapes.piece)];
  const folded = (index: number) => vocabulary.fold(pieces[index]?.[0] ?? '');
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const found = pieces[index];
    if (!found) break;
    const [word] = found;
    const start = found.index;
    const end = start + word.length;
    if (isNumber.test(word)) {
      tokens.push({ start, end, ...numberToken(word) });
      continue;
    }
    if (!/^[\p{L}\p{M}]/u.test(word)) {
      tokens.push({ start, end, kind: kindOfSign.get(word) ?? 'sign', value: 0 });
      continue;
    }
    const [meaning, count] = meaningAt(word, index);
    const last = pieces[index + count - 1] ?? found;
    const wordEnd = last.index + last[0].length;
    const dotted = meaning?.short === true && text[wordEnd] === '.';
    const token = { start, end: wordEnd + Number(dotted), ...(meaning ?? otherWord(word)) };
    const previous = tokens.at(-1);
    if (previous && isSameMonth(previous, token)) joinMonths(previous, token);
    else tokens.push(token);
    index += count - 1 + Number(dotted);
  }
  return tokens;

  /** Whether a month is named once more, by another name. A particle before it makes it a new one. */
  function isSameMonth(first: Token, second: Token): boolean {
    if (first.kind !== 'month' || second.kind !== 'month' || first.value !== second.value)
      return false;
    if (text.slice(first.end, second.start).trim() !== '') return false;
    const [name, other] = [first, second].map(({ start, end }) =>
      vocabulary.fold(text.slice(start, end)),
    );
    return other !== undefined && name !== other && vocabulary.meanings.has(other);
  }

  /** What a word means, and how many words the term has that it begins. */
  function meaningAt(word: string, index: number) {
    const capital = word[0] !== word[0]?.toLowerCase();
    for (const form of vocabulary.forms(word)) {
      const longest = Math.min(vocabulary.longest.get(form) ?? 0, pieces.length - index);
      for (let count = longest; count > 0; count -= 1) {
        let key = form;
        for (let next = 1; next < count; next += 1) key += ` ${folded(index + next)}`;
        const meaning = vocabulary.meanings.get(key);
        const named = meaning?.kind === 'month' || meaning?.kind === 'weekday';
        if (meaning && (capital || !named || !vocabulary.words.capitals)) {
          return [meaning, count] as const;
        }
      }
    }
    return [null, 1] as const;
  }

  function otherWord(word: string): Pick<Token, 'kind' | 'value'> {
    const [, tens, ones] = vocabulary.shapes.roman.exec(word) ?? [];
    if (tens !== undefined && ones !== undefined) {
      return { kind: 'roman', value: tens.length * 10 + romanOnes.indexOf(ones) };
    }
    return { kind: /^\p{Lu}/u.test(word) ? 'capitalized' : 'word', value: 0 };
  }
}
