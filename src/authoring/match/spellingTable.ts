import { foldedUnit, foldOf } from './letterTables.ts';
import type { Doubt } from './nameMatch.ts';
import type { Front } from './nameForms.ts';

/** A way to write a word, with what is known of it where it is a name's first. */
export type SpellingRow = Pick<Front, 'folded' | 'clitic' | 'doubts'>;

/** Equal values under one number. */
class Numbered<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, value: Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

/**
 * The ways to write the words of all names, column by column. There may be hundreds of thousands; as objects they would
 * lie all over the memory, and waiting for them is what takes the time.
 */
export class SpellingTable {
  /** All their folded letters, one behind the other, and where each begins; one more for the end. */
  readonly #letters: Uint16Array;
  readonly #starts: Int32Array;
  readonly #clitics: Uint16Array;
  readonly #doubts: Uint16Array;
  readonly #cliticOf: readonly string[];
  readonly #doubtsOf: readonly (readonly Doubt[])[];
  readonly #withEnding: readonly (readonly Doubt[])[];

  constructor(rows: readonly SpellingRow[]) {
    const clitics = new Numbered<string>();
    const doubts = new Numbered<readonly Doubt[]>();
    const size = rows.reduce((sum, { folded }) => sum + folded.length, 0);
    this.#letters = new Uint16Array(size);
    this.#starts = new Int32Array(rows.length + 1);
    this.#clitics = Uint16Array.from(rows, ({ clitic }) => clitics.numberOf(clitic, clitic));
    this.#doubts = Uint16Array.from(rows, (row) =>
      doubts.numberOf(row.doubts.join(' '), row.doubts),
    );
    let at = 0;
    for (const [row, { folded }] of rows.entries()) {
      this.#starts[row] = at;
      for (const unit of folded.split('')) this.#letters[at++] = unit.charCodeAt(0);
    }
    this.#starts[rows.length] = at;
    this.#cliticOf = clitics.values;
    this.#doubtsOf = doubts.values;
    this.#withEnding = doubts.values.map((list) =>
      list.includes('ending') ? list : [...list, 'ending'],
    );
  }

  /** Whether a stretch of text folds to the word. */
  isAt(row: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    let at = this.#starts[row] ?? 0;
    for (let offset = start; offset < end; offset += 1) {
      const unit = text.charCodeAt(offset);
      const plain = foldedUnit[unit];
      if (plain) {
        if (letters[at] !== plain) return false;
        at += 1;
      } else {
        for (const piece of foldOf(unit)) {
          if (letters[at] !== piece.charCodeAt(0)) return false;
          at += 1;
        }
      }
    }
    return at === this.#starts[row + 1];
  }

  /** Whether it has a dual or plural ending that the name has not. */
  hasEnding(row: number): boolean {
    return this.#doubtsOf[this.#doubts[row] ?? 0]?.includes('ending') === true;
  }

  /** What is joined to it. */
  cliticOf(row: number): string {
    return this.#cliticOf[this.#clitics[row] ?? 0] ?? '';
  }

  /** What is doubtful about it, and about the name if another word of it has an ending. */
  doubtsOf(row: number, hasEnding: boolean): readonly Doubt[] {
    const list = this.#doubts[row] ?? 0;
    return (hasEnding ? this.#withEnding : this.#doubtsOf)[list] ?? [];
  }
}
