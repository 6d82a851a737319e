import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { advise } from './advise.ts';

const files = smallStory();
const signs = [
  ...'{}[]():,#-*&!|>\'"%@`\n\t \\_<$^~?',
  '---',
  '\n\n',
  '](',
  '{#',
  'null',
  '2008',
  'س',
  '\u200f',
  '\ufeff',
  '__proto__',
  '&a ',
  'TODO',
  '\r\n',
  'xx-yyyy-zz',
  'يوسف',
  'Yusuf',
  'on Friday',
  'هدد',
  '“',
  '&amp;',
  '😀',
  '\ud800',
];

/** A story file with a piece cut out and a sign put in its place, or no such file. */
const damage = fc.record({
  path: fc.constantFrom(...Object.keys(files)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(40), fc.constantFrom(1000, null)),
  sign: fc.constantFrom('', ...signs),
});

describe('the adviser on damaged files', () => {
  it('never throws, and points into the file at the words it names', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged: Record<string, string> = { ...files };
        for (const { path, at, cut, sign } of damages) {
          const text = damaged[path] ?? '';
          const start = Math.floor(at * text.length);
          if (cut === null) delete damaged[path];
          else damaged[path] = text.slice(0, start) + sign + text.slice(start + cut);
        }
        for (const { file, line, column, words, what, fix } of advise(damaged)) {
          const lines = (damaged[file] ?? '').split('\n');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(words).not.toBe('');
          expect(what).not.toMatch(/undefined|\[object/);
          expect(fix).toMatch(/^[^a-z].*[.?:)\]”]$/s);
        }
      }),
      { seed: 20220204, numRuns: Number(process.env['FUZZ_RUNS'] ?? 40) },
    );
  });
});
