/*
 * The names that a font file gives itself: its table `name`
 * (https://learn.microsoft.com/typography/opentype/spec/name). Files are TrueType, without compression.
 */

/** What a name that is none is for. */
const kinds = { copyright: 0, trademark: 7 };

interface NameRecord {
  kind: number;
  text: string;
  /** Where its bytes stand in the file. */
  start: number;
  end: number;
  isWide: boolean;
}

function recordsOf(font: Buffer): NameRecord[] {
  const tables = font.readUInt16BE(4);
  const entries = Array.from({ length: tables }, (_, at) => 12 + 16 * at);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) return [];
  const table = font.readUInt32BE(entry + 8);
  const strings = table + font.readUInt16BE(table + 4);
  return Array.from({ length: font.readUInt16BE(table + 2) }, (_, at) => {
    const record = table + 6 + 12 * at;
    const start = strings + font.readUInt16BE(record + 10);
    const end = start + font.readUInt16BE(record + 8);
    // Platform 1 is the old Macintosh, with a byte a character; the others have two, the higher one first.
    const isWide = font.readUInt16BE(record) !== 1;
    const bytes = font.subarray(start, end);
    const text = isWide
      ? Buffer.from(bytes).swap16().toString('utf16le')
      : bytes.toString('latin1');
    return { kind: font.readUInt16BE(record + 6), text, start, end, isWide };
  });
}

/** Whose font it is, in its own words; empty where it does not say. */
export const copyrightOf = (font: Buffer): string =>
  recordsOf(font)
    .find(({ kind }) => kind === kinds.copyright)
    ?.text.trim() ?? '';

/** The names that a font goes by. */
export const namesOf = (font: Buffer): string[] =>
  recordsOf(font)
    .filter(({ kind }) => isName(kind))
    .map(({ text }) => text);

const isName = (kind: number) => kind !== kinds.copyright && kind !== kinds.trademark;

/** A name that only the font as its makers made it may bear (SIL Open Font License 1.1, 3); null where there is none. */
export const reservedName = (copyright: string): string | null =>
  /Reserved Font Name\s+["'‘“]?([^"'’”,.]+)/i.exec(copyright)?.[1]?.trim() ?? null;

/** A changed font under a name that is not reserved: of the same length, so that all else stays where it is. */
export function withoutReservedName(font: Buffer): Buffer {
  const reserved = reservedName(copyrightOf(font));
  if (reserved === null) return font;
  const renamed = Buffer.from(font);
  const other = 'Nasij'.padEnd(reserved.length, '_').slice(0, reserved.length);
  for (const { kind, text, start, isWide } of recordsOf(font)) {
    if (!isName(kind)) continue;
    const name = text.replaceAll(reserved, other);
    const bytes = isWide ? Buffer.from(name, 'utf16le').swap16() : Buffer.from(name, 'latin1');
    bytes.copy(renamed, start);
  }
  return renamed;
}
