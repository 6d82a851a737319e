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

it('no face of ours has a name that a system may know', () => {
  // An `optional` face that is too late gives way to an installed font of its name, and lines break anew.
  const sheet = parse(readFileSync(join(source, 'src/app/styles/fonts.css'), 'utf8'));
  const names: string[] = [];
  walk(sheet, (node) => {
    if (node.type !== 'Atrule' || node.name !== 'font-face' || !node.block) return;
    for (const one of node.block.children)
      if (one.type === 'Declaration' && one.property === 'font-family')
        names.push(generate(one.value));
  });
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !/^["']Nasij /.test(name))).toEqual([]);
});
