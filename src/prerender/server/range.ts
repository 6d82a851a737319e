/** `bytes=0-4`, `bytes=20-`, `bytes=-5`, and several of them (RFC 9110, section 14.1.2). */
const form = /^bytes=\s*(?:\d+-\d*|-\d+)(?:\s*,\s*(?:\d+-\d*|-\d+))*\s*$/;

/**
 * The header `Range` as libraries read it right: range-parser and what is made of it guess at malformed ranges, and
 * take a suffix that is longer than the file (“the last 500 bytes” of 300) for one that cannot be had, where it means
 * the whole file.
 * @param size the file’s, in bytes
 * @returns nothing where the range is none, or malformed: it is ignored then
 */
export function rangeOf(range: string | undefined, size: number): string | undefined {
  if (range === undefined || !form.test(range)) return undefined;
  return range.replaceAll(
    /(?<=[=,]\s*)-(\d+)/g,
    (_, length) => `-${Math.min(Number(length), size)}`,
  );
}
