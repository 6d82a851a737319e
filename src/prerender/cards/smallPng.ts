import sharp from 'sharp';

/**
 * Writes a PNG again with a palette: a card is flat colour and the edges of letters, which 256 colours tell as well as
 * sixteen million, in less than half of the bytes. Dithering would speckle the flat parts and cost bytes. The least three
 * of ten efforts choose worse colours; more than four takes longer for nothing.
 * @param png of any kind
 * @throws as sharp does where it is no picture
 */
export const smallPng = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, dither: 0, effort: 4 }).toBuffer();
