import type { Doubt } from './nameMatch.ts';

/** Why a human should look at a match, in words. */
export const doubtWords: Record<Doubt, string> = {
  shared: 'several have this name',
  short: 'the name is so short that it may be part of other things',
  clitic: 'without what is taken for a joined particle a short name is left',
  article: 'the text puts an article before the name, which may make another word of it',
  ending: 'the word has an ending that the name has not, such as a plural’s',
  common: 'the name is an everyday word as well',
};
