import type { NameSpelling } from '../../match/nameSpelling.ts';

/** How English names are written. The list is short on purpose, as in Arabic. */
export const englishSpelling: NameSpelling = {
  script: /\p{Script=Latin}/u,
  everydayWords: `
turkey jordan georgia chad may will mark bill grant rose faith hope grace april june august jack frank
guardian times post mail independent sun mirror telegraph globe apple target shell visa gap amazon oracle
nice reading bath`
    .trim()
    .split(/\s+/),
};
