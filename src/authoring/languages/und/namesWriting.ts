import type { FamilyNames, Writing } from '../../find/entities/languageNames.ts';
import { unjoined } from '../ar/namesParticles.ts';
import { listed } from '../lists.ts';
import { nounCases } from '../ru/namesCases.ts';
import { familyNamesFirst } from './namesGiven.ts';

/** Elided articles and conjunctions of the Romance languages: l’Ukraine, dell’Unione. */
export const romanceElision = /^(?:[ldcnmtsj]|qu|jusqu|lorsqu|dell|all|nell|sull|dall|un)['’]/i;

/** The article with which an editor may give a common noun as a name. */
export const labelArticle = /^(?:the|a|an) /;

/** How names are written in any language. Arabic words, with what is joined to them, stand in texts of others too. */
export const sharedWriting: Writing = {
  abbreviations: listed(
    'st, mr, mrs, ms, dr, prof, gen, col, lt, sen, rep, gov, jr, sr, mme, mlle, m',
  ),
  elided: null,
  unjoined,
};

/** What is known of family names in any language; those in Cyrillic decline nearly alike. */
export const sharedFamilyNames: FamilyNames = {
  particles: listed('bin, ibn, al, el, de, da, dos, van, von, der, den, del, della, ter, le, la'),
  first: familyNamesFirst,
  cases: (name) => (/\p{Script=Cyrillic}/u.test(name) ? nounCases(name) : [name]),
};
