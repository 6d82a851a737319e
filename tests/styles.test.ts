import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { expect, it } from 'vitest';

/* What the style sheets must not say, since not every engine draws it. */
const source = resolve(import.meta.dirname, '..');
const sheets = ['src', 'public'].flatMap((folder) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

/** Each declaration of all style sheets whose property passes. */
function declared(property: string): { place: string; value: string }[] {
  return sheets.flatMap((file) => {
    const found: { place: string; value: string }[] = [];
    const sheet = parse(readFileSync(join(source, file), 'utf8'), { positions: true });
    walk(sheet, (node) => {
      if (node.type !== 'Declaration' || node.property !== property) return;
      const place = `${relative('.', file)}:${node.loc?.start.line}`;
      found.push({ place, value: generate(node.value) });
    });
    return found;
  });
}

it('the shorthand of underlines says only whether there is a line', () => {
  // WebKit takes no thickness in it, and with one in it, draws no line: the rest stands in longhands.
  const shorthands = declared('text-decoration');
  expect(shorthands.filter(({ value }) => !/^(?:none|underline)$/.test(value))).toEqual([]);
  expect(shorthands.length).toBeGreaterThan(20);
});
