import type { DateSigns } from './dateSigns.ts';

/* Numbers as languages with signs for their units write them: 12, in digits of full width, or in signs of their own. */

const digit = '[0-9０-９]';

/** Parts of regular expressions that match numbers, and what these come to. */
export interface SignNumbers {
  year: string;
  /** A number of one or two digits. */
  small: string;
  /** The tens of a decade. */
  tens: string;
  /** Any sign of a number. */
  sign: string;
  /** Not within a longer number, nor an ordinal. */
  fresh: string;
  valueOf: (text: string) => number;
}

export function signNumbers({ digits, otherZero, ten, ordinal }: DateSigns): SignNumbers {
  const fromOne = digits.slice(1);
  const sign = `[0-9０-９${otherZero}${digits}${ten}]`;
  /** A digit as ASCII writes it. The last hexadecimal figure of a wide one’s code is its value. */
  const plainDigit = (character: string) => {
    if (/[０-９]/.test(character)) return String(character.charCodeAt(0) % 16);
    const value = character === otherZero ? 0 : digits.indexOf(character);
    return value < 0 ? character : String(value);
  };
  return {
    year: `(?:${digit}{4}|[${otherZero}${digits}]{4})`,
    small: `(?:${digit}{1,2}|[${fromOne}${ten}]{1,3})`,
    tens: `(?:[2-9]0|[${digits.slice(2)}]${ten})`,
    sign,
    fresh: `(?<!${sign}|${digit}[.．,，]|${ordinal})`,
    valueOf(text) {
      const [tens = '', ones] = Array.from(text, plainDigit).join('').split(ten);
      return ones === undefined ? Number(tens) : Number(tens || '1') * 10 + Number(ones);
    },
  };
}
