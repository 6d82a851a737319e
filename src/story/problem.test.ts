import { describe, expect, it } from 'vitest';
import { formatProblem, positionAt } from './problem.ts';

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

  it('count lines and columns from one', () => {
    expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab\r\ncd', 4)).toEqual({ line: 2, column: 1 });
  });
});
