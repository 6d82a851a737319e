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
