/** The entries of a list that is written with commas or on lines of its own. */
export function listed(text: string): string[] {
  return text
    .split(/[,،\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** A table that is written as `key: form, form; key: form …`. */
export function tabled(text: string): Map<string, string[]> {
  const rows = text.split(/[;\n]/).filter((row) => row.includes(':'));
  return new Map(
    rows.map((row): [string, string[]] => {
      const colon = row.indexOf(':');
      return [row.slice(0, colon).trim(), listed(row.slice(colon + 1))];
    }),
  );
}
