import { createMatcher } from '../../src/authoring/match/matcher.ts';
import type { GoldText } from './goldStory.ts';

export interface Evaluation {
  language: string;
  links: number;
  /** Of the links that would be made without asking, the part that is right. */
  precision: number;
  /** Of the links that a human made, the part that would be made without asking. */
  recall: number;
  /** The same, with what is proposed to a human. */
  recallWithProposals: number;
  /** What is wrong and what is missing, for a human to read. */
  wrong: string[];
  missing: string[];
}

/** Holds what the matcher finds, given the names, against what a human linked. A link counts where the words overlap. */
export function evaluate({ language, paragraphs, links, names }: GoldText): Evaluation {
  const found = createMatcher(names).findAll(paragraphs);
  const wrong: string[] = [];
  const missing: string[] = [];
  let [right, made, got, proposed] = [0, 0, 0, 0];
  for (const [at, text] of paragraphs.entries()) {
    const matches = found[at] ?? [];
    const gold = links[at] ?? [];
    const certain = matches.filter(({ doubts }) => doubts.length === 0);
    made += certain.length;
    for (const match of certain) {
      if (gold.some((link) => meet(link, match) && match.ids[0] === link.id)) right += 1;
      else wrong.push(`${at + 1}: ${text.slice(match.start, match.end)} → ${match.ids.join()}`);
    }
    for (const link of gold) {
      const isFound = (some: typeof matches) =>
        some.some((match) => meet(link, match) && match.ids.includes(link.id));
      if (isFound(certain)) got += 1;
      else missing.push(`${at + 1}: ${text.slice(link.start, link.end)} → ${link.id}`);
      if (isFound(matches)) proposed += 1;
    }
  }
  const all = links.flat().length;
  return {
    language,
    links: all,
    precision: right / made,
    recall: got / all,
    recallWithProposals: proposed / all,
    wrong,
    missing,
  };
}

const meet = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
