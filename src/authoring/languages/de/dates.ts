import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* German: words for years, months, decades and spans. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  sinceCounts: true,
  capitals: true,
  months: ['Jänner'],
  shortMonths: ['Jan', 'Feb', '', 'Apr', '', '', '', 'Aug', 'Sep, Sept', 'Okt', 'Nov', 'Dez'],
  doubtfulMonths: 'Mai, August',
  weekdays: ['', '', '', '', '', '', 'Sonnabend'],
  at: 'im, in, am, um, gegen, nach, während, Anfang, Ende, Mitte',
  until: 'bis',
  since: 'seit, ab',
  from: 'von, vom',
  between: 'zwischen',
  to: 'zum',
  and: 'und',
  of: 'des',
  yearBefore: 'Jahr, Jahre, Jahres',
  units: { week: 'Woche', month: 'Monat' },
  plurals: { day: 'Tage, Tagen', week: 'Wochen', month: 'Monate, Monaten', year: 'Jahren' },
  past: 'letzten, letzte, letzter, letztes, letztem, vergangenen, vergangene, vergangenes',
  next: 'nächsten, nächste, nächster, nächstes, kommenden, kommender, kommende, kommendes',
  current: 'diesen, diese, dieses, diesem, dieser, laufenden',
  agoBefore: 'vor',
  lessThan: 'weniger als',
  numbers: {
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    15: 'fünfzehn',
    20: 'zwanzig',
  },
  decadeSuffix: 'er, ern',
  century: 'Jahrhundert, Jahrhunderts',
  counted:
    'Menschen, Personen, Tausend, Million, Millionen, Milliarde, Milliarden, Prozent, Euro, Dollar, Meter, Metern, Kilometer, Kilometern, km, Tonnen, Barrel, Stunden, Minuten, Stimmen, Sitze, Punkte, Fälle, Tote, Soldaten, Männer, Frauen, Kinder, Einwohner, Wohnungen, Seiten, Länder',
  event:
    'Spiele, Spielen, Wahl, Wahlen, Krieg, Abkommen, Vertrag, Gipfel, Sommer, Winter, Frühjahr, Frühling, Herbst, Krise',
};

export const germanDates: LanguageDates = { words };
