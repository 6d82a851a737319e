import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from './compile.ts';

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
  '*a',
];

/** A story file with a piece cut out and a sign put in its place. */
const damage = fc.record({
  path: fc.constantFrom(...Object.keys(files)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  sign: fc.constantFrom('', ...signs),
});

describe('compileStory on damaged files', () => {
  it('never throws, never returns half a story, and points into the file', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = { ...files };
        for (const { path, at, cut, sign } of damages) {
          const text = damaged[path] ?? '';
          const start = Math.floor(at * text.length);
          damaged[path] = text.slice(0, start) + sign + text.slice(start + cut);
        }
        const { story, problems } = compileStory(damaged);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(story === null).toBe(errors.length > 0);
        for (const { file, line, column, what, fix } of problems) {
          const lines = (damaged[file] ?? '').split('\n');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(what).not.toMatch(/undefined|\[object/);
          expect(fix).toMatch(/^[^a-z].*[.?:)\]”]$/s);
        }
      }),
      { seed: 20220204, numRuns: Number(process.env['FUZZ_RUNS'] ?? 100) },
    );
  });
});
