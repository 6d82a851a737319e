import type { ArabicScriptLexicon } from '../../find/entities/arabicScript/arabicScriptLexicon.ts';
import { listed } from '../lists.ts';
import { commonWords, functionWords, nameExceptions, passingAdjectives } from './namesCommon.ts';
import { ambiguousGivenNames, arabicGivenNames, nameEndings, nameJoiners } from './namesGiven.ts';
import { arabicGroups } from './namesGroups.ts';
import { arabicHeadWords } from './namesHeads.ts';
import { arabicShapes } from './namesShapes.ts';
import { arabicTitles } from './namesTitles.ts';
import { otherVerbForms, sayingVerbForms } from './namesVerbs.ts';

/** What is known of words in Arabic. */
export const arabicLexicon: ArabicScriptLexicon = {
  script: 'arabic',
  article: 'ال',
  joined: { and: 'و', for: 'ل', in: 'ب', forThe: 'لل' },
  twinPlaces: [
    // عُمان and عمّان are one word where the marks are left out, as they mostly are.
    {
      state: 'region:OM',
      called: ['العاصمة'],
      mark: /م\p{M}*\u0651/u,
      city: {
        key: 'capital:region:JO',
        name: 'عمّان',
        reason: 'the capital of Jordan, by its mark or by what the text says of it',
      },
    },
  ],
  words: {
    functionWords,
    common: commonWords,
    passingAdjectives,
    sayingVerbs: sayingVerbForms,
    otherVerbs: otherVerbForms,
    in: ['في', 'وفي'],
  },
  people: {
    givenNames: arabicGivenNames,
    ambiguous: ambiguousGivenNames,
    joiners: nameJoiners,
    openJoiners: listed('عبد، ال'),
    givenJoiner: 'عبد',
    tails: ['الدين'],
    endings: nameEndings,
    exceptions: nameExceptions,
  },
  titles: arabicTitles,
  heads: arabicHeadWords,
  groups: arabicGroups,
  shapes: arabicShapes,
};
