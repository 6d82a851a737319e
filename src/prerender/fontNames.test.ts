import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convert } from 'fontverter';
import { expect, it } from 'vitest';
import { copyrightOf, namesOf, reservedName } from './fontNames.ts';
import { subsetFonts } from './subsetFonts.ts';

const css = readFileSync('src/app/styles/fonts.css', 'utf8');
const fontIn = async (file: string) => convert(readFileSync(file), 'truetype');

it('fonts that are cut keep their copyright, and give up the name that it reserves, in the styles too', async () => {
  const families = [...css.matchAll(/font-family: '([^']+)'/g)].map(([, family]) => family).join();
  const reserved = new Set<string>();
  for (const { find, replacement } of await subsetFonts(css, 'Nasij نسيج')) {
    const [whole, cut] = [await fontIn(resolve('node_modules', find)), await fontIn(replacement)];
    expect(copyrightOf(cut)).toBe(copyrightOf(whole));
    const name = reservedName(copyrightOf(whole));
    const [before, after] = [namesOf(whole).join(), namesOf(cut).join()];
    // Nothing else about its names changes.
    for (const part of after.replaceAll('Nasij_', name ?? '').split(','))
      expect(before).toContain(part);
    expect(after).toMatch(/Regular/);
    if (name === null) continue;
    reserved.add(name);
    for (const names of [after, families]) expect(names.includes(name), names).toBe(false);
  }
  expect([...reserved]).toEqual(['Source']);
});

it.each([
  ['Copyright 2010 A, with Reserved Font Name “Blue”.', 'Blue'],
  [
    "© A (http://a.example/), with Reserved Font Name 'Deep Blue'. All Rights Reserved.",
    'Deep Blue',
  ],
  ['Copyright 2022 The Noto Project Authors', null],
])('the name that “%s” reserves', (copyright, name) => {
  expect(reservedName(copyright)).toBe(name);
});
