import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Spanish: words for years, months, decades and spans. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  adjectivesAfter: true,
  namedYears: true,
  months: ['', '', '', '', '', '', '', '', 'setiembre'],
  at: 'en, hacia, tras, durante, finales de, principios de, mediados de, antes de, después de',
  until: 'hasta',
  since: 'desde',
  from: 'del',
  between: 'entre',
  to: 'a, al',
  and: 'y, e',
  of: 'de',
  yearBefore: 'año',
  units: { week: 'semana', month: 'mes' },
  plurals: { day: 'días', week: 'semanas', month: 'meses' },
  past: 'pasado, pasada, pasados, pasadas, último, última, últimos, últimas',
  next: 'próximo, próxima, próximos, próximas, que viene',
  current: 'este, esta',
  agoBefore: 'hace',
  lessThan: 'menos de',
  numbers: {
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    15: 'quince',
    20: 'veinte',
  },
  decades: {
    20: 'años veinte',
    30: 'años treinta',
    40: 'años cuarenta',
    50: 'años cincuenta',
    60: 'años sesenta',
    70: 'años setenta',
    80: 'años ochenta',
    90: 'años noventa',
  },
  decadeBefore: 'años, década de, década de los',
  century: 'siglo',
  counted:
    'personas, mil, millón, millones, euros, dólares, metros, kilómetros, km, toneladas, barriles, horas, minutos, veces, votos, escaños, puntos, casos, muertos, soldados, hombres, mujeres, niños, habitantes, viviendas, empleos, páginas, países',
  event:
    'juegos, elección, elecciones, guerra, copa, acuerdo, tratado, cumbre, verano, invierno, primavera, otoño, crisis',
};

export const spanishDates: LanguageDates = { words };
