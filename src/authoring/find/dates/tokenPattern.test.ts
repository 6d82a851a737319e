import { expect, it } from 'vitest';
import { vocabularyOf } from './dateVocabulary.ts';
import { codesOf, tokenPattern } from './tokenPattern.ts';
import { tokensOf } from './tokens.ts';

/** What a pattern finds in an English text. */
function matches(pattern: string, text: string): string[] {
  const tokens = tokensOf(text, vocabularyOf('en'));
  return [...codesOf(tokens).matchAll(tokenPattern(pattern))].map(({ index, 0: { length } }) =>
    text.slice(tokens[index]?.start, tokens[index + length - 1]?.end),
  );
}

it.each([
  ['at? yearNumber', ['in 2008', '2012']],
  ['(at|and) [yearNumber month]', ['in 2008', 'and 2012', 'In May']],
  ['(?<=month) any{2}', ['(once']],
  ['[^word capitalized dot]{1,2} yearNumber', ['in 2008', 'and 2012']],
  ['(?<!at) yearNumber (?=dot)', ['2012']],
  ['open word close', ['(once)']],
])('finds tokens by the names of their kinds: %s', (pattern, expected) => {
  const text = 'He won in 2008 and 2012. In May (once) she did.';
  expect(matches(pattern, text)).toEqual(expected);
});

it('says which name is that of no kind', () => {
  expect(() => tokenPattern('at? yaer')).toThrow('No kind of token is called “yaer”');
});
