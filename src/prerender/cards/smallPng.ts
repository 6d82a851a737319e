import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * A card is flat colour and the edges of letters: 255 colours tell it as well as sixteen million, in less
 * than half of the bytes. Format: Portable Network Graphics, W3C Recommendation (third edition, 2025).
 */

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const most = 256;

interface Picture {
  width: number;
  height: number;
  /** One number a pixel: red, green and blue, eight bits each. */
  colours: Uint32Array;
}

/**
 * Writes a PNG again with a palette of its most frequent colours; every other colour takes the nearest.
 * Level 7 of nine: the last two take ten times as long for a twentieth of the bytes.
 * @param png eight bits a channel, without transparency or interlacing, as Chromium makes it
 * @throws where it is another kind of PNG
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const counts = new Map<number, number>();
  for (let at = 0, from = 0; at < colours.length; at++) {
    // Most of a card is runs of one colour: a run is counted at once.
    if (colours[at] === colours[at + 1]) continue;
    const colour = colours[at]!;
    counts.set(colour, (counts.get(colour) ?? 0) + at + 1 - from);
    from = at + 1;
  }
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = byCount.slice(0, most);
  const places = new Map(
    byCount.map((colour, at) => [colour, at < most ? at : nearest(colour, palette)]),
  );
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0, last = -1, place = 0; y < height; y++) {
    // Each row begins with the number of its filter, which is none.
    const row = y * (width + 1) + 1;
    for (let x = row; x < row + width; x++, at++) {
      if (colours[at] !== last) {
        last = colours[at]!;
        place = places.get(last)!;
      }
      rows[x] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, at) => table.writeUIntBE(colour, at * 3, 3));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(colour: number, palette: readonly number[]): number {
  const apart = (other: number) =>
    ((colour >> 16) - (other >> 16)) ** 2 +
    (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
    ((colour & 255) - (other & 255)) ** 2;
  let best = 0;
  let least = Infinity;
  palette.forEach((other, at) => {
    const distance = apart(other);
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function decode(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const kind = [...png.subarray(24, 29)].join(' ');
  if (kind !== '8 2 0 0 0') {
    throw new Error(
      `A card’s picture is a PNG of the kind “${kind}”; smallPng.ts reads “8 2 0 0 0”.`,
    );
  }
  const data: Buffer[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width, height);
  const colours = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    const row = (y + 1) * (width + 1) * 3 + 3;
    for (let x = row; x < row + width * 3; x += 3) {
      colours[at++] = (bytes[x]! << 16) | (bytes[x + 1]! << 8) | bytes[x + 2]!;
    }
  }
  return { width, height, colours };
}

/**
 * Undoes the five filters that a PNG's rows may have: each byte is told by its neighbours left, above and
 * aslant. A loop for each, as two million bytes are told here.
 */
function unfiltered(rows: Buffer, width: number, height: number): Uint8Array {
  const stride = width * 3;
  // A row of noughts stands over the first, and a pixel of them before each: they need no case of their own.
  const wide = stride + 3;
  const bytes = new Uint8Array(wide * (height + 1));
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1) + 1;
    const filter = rows[from - 1];
    const to = (y + 1) * wide + 3;
    const up = to - wide;
    bytes.set(rows.subarray(from, from + stride), to);
    if (filter === 1) {
      for (let x = 0; x < stride; x++) bytes[to + x]! += bytes[to + x - 3]!;
    } else if (filter === 2) {
      for (let x = 0; x < stride; x++) bytes[to + x]! += bytes[up + x]!;
    } else if (filter === 3) {
      for (let x = 0; x < stride; x++) {
        bytes[to + x]! += (bytes[to + x - 3]! + bytes[up + x]!) >> 1;
      }
    } else if (filter === 4) {
      for (let x = 0; x < stride; x++) {
        bytes[to + x]! += paeth(bytes[to + x - 3]!, bytes[up + x]!, bytes[up + x - 3]!);
      }
    }
  }
  return bytes;
}

/** Of the three neighbours, the one nearest to left + above - aslant. */
function paeth(left: number, above: number, aslant: number): number {
  const guess = left + above - aslant;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - aslant)];
  return a <= b && a <= c ? left : b <= c ? above : aslant;
}
