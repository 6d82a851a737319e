import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from './smallPng.ts';

function chunk(name: string, data: Buffer): Buffer {
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length, 0);
  out.write(name, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
  return out;
}

/** A PNG of full colour, three pixels wide, from rows that begin with the number of their filter. */
function pngOf(rows: number[][], kind = 2): Buffer {
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, rows.length, 8, kind, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a PNG with a palette, row by row. */
function coloursOf(png: Buffer): string[][] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const palette = parts.get('PLTE')!;
  const rows = inflateSync(parts.get('IDAT')!);
  return Array.from({ length: rows.length / 4 }, (_, y) =>
    [...rows.subarray(y * 4 + 1, y * 4 + 4)].map((place) =>
      palette.toString('hex', place * 3, place * 3 + 3),
    ),
  );
}

const [red, grey, paper] = ['b5402a', '808080', 'faf6ee'];

describe('smallPng', () => {
  it('keeps every colour where they are few, whatever filter a row has', () => {
    const first = [0, 0xb5, 0x40, 0x2a, 0x80, 0x80, 0x80, 0xfa, 0xf6, 0xee];
    const same = Array.from({ length: 9 }, () => 0);
    // From the left; from above; from the mean of both; from whichever is nearest.
    const left = [1, 0xb5, 0x40, 0x2a, 0xcb, 0x40, 0x56, 0x7a, 0x76, 0x6e];
    const above = [2, ...same];
    const mean = [3, 0x5b, 0x20, 0x15, 0xe6, 0x20, 0x2b, 0x3d, 0x3b, 0x37];
    const nearest = [4, ...same];
    expect(coloursOf(smallPng(pngOf([first, left, above, mean, nearest])))).toEqual(
      Array.from({ length: 5 }, () => [red, grey, paper]),
    );
  });

  it('says which kind of picture it cannot read', () => {
    const pale = pngOf([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]], 6);
    expect(() => smallPng(pale)).toThrow('“8 6 0 0 0”');
  });
});
