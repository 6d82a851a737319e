import { readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { expect, it } from 'vitest';

it('no face of ours has a name that a system may know', () => {
  // An `optional` face that is too late gives way to an installed font of its name, and lines break anew.
  const sheet = parse(readFileSync('src/app/styles/fonts.css', 'utf8'));
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

it('each sheet is imported into a layer that is named', () => {
  // What has no layer would win over all that has one.
  const read = (name: string) => readFileSync(`src/app/styles/${name}.css`, 'utf8');
  const [, names = ''] = /@layer ([\w, ]+);/.exec(read('layers')) ?? [];
  const imports = ['first', 'later'].flatMap((name) => [
    ...read(name).matchAll(/^@import '([^']+)'(?: layer\((\w+)\))?;$/gm),
  ]);
  expect(imports.length).toBeGreaterThan(30);
  const outside = imports.filter(([, , layer = '']) => !names.split(', ').includes(layer));
  expect(new Set(outside.map(([, path]) => path))).toEqual(
    new Set(['./layers.css', './fonts.css']),
  );
});
