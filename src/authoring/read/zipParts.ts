import { Inflate } from 'fflate';

/** A file inside a zip archive. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  method: number;
  encrypted: boolean;
  /** Where its local header begins, and how many bytes it takes packed. */
  offset: number;
  size: number;
}

/** Thrown where an archive cannot be read. */
export class BadZip extends Error {}
/** Thrown where an archive unpacks to more than is allowed. */
export class ZipTooLarge extends Error {}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The files that an archive’s central directory lists (PKWARE’s APPNOTE 4.3.12). It is the authority: what stands
 * between the files is for others to hide things in.
 * @throws BadZip
 */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  try {
    const end = findEnd(view);
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entrySignature) throw new BadZip('directory');
      const nameLength = view.getUint16(at + 28, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        offset: view.getUint32(at + 42, true),
        size: view.getUint32(at + 20, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    throw new BadZip('The archive has no whole directory.');
  }
}

/** Where the record begins that ends an archive (4.3.16): a comment may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new BadZip('end');
}

/** Packed bytes that are unpacked at once; they make a thousand times as many at most. */
const step = 16_384;

/**
 * Unpacks a file, and stops as soon as it proves larger than allowed: the size that an archive states may be a lie.
 * @throws BadZip, ZipTooLarge
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const view = viewOf(bytes);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new BadZip(`${entry.name} is not where the directory says.`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.size);
  if (entry.method === 0) {
    if (packed.length > limit) throw new ZipTooLarge(entry.name);
    return packed;
  }
  if (entry.method !== 8) throw new BadZip(`${entry.name} is packed in an unknown way.`);
  return inflate(packed, entry.name, limit);
}

function inflate(packed: Uint8Array, name: string, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let whole = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    if (length > limit) throw new ZipTooLarge(name);
    chunks.push(chunk);
    whole ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof ZipTooLarge ? error : new BadZip(`${name} is damaged.`);
  }
  if (!whole) throw new BadZip(`${name} is cut off.`);
  const unpacked = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    unpacked.set(chunk, at);
    at += chunk.length;
  }
  return unpacked;
}
