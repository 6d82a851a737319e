import type { ContestedWords } from '../../find/voices/contestedWords.ts';

/** Words of English that take a side. */
export const englishContested: ContestedWords = {
  accuses: [
    'accused, accuse, accuses, accusing, accusation, accusations',
    'threatened, threaten, threatens, threatening, threat, threats',
    'blamed, blame, blames, blaming',
    'condemned, condemn, condemns, condemning, condemnation',
    'denounced, denounce, denounces, denouncing',
    'incited, incite, incites, incitement',
  ],
  doubts: [
    'claimed, claim, claims, claiming',
    'alleged, allege, alleges, allegedly, allegation, allegations',
    'purported, purportedly, purports',
  ],
  judges: [
    'violated, violate, violates, violating, violation, violations',
    'invaded, invade, invades, invading, invasion',
    'occupied, occupies, occupation',
    'annexed, annex, annexes, annexation',
    'persecuted, persecutes, persecution',
    'repressed, represses, repression, crackdown',
    'aggression, aggressor, aggressors',
    'provoked, provocation, provocations, provocative',
    'massacre, massacred, massacres, genocide',
    'terrorist, terrorists, terrorism',
    'bullied, bullying, coerced, coercion, blackmail',
  ],
  labels: [
    'regime, regimes',
    'so-called, self-styled, self-proclaimed',
    'militia, militias, warlord, warlords',
    'puppet, puppets, stooge, stooges',
  ],
  deeds: 'threatened, incited',
  noun: /ions?$/,
};
