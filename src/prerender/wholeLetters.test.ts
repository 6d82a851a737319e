import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convert } from 'fontverter';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, expect, it } from 'vitest';
import { type ShapedGlyph, shaperOf } from './shapeWord.ts';
import { subsetFonts } from './subsetFonts.ts';
import { withWholeLetters } from './wholeLetters.ts';

const text = readFileSync('data/beijing-2022/ar/article.md', 'utf8');
const words = [...new Set(text.match(/[\p{Script=Arabic}\p{M}]+/gu))];
const face = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2';
const isMoved = ({ y }: ShapedGlyph) => y !== 0;

/** Draws words in a font: the points of all their curves, in units of the font, in one order. */
function outlineOf(font: Buffer): (word: string) => string[] {
  const shape = shaperOf(font);
  const drawn = new harfbuzz.Font(
    new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer)),
  );
  return (word) =>
    shape(word)
      .flatMap(({ glyph, x, y }) =>
        [...drawn.glyphToPath(glyph).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
          ([, across, up]) => `${Number(across) + x} ${Number(up) + y}`,
        ),
      )
      .toSorted();
}

/** A face with all letters of the story, as its makers put it together. */
let plain: Buffer;
beforeAll(async () => {
  plain = await subsetFont(readFileSync(resolve('node_modules', face)), `${text}بتُّ`, {
    targetFormat: 'truetype',
  });
});

it('the text face that is shipped moves no glyph of the story up or down, which WebKitGTK cannot do', async () => {
  expect(readFileSync('src/app/styles/fonts.css', 'utf8')).toContain(face);
  const [cut] = await subsetFonts(`url('${face}')`, text);
  const shape = shaperOf(await convert(readFileSync(cut!.replacement), 'truetype'));
  expect(words.length).toBeGreaterThan(400);
  expect(words.filter((word) => shape(word).some(isMoved))).toEqual([]);
  expect(words.filter((word) => shape(word).some(({ glyph }) => glyph === 0))).toEqual([]);
});

it('letters in one piece are drawn as they were of parts', () => {
  const whole = withWholeLetters(plain, text);
  const [before, after] = [outlineOf(plain), outlineOf(whole)];
  for (const word of words) expect(after(word), word).toEqual(before(word));
});

it.each(['بَ', 'تُّ', 'كتَب'])(
  'a letter with marks that the text does not have is set as before: %s',
  (word) => {
    const whole = withWholeLetters(plain, 'بت كتب');
    expect(outlineOf(whole)(word)).toEqual(outlineOf(plain)(word));
  },
);

it('a face without marks stays as it is', () => {
  expect(withWholeLetters(plain, 'Nasij 2022')).toBe(plain);
});
