import type { DateVerbs, DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* French: words for years, months, decades and spans. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  sinceCounts: true,
  adjectivesAfter: true,
  namedYears: true,
  doubtfulMonths: 'mai, mars',
  shortMonths: ['janv', 'févr', '', 'avr', '', '', 'juil', '', 'sept', 'oct', 'nov', 'déc'],
  at: 'en, dès, vers, avant, après, pendant, durant, courant, fin, début, mi, au mois',
  until: 'jusqu en, jusqu',
  since: 'depuis',
  from: 'du',
  between: 'entre',
  to: 'à, au',
  and: 'et',
  of: 'de, d',
  yearBefore: 'année, an',
  units: { week: 'semaine' },
  plurals: { day: 'jours', week: 'semaines', month: 'mois', year: 'ans' },
  past: 'dernier, dernière, derniers, dernières, passé, passée',
  next: 'prochain, prochaine, prochains, prochaines',
  current: 'ce, cet, cette',
  agoBefore: 'il y a',
  lessThan: 'moins de',
  numbers: {
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    15: 'quinze',
    20: 'vingt',
  },
  romanEndings: 'e, ème',
  decadeBefore: 'années',
  century: 'siècle',
  counted:
    'personnes, mille, million, millions, milliard, milliards, euros, dollars, mètres, kilomètres, km, tonnes, barils, heures, minutes, fois, voix, sièges, points, cas, morts, soldats, hommes, femmes, enfants, habitants, logements, emplois, pages, pays',
  event:
    'jeux, élection, élections, guerre, coupe, accord, traité, sommet, été, hiver, printemps, automne, crise',
};

/** Verbs up to the ending of their future: réuni-ra, réuni-ront. */
const futureStems =
  'au|se|fe|i|viend|reviend|tiend|dev|pour|réuni|déroule|commence|débute|arrive|parti|reparti|rencontre|dure|ouvri|rouvri|achève|termine|fini|recev|accueille|participe|vote|examine|présente|annonce|signe|joue|affronte|quitte|retourne|rentre|entre|reste|donne|débatt|entame|lance|visite|poursuiv|prononce|publie|mett|dévoile|sorti|reprend|prend|rend|siège|siége';

const verbs: DateVerbs = {
  future: ['va|vont', `(?:${futureStems})(?:ra|ront)`],
  past: [
    'a|ont|avait|avaient|fut|furent|eut|ayant|\\p{L}\\p{L}+ai(?:en)?t',
    // A participle dates what it belongs to: la loi adoptée lundi; “sera votée” is no past.
    '(?<!(?:^| )(?:sera|seront|aura|auront|être|été|est|sont) )\\p{L}+ée?s?',
    '(?:est|sont) (?:rest|demeur)ée?s?',
    'qui|que|qu|dont|où|lorsque|lorsqu|quand|après|mais|car|depuis',
  ],
  present: ['est|sont'],
};

export const frenchDates: LanguageDates = { words, verbs };
