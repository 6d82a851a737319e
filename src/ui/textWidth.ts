/*
 * Label widths without a browser, so that layouts are computed at build time. The factors are measured,
 * in em, on the label font (Readex Pro at weight 600, its widest in use) and rounded up; an Arabic letter
 * has two: at the end of a joined run, and joined to the letter after it.
 */
const arabic: readonly [letters: string, ending: number, joined: number][] = [
  ['بتثپٹ', 0.99, 0.39],
  ['جحخچ', 0.72, 0.76],
  ['سش', 1.34, 0.96],
  ['صض', 1.5, 1.09],
  ['طظ', 0.89, 0.88],
  ['عغ', 0.69, 0.61],
  ['ف', 1.12, 0.6],
  ['ق', 0.81, 0.6],
  ['كکگ', 0.97, 0.56],
  ['ل', 0.76, 0.34],
  ['م', 0.64, 0.66],
  ['ن', 0.75, 0.39],
  ['ه', 0.59, 0.65],
  ['يئی', 0.81, 0.39],
];
/** Arabic letters that never join to the next one, and digits. */
const unjoined: readonly [letters: string, width: number][] = [
  ['اأإآٱ', 0.33],
  ['دذڈ', 0.57],
  ['رزژڑ', 0.49],
  ['وؤ', 0.55],
  ['ىے', 0.81],
  ['ة', 0.59],
  ['ء', 0.4],
];
const others: readonly [characters: RegExp, width: number][] = [
  [/[\u064b-\u065f\u0670\p{Mn}\u200b-\u200f\u2066-\u2069]/u, 0], // marks and isolates take no room
  [/ـ/u, 0.08],
  [/[\s.,،؛:;'’‘!|ilj]/u, 0.31],
  [/[٠١]/u, 0.33],
  [/[tfr()-]/u, 0.45],
  [/[٢٤٦sI“”1]/u, 0.55],
  [/[acehknouvxyzT]/u, 0.63],
  [/[mwMW—…]/u, 1],
  [/[BCDFGHKNOQRUVXYEAPSJLZ&]/u, 0.8],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1],
];
const ending = new Map([...arabic, ...unjoined].flatMap(([letters, em]) => pairs(letters, em)));
const joined = new Map(arabic.flatMap(([letters, , em]) => pairs(letters, em)));
const joinable = /^\p{Mn}*[\p{Script=Arabic}ـ]/u;
const joinless = /^\p{Mn}*[ء٠-٩،؛؟]/u;

function pairs(letters: string, em: number): [string, number][] {
  return Array.from(letters, (letter) => [letter, em]);
}

/** An upper estimate of a label's width, in the unit of `size` (the font size). */
export function textWidth(text: string, size: number): number {
  let em = 0;
  let at = 0;
  for (const character of text) {
    at += character.length;
    const joining = joined.get(character);
    if (joining !== undefined) {
      const rest = text.slice(at, at + 8);
      if (joinable.test(rest) && !joinless.test(rest)) {
        em += joining;
        continue;
      }
    }
    em +=
      ending.get(character) ??
      others.find(([characters]) => characters.test(character))?.[1] ??
      0.66;
  }
  return em * size;
}

/** Breaks a label into the fewest lines of at most `width`, as even as can be. A single long word is never cut. */
export function wrapText(text: string, width: number, size: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && textWidth(longer, size) <= limit) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  const fewest = fill(width);
  // Narrow the limit as long as the number of lines stays: that evens them out.
  for (let limit = width * 0.4; limit < width; limit += width * 0.05) {
    const lines = fill(limit);
    if (lines.length === fewest.length && lines.every((line) => textWidth(line, size) <= width))
      return lines;
  }
  return fewest;
}
