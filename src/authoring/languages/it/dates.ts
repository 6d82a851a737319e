import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Italian: words for years, months, decades and spans. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  adjectivesAfter: true,
  namedYears: true,
  at: 'in, nel, a, ad, verso, durante, dopo, entro, fine, inizio, metà, prima del',
  until: 'fino al',
  since: 'dal, dall',
  between: 'tra, fra',
  to: 'al',
  and: 'e',
  of: 'di, del, dell',
  yearBefore: 'anno',
  units: { week: 'settimana', month: 'mese' },
  plurals: { day: 'giorni', week: 'settimane', month: 'mesi' },
  past: 'scorso, scorsa, scorsi, scorse, passato, ultimi, ultime',
  next: 'prossimo, prossima, prossimi, prossime',
  current: 'questo, questa, quest',
  ago: 'fa',
  lessThan: 'meno di',
  numbers: {
    2: 'due',
    3: 'tre',
    4: 'quattro',
    5: 'cinque',
    6: 'sei',
    7: 'sette',
    8: 'otto',
    9: 'nove',
    10: 'dieci',
    15: 'quindici',
    20: 'venti',
  },
  decadeBefore: 'anni',
  century: 'secolo',
  counted:
    'persone, mila, milione, milioni, miliardo, miliardi, euro, dollari, metri, chilometri, km, tonnellate, barili, ore, minuti, volte, voti, seggi, punti, casi, morti, soldati, uomini, donne, bambini, abitanti, pagine, paesi',
  event:
    'giochi, elezione, elezioni, guerra, coppa, accordo, trattato, vertice, estate, inverno, primavera, autunno, crisi, olimpiadi',
};

export const italianDates: LanguageDates = { words };
