import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { smallPng } from './smallPng.ts';

const [red, grey, paper] = ['b5402a', '808080', 'faf6ee'];

/** A PNG of full colour from its pixels, row by row. */
const pngOf = (rows: readonly (readonly string[])[]) =>
  sharp(Buffer.from(rows.flat().join(''), 'hex'), {
    raw: { width: rows[0]?.length ?? 0, height: rows.length, channels: 3 },
  })
    .png()
    .toBuffer();

async function coloursOf(png: Buffer): Promise<string[]> {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  return pixels.toString('hex').match(/.{6}/g) ?? [];
}

describe('smallPng', () => {
  it('keeps every colour where they are few, and the size', async () => {
    const rows = [
      [red, grey, paper],
      [paper, paper, red],
    ];
    const small = await smallPng(await pngOf(rows));
    expect(await coloursOf(small)).toEqual(rows.flat());
    expect(await sharp(small).metadata()).toMatchObject({
      format: 'png',
      isPalette: true,
      width: 3,
      height: 2,
    });
  });

  it('takes near ones where there are more than a palette holds', async () => {
    const shades = Array.from({ length: 1024 }, (_, at) =>
      [at >> 2, at >> 3, at >> 4].map((part) => part.toString(16).padStart(2, '0')).join(''),
    );
    const made = await coloursOf(await smallPng(await pngOf([shades])));
    expect(new Set(made).size).toBeLessThanOrEqual(256);
    const redOf = (colour = '') => parseInt(colour.slice(0, 2), 16);
    const apart = made.map((colour, at) => Math.abs(redOf(colour) - redOf(shades[at])));
    expect(Math.max(...apart)).toBeLessThan(8);
  });

  it('is none of what is no picture', async () => {
    await expect(smallPng(Buffer.from('no picture'))).rejects.toThrow(/unsupported image format/);
  });
});
