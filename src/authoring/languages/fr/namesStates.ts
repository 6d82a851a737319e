import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';
import { sharedStates } from '../und/namesStates.ts';

/*
 * What French newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const frenchStates: StateWords = {
  ...sharedStates,
  forms: tabled(`
    US: Etats-Unis d’Amérique, États-Unis d’Amérique, Amérique, USA
    GB: Grande-Bretagne
    BY: Bélarus
    CD: République démocratique du Congo, RDC
    CG: Congo
    CZ: République tchèque
    MM: Birmanie
    VN: Vietnam
    AE: Emirats
    RU: Fédération de Russie
    VA: Vatican
    FK: Malouines`),
  adjectives: tabled(`
    RU: russe, russes; CN: chinois, chinoise, chinoises; US: américain, américaine, américains, américaines
    FR: français, française, françaises; DE: allemand, allemande, allemands, allemandes
    GB: britannique, britanniques; IT: italien, italienne, italiens, italiennes; ES: espagnol, espagnole, espagnols
    UA: ukrainien, ukrainienne, ukrainiens, ukrainiennes; DZ: algérien, algérienne, algériens
    MA: marocain, marocaine, marocains; TN: tunisien, tunisienne, tunisiens; EG: égyptien, égyptienne, égyptiens
    LB: libanais, libanaise; SY: syrien, syrienne, syriens; IL: israélien, israélienne, israéliens
    PS: palestinien, palestinienne, palestiniens; TR: turc, turque, turcs; IR: iranien, iranienne, iraniens
    JP: japonais, japonaise; IN: indien, indienne, indiens; BR: brésilien, brésilienne, brésiliens
    CA: canadien, canadienne, canadiens; BE: belge, belges; CH: suisse, suisses; PL: polonais, polonaise
    PT: portugais, portugaise; GR: grec, grecque, grecs; SN: sénégalais, sénégalaise; ML: malien, malienne
    CI: ivoirien, ivoirienne; CM: camerounais, camerounaise; SA: saoudien, saoudienne; QA: qatari, qatarie
    HU: hongrois, hongroise; RO: roumain, roumaine; MX: mexicain, mexicaine; AR: argentin, argentine
    NL: néerlandais, néerlandaise; SE: suédois, suédoise; NO: norvégien, norvégienne; AT: autrichien, autrichienne`),
  capitals: tabled(`
    RU: Moscou; US: Washington; CN: Pékin; GB: Londres; FR: Paris; DE: Berlin; IT: Rome; ES: Madrid; TR: Ankara
    IR: Téhéran; IQ: Bagdad; SY: Damas; LB: Beyrouth; EG: Le Caire; SA: Riyad; QA: Doha; DZ: Alger; TN: Tunis
    MA: Rabat; LY: Tripoli; UA: Kiev, Kyiv; PL: Varsovie; BE: Bruxelles; JP: Tokyo; KR: Séoul; IN: New Delhi
    ML: Bamako; SN: Dakar; CI: Abidjan; CH: Berne; GR: Athènes; PT: Lisbonne; AT: Vienne; CA: Ottawa; BF: Ouagadougou`),
  fromPlatform: (name) => (name.startsWith('R.A.S.') ? [] : [name]),
};
