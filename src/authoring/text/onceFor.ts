/** Keeps what is made of an object, so that it is made once: patterns and lexicons of a language's words. */
export function onceFor<Words extends object, Made>(
  make: (words: Words) => Made,
): (words: Words) => Made {
  const kept = new WeakMap<Words, Made>();
  return (words) => {
    const made = kept.get(words) ?? make(words);
    kept.set(words, made);
    return made;
  };
}
