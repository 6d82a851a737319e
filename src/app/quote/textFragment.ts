/** How many words at each end of a passage name it. */
const ends = 3;

/**
 * The directive by which a browser itself finds and marks a passage, `:~:text=first words,last words`.
 * @param passage its words, those of each paragraph for themselves
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: readonly string[]): string {
  const pieces = passage.map((text) => text.trim().split(/\s+/));
  const [first = [], last = first] = [pieces[0], pieces.at(-1)];
  const written = (some: readonly string[]) => escaped(some.join(' '));
  // Browsers look for each piece within one paragraph.
  if (pieces.length === 1 && first.length <= 2 * ends) return `:~:text=${written(first)}`;
  return `:~:text=${written(first.slice(0, ends))},${written(last.slice(-ends))}`;
}

/** Dashes and commas part the pieces of a directive, so those of the text are escaped too. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
