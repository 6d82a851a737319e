import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in German write around an article. */
export const germanResidue: ResidueWords = {
  sharing: 'teilen, link kopieren',
  sharingBeside: 'drucken',
  notices: 'anzeige, werbung, lesen sie auch, mehr lesen',
  pointers: 'lesen sie auch, mehr zum thema',
  pointerOpenings: 'lesen sie auch',
  openers: 'weiterlesen, mehr lesen, mehr anzeigen',
  appeals: 'abonnieren sie',
  home: 'startseite',
  timeOpenings: 'aktualisiert, veröffentlicht',
  credits: 'foto, quelle',
  rights: 'alle rechte vorbehalten',
  updated: 'aktualisiert',
  beforeDay: 'den',
  readingTime: { after: /lesezeit/ },
  bylineLabels: /von/,
  beforeNames: 'von',
  and: /\s+und\s+/,
  behindHyphen: 'und, oder',
};
