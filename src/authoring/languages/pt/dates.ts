import type { DateWords, LanguageDates } from '../../find/dates/dateWords.ts';

/* Portuguese: words for years, months, decades and spans. Full days, “yesterday” and the like are left to the library. */

const words: DateWords = {
  adjectivesAfter: true,
  namedYears: true,
  at: 'em, no, durante, após, finais de, fim de, início de, meados de, antes de, depois de',
  until: 'até',
  since: 'desde',
  between: 'entre',
  to: 'a, ao',
  and: 'e',
  of: 'de, do',
  yearBefore: 'ano',
  units: { week: 'semana', month: 'mês' },
  plurals: { day: 'dias', week: 'semanas', month: 'meses' },
  past: 'passado, passada, último, última, últimos, últimas',
  next: 'próximo, próxima, próximos, próximas',
  current: 'este, esta, neste, nesta',
  ago: 'atrás',
  agoBefore: 'há',
  lessThan: 'menos de',
  numbers: {
    2: 'dois, duas',
    3: 'três',
    4: 'quatro',
    5: 'cinco',
    6: 'seis',
    7: 'sete',
    8: 'oito',
    9: 'nove',
    10: 'dez',
    15: 'quinze',
    20: 'vinte',
  },
  decadeBefore: 'anos, década de',
  century: 'século',
  counted:
    'pessoas, mil, milhão, milhões, euros, dólares, reais, metros, quilômetros, quilómetros, km, toneladas, barris, horas, minutos, vezes, votos, pontos, casos, mortos, soldados, homens, mulheres, crianças, habitantes, páginas, países',
  event:
    'jogos, eleição, eleições, guerra, copa, acordo, tratado, cúpula, verão, inverno, primavera, outono, crise',
};

export const portugueseDates: LanguageDates = { words };
