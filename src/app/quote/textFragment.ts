/** How many words at each end of a passage name it. */
const ends = 3;

/**
 * The directive by which a browser itself finds and marks a passage, `:~:text=first words,last words`.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: string): string {
  const words = passage.trim().split(/\s+/);
  const written = (some: readonly string[]) => escaped(some.join(' '));
  if (words.length <= 2 * ends) return `:~:text=${written(words)}`;
  return `:~:text=${written(words.slice(0, ends))},${written(words.slice(-ends))}`;
}

/** Dashes and commas part the pieces of a directive, so those of the text are escaped too. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
