import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { withoutReservedName } from './fontNames.ts';
import { withWholeLetters } from './wholeLetters.ts';

/** A font file as the styles name it, and the file to build in its place. */
export interface FontAlias {
  find: string;
  replacement: string;
}

/** Another number makes all fonts anew: how they are made has changed. */
const making = '3';

/** The weights that the styles ask for; a variable font holds more. */
const weights = { min: 400, max: 700 };

/**
 * Letters that any page may need beyond the words of its story: those that readers type into the search.
 * Basic Latin, the Arabic letters and vowel marks with the Persian ones beside them, all digits, punctuation.
 */
const alphabet =
  charactersBetween(0x20, 0x7e) +
  charactersBetween(0x621, 0x652) +
  charactersBetween(0x660, 0x669) +
  charactersBetween(0x6f0, 0x6f9) +
  '\u00a0،؛؟٪٫٬ٱپچژگکی«»“”‘’–—…·×';

/**
 * Cuts the fonts that a style sheet names down to the characters of a story, in every joined form that
 * Arabic needs: less than half of the bytes; the letters of its words are made whole (wholeLetters.ts). A font that was
 * cut is not its makers' any more and gives up a name that they reserve. Done once for the same words; kept in
 * `.cache/fonts`.
 * @param css the text of a style sheet whose `url('…woff2')` name files of packages
 * @param text all that the site says
 */
export async function subsetFonts(css: string, text: string): Promise<FontAlias[]> {
  const characters = [...new Set(alphabet + text)].toSorted().join('');
  const names = [
    ...new Set([...css.matchAll(/url\('([^']+\.woff2)'\)/g)].map(([, name = '']) => name)),
  ];
  return Promise.all(
    names.map(async (find) => ({
      find,
      replacement: await subsetOf(resolve('node_modules', find), characters, text),
    })),
  );
}

async function subsetOf(file: string, characters: string, text: string): Promise<string> {
  const font = await readFile(file);
  const isVariable = basename(file).includes('wght');
  const hash = createHash('sha256')
    .update(making)
    .update(font)
    .update(characters)
    .update(isVariable ? '' : text)
    .digest('hex')
    .slice(0, 16);
  const folder = resolve('.cache/fonts', hash);
  const target = join(folder, basename(file));
  if (existsSync(target)) return target;
  const subset = await subsetFont(font, characters, {
    targetFormat: 'truetype',
    ...(isVariable && { variationAxes: { wght: weights } }),
  });
  const whole = isVariable ? subset : withWholeLetters(subset, text);
  const packed = await convert(withoutReservedName(whole), 'woff2');
  await mkdir(folder, { recursive: true });
  // Builds may run side by side: each writes a file of its own and moves it there whole.
  const own = `${target}.${process.pid}`;
  await writeFile(own, packed);
  await rename(own, target);
  return target;
}

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(
    '',
  );
}
