import { describe, expect, it } from 'vitest';
import { formatProblem, positionAt, positionsIn } from './problem.ts';

describe('problems', () => {
  it('print on one line, with the place first', () => {
    const line = formatProblem({
      severity: 'error',
      file: 'events.yaml',
      line: 4,
      column: 9,
      code: 'date',
      what: '“soon” is not a date in EDTF',
      fix: 'Write a date such as 2019.',
    });
    expect(line).toBe(
      'events.yaml:4:9 error “soon” is not a date in EDTF — Write a date such as 2019.',
    );
  });

  it('cannot steer the terminal with what they quote', () => {
    const problem = {
      severity: 'error',
      file: 'story.yaml',
      line: 1,
      column: 1,
      code: 'bad-id',
    } as const;
    const what = '“\u001b[2J\u202eab\r\n” cannot be an id: می\u200cخواهد';
    expect(formatProblem({ ...problem, what, fix: 'Write another.' })).toBe(
      'story.yaml:1:1 error “U+001B[2JU+202EabU+000DU+000A” cannot be an id: می\u200cخواهد — Write another.',
    );
  });

  it('count lines and columns from one', () => {
    expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab\r\ncd', 4)).toEqual({ line: 2, column: 1 });
  });

  it.each(['', 'ab', 'ab\n', '\n\nab\n\n', 'ab\r\n\r\ncd\r\n', 'a\rb\n\rc', '😀\n😀'])(
    'stand at the same place one by one and all together, to the very end and beyond: %j',
    (text) => {
      const place = positionsIn(text);
      const offsets = Array.from({ length: text.length + 2 }, (_, offset) => offset);
      expect(offsets.map(place)).toEqual(offsets.map((offset) => positionAt(text, offset)));
    },
  );

  it('stand at the end of a text with Windows line ends', () => {
    const text = 'ab\r\ncd\r\n';
    expect([4, 6, 7, 8].map(positionsIn(text))).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
    ]);
  });
});
