import type { CapitalsLexicon } from '../../find/entities/capitals/capitalsLexicon.ts';
import { listed } from '../lists.ts';

/*
 * What holds for the names in texts of any language with capitals: names of people and abbreviations travel. A language
 * takes this and gives its own words in place of what is empty here.
 */
export const sharedLexicon: CapitalsLexicon = {
  script: 'capitals',
  openers: [],
  nobody: [],
  commonAbbreviations: listed(
    'gdp, gnp, ceo, cfo, cto, dna, rna, tv, pc, ai, it, id, hiv, aids, covid, usd, eur, gbp, am, pm, ad, bc, ok, faq, pdf, html, usb, led, suv, vip, phd, mba, ngo, pr, hr, pib, pdg, sida, adn',
  ),
  adjectives: [],
  titles: [],
  titleParts: [],
  mayors: [],
  possessives: [],
  abroad: [],
  heads: new Map(),
  anybodysHeads: [],
  everyStatesHeads: [],
  towns: [],
  genitives: listed('of, de, du, des, d, del, della, von, der, di'),
  sidesBehind: [],
  fields: [],
  stateStyles: [],
  styleLinks: listed('of, the, de, du, des, d, la, le, del'),
  linking: [],
  lateLinking: [],
  of: [],
  articles: [],
  inPlaces: [],
  saying: [],
  hearing: [],
  givenNames: [],
  personParticles: listed(
    'bin, ibn, bint, al, el, de, del, della, di, da, das, do, dos, du, la, le, van, von, der, den, ter, zu, af, und, y, e, ben, aït',
  ),
  nameParticles: listed(
    'dello, bin, ibn, bint, al, el, de, del, della, di, da, das, do, dos, du, la, le, van, von, der, den, ter, zu, af, ben',
  ),
  events: [],
  documents: [],
  stateGroups: [],
  numbers: [],
  peoples: [],
  sides: [],
  led: [],
  blocs: [],
};
