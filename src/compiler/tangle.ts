/** The most work that one text may make, in pairs of signs: half a second. */
const mostPairs = 25_000_000;

/** What may open or close something in a line: a backslash takes that from the next sign. */
const sign = /\\[^]|[*_[\]`<]/g;
const countSigns = (text: string) =>
  text.match(sign)?.filter((found) => found.length === 1).length ?? 0;
/** What a line begins with inside quotations and lists, one in another. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
/** A list in a list takes longer than a sign. */
const containerWeight = 4;

/** Where Markdown is too tangled to be parsed, and why. */
export interface Tangle {
  /** Where the paragraph begins in the text, in UTF-16 units. */
  offset: number;
  what: string;
}

/**
 * Finds where Markdown would keep its parser busy for minutes: it compares the signs of a paragraph with each other, the
 * quotations and lists that one line begins with, and the lines that go on under these without saying so. The time
 * grows with the square of each, which is why they are counted in pairs. Null where a text is not tangled, as no article is.
 */
export function tangleIn(text: string): Tangle | null {
  let pairs = 0;
  let offset = 0;
  for (const part of text.split(/(\n[ \t\r]*\n)/)) {
    const signs = countSigns(part);
    let [nested, lazy, isInside] = [0, 0, false];
    for (const line of part.split('\n')) {
      const depth = containers.exec(line)?.[0].match(/\d+|[^\d\s]/g)?.length ?? 0;
      nested += (depth * containerWeight) ** 2;
      isInside ||= depth > 0;
      if (isInside && depth === 0) lazy += 1;
    }
    pairs += signs ** 2 + nested + lazy ** 2;
    if (pairs > mostPairs) return { offset, what: whatIn(signs ** 2, nested, lazy ** 2) };
    offset += part.length;
  }
  return null;
}

function whatIn(signs: number, nested: number, lazy: number): string {
  if (signs >= Math.max(nested, lazy)) {
    return 'This paragraph holds so many signs of Markdown (such as *, [ and <) that it cannot be read';
  }
  return nested >= lazy
    ? 'So many quotations and lists (>, -, 1.) begin inside each other here that they cannot be read'
    : 'So many lines follow a quotation or list here without an empty line that they cannot be read';
}
