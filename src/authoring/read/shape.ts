/* What the outside of a line tells: whether it ends as a sentence does, and how much room it takes. */

const ending = /[.!?…。．！？｡؟۔।]["'”’»›)\]）】」』\s\p{Cf}]*$/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const allWide = new RegExp(wide.source, 'gu');

/** Whether a text ends with what ends a sentence, quotes and brackets after it aside. */
export const endsSentence = (text: string): boolean => ending.test(text.slice(-12));

/** Whether a character is one of those that take twice the room and need no spaces between words: Chinese and the like. */
export const isWide = (character: string): boolean => wide.test(character);

/** The room that a text takes, in columns: a Chinese character takes two. */
export const columns = (text: string): number => text.length + (text.match(allWide)?.length ?? 0);
