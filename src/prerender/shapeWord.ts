import * as harfbuzz from 'harfbuzzjs';

/** A glyph as it is drawn for a word. */
export interface ShapedGlyph {
  /** Its number in the font. */
  glyph: number;
  /** Where it is drawn, in units of the font, to the right of the word's left end and above the baseline. */
  x: number;
  y: number;
}

/** Shapes words in a font as browsers do: the glyphs in the order of writing. */
export function shaperOf(font: Buffer): (word: string) => ShapedGlyph[] {
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer));
  const shaper = new harfbuzz.Font(face);
  return (word) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    harfbuzz.shape(shaper, buffer);
    const infos = buffer.getGlyphInfos();
    let pen = 0;
    const shaped = buffer.getGlyphPositions().map(({ xOffset, yOffset, xAdvance }, at) => {
      const x = pen + xOffset;
      pen += xAdvance;
      return { glyph: infos[at]?.codepoint ?? 0, x, y: yOffset };
    });
    // Glyphs come as they are drawn, from the left: in Arabic the last one first.
    const isBackwards = (infos[0]?.cluster ?? 0) > (infos.at(-1)?.cluster ?? 0);
    return isBackwards ? shaped.toReversed() : shaped;
  };
}
