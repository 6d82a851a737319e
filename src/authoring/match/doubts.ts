import type { Doubt, NameMatch } from './nameMatch.ts';
import { wordsOf } from './nameForms.ts';

/** The doubts that the rest of a text can take away. */
const answerable: readonly Doubt[] = ['short', 'clitic', 'article', 'common'];

/**
 * Takes away doubts that the text answers elsewhere: where it certainly names the same one by a longer name that has
 * all these words, or, for a particle alone, by the same name without any.
 * @param all the matches of every paragraph of one text
 */
export function answerDoubts(all: readonly (readonly NameMatch[])[]): NameMatch[][] {
  const certain = all.flat().filter(({ doubts }) => doubts.length === 0);
  const inFull = new Set<string>();
  const bare = new Set<string>();
  for (const { ids, name, clitic } of certain) {
    const words = wordsOf(name);
    if (words.length > 1) for (const { folded } of words) inFull.add(`${ids[0]} ${folded}`);
    if (clitic === '') bare.add(`${ids[0]} ${name}`);
  }
  const isAnswered = ({ ids: [id], name, doubts }: NameMatch) => {
    if (!doubts.every((doubt) => answerable.includes(doubt))) return false;
    if (wordsOf(name).every(({ folded }) => inFull.has(`${id} ${folded}`))) return true;
    return doubts.every((doubt) => doubt === 'clitic') && bare.has(`${id} ${name}`);
  };
  return all.map((matches) =>
    matches.map((match) =>
      match.doubts.length > 0 && isAnswered(match) ? { ...match, doubts: [] } : match,
    ),
  );
}
