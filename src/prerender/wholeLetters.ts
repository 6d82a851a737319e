import { FontIo, Ot } from 'ot-builder';
import { type ShapedGlyph, shaperOf } from './shapeWord.ts';

/** The classes of the table GDEF that matter here. */
const glyphClasses = { base: 1, mark: 3 };

/** A letter of one glyph, and the letter's body and marks that it stands for. */
interface WholeLetter {
  from: Ot.Glyph[];
  to: Ot.Glyph;
}

/**
 * Gives a font each marked letter of a text in one piece. Noto Naskh sets dots and vowel marks upon a letter's body when
 * text is laid out (GPOS); here they are drawn into the letter. It looks the same, but nothing has to be moved up or
 * down any more, which WebKitGTK cannot do: it draws marks at a wrong height, and moves the whole run of text by the
 * offset of its last mark, so that words climb and sink. Marked letters that the text does not have stay as they are.
 * @param font a font in TrueType, without compression and without axes
 */
export function withWholeLetters(font: Buffer, text: string): Buffer {
  const parsed = FontIo.readFont(FontIo.readSfntOtf(font), Ot.ListGlyphStoreFactory);
  const { gsub, gdef } = parsed;
  const classes = gdef?.glyphClassDef;
  if (!gsub || !classes) return font;
  const glyphs = [...parsed.glyphs.decideOrder()];
  const isMark = (glyph?: Ot.Glyph) => glyph && classes.get(glyph) === glyphClasses.mark;

  const letters = new Map<string, WholeLetter>();
  const shape = shaperOf(font);
  for (const word of new Set(text.match(/[\p{L}\p{M}]+/gu))) {
    for (const pieces of lettersOf(shape(word), ({ glyph }) => Boolean(isMark(glyphs[glyph])))) {
      if (pieces.length > 1)
        letters.set(pieces.map(({ glyph }) => glyph).join(), wholeLetter(pieces, glyphs));
    }
  }
  if (letters.size === 0) return font;

  const whole = [...letters.values()];
  const marks = new Set(glyphs.filter(isMark));
  for (const { to } of whole) classes.set(to, glyphClasses.base);
  parsed.glyphs = Ot.ListGlyphStoreFactory.createStoreFromList([
    ...glyphs,
    ...whole.map(({ to }) => to),
  ]);
  // The feature is on in any text and its lookups come last: all that the font does with letters and marks is done.
  const feature: Ot.Gsub.Feature = { tag: 'calt', lookups: [] };
  const lengths = [...new Set(whole.map(({ from }) => from.length))].toSorted((a, b) => b - a);
  for (const length of lengths) {
    const mapping = whole.filter(({ from }) => from.length === length);
    const join = new Ot.Gsub.Ligature({ mapping });
    const onlyWhole = inFull(join, mapping, marks);
    gsub.lookups.push(join, onlyWhole);
    feature.lookups.push(onlyWhole);
  }
  gsub.features.push(feature);
  for (const { defaultLanguage, languages } of gsub.scripts.values()) {
    for (const language of [defaultLanguage, ...languages.values()])
      language?.features.push(feature);
  }
  return FontIo.writeSfntOtf(FontIo.writeFont(parsed));
}

/** A word's glyphs, letter by letter: each with the marks that follow it. */
function lettersOf(
  word: readonly ShapedGlyph[],
  isMark: (piece: ShapedGlyph) => boolean,
): ShapedGlyph[][] {
  const letters: ShapedGlyph[][] = [];
  for (const piece of word) {
    if (isMark(piece)) letters.at(-1)?.push(piece);
    else letters.push([piece]);
  }
  return letters;
}

function wholeLetter(pieces: readonly ShapedGlyph[], glyphs: readonly Ot.Glyph[]): WholeLetter {
  const from = pieces.flatMap(({ glyph }) => glyphs[glyph] ?? []);
  const [body, first] = [from[0], pieces[0]];
  if (!body || !first) throw new Error('A letter without a glyph cannot be made whole.');
  const to = new Ot.Glyph();
  to.horizontal = { ...body.horizontal };
  to.vertical = { ...body.vertical };
  to.geometry = new Ot.Glyph.GeometryList(
    pieces.map(({ x, y }, at) => {
      const place = Ot.Glyph.Transform2X3.Translate(x - first.x, y - first.y);
      return new Ot.Glyph.TtReference(from[at] ?? body, place);
    }),
  );
  return { from, to };
}

/** Applies a lookup to letters with all their marks: one more mark than they are known with would lose its place. */
function inFull(
  join: Ot.Gsub.Ligature,
  mapping: readonly WholeLetter[],
  marks: Set<Ot.Glyph>,
): Ot.Gsub.Chaining {
  const length = mapping[0]?.from.length ?? 0;
  const match = Array.from(
    { length },
    (_, at) => new Set(mapping.flatMap(({ from }) => from[at] ?? [])),
  );
  const input = { inputBegins: 0, inputEnds: length };
  return new Ot.Gsub.Chaining({
    rules: [
      { match: [...match, marks], ...input, applications: [] },
      { match, ...input, applications: [{ at: 0, apply: join }] },
    ],
  });
}
