import { expect, it } from 'vitest';
import { textFragment } from './textFragment.ts';

it('names a short passage whole, a long one by its ends, with dashes and commas escaped', () => {
  expect(textFragment(['so-called, they say'])).toBe(':~:text=so%2Dcalled%2C%20they%20say');
  expect(textFragment(['a b c d e f g'])).toBe(':~:text=a%20b%20c,e%20f%20g');
});

it('names a passage over paragraphs by both its ends, since no browser looks for one piece in two paragraphs', () => {
  expect(textFragment(['a b', 'c'])).toBe(':~:text=a%20b,c');
  expect(textFragment(['a b c d', 'e', 'f g h i'])).toBe(':~:text=a%20b%20c,g%20h%20i');
});
