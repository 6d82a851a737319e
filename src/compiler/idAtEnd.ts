/** The id that ends a heading or paragraph of Markdown, and where it begins. */
export interface IdAtEnd {
  /** What stands between `{#` and `}`, as it is written. */
  id: string;
  /** Where the words before it end, in UTF-16 units: the spaces around it belong to none of both. */
  start: number;
}

/**
 * Finds the id that ends a text; null where none does. From the end, since a pattern that looks for it from the front
 * goes over a run of spaces once for each of them.
 */
export function idAtEnd(text: string): IdAtEnd | null {
  const trimmed = text.trimEnd();
  const open = trimmed.endsWith('}') ? trimmed.lastIndexOf('{#') : -1;
  if (open < 0) return null;
  const id = trimmed.slice(open + 2, -1);
  if (/[{}]/.test(id)) return null;
  return { id, start: trimmed.slice(0, open).trimEnd().length };
}
