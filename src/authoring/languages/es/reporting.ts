import type { Reporting } from '../../find/voices/reportingWords.ts';

/** How Spanish says whose words follow. */
export const spanishReporting: Reporting = {
  words: {
    verbs:
      'dijo, dijeron, dice, dicen, afirmó, afirmaron, afirma, declaró, declararon, declara, anunció, anunciaron, anuncia, agregó, agregaron, añadió, añadieron, informó, informaron, informa, señaló, señalaron, señala, indicó, indicaron, indica, aseguró, aseguraron, asegura, explicó, explicaron, explica, acusó, acusaron, acusa, advirtió, advirtieron, advierte, reconoció, confirmó, confirmaron, confirma, subrayó, destacó, sostuvo, negó, negaron, escribió, relató, denunció, denunciaron, precisó, manifestó, reportó',
    phrases: 'según, de acuerdo con, en palabras de, a decir de',
    citing: 'citando a, citando',
    issuing: 'emitió, emitieron, publicó, publicaron',
    statements: 'comunicado, declaración, informe',
    statementAdjectives: 'un, una, conjunto, conjunta, oficial',
    that: 'que, cómo, si',
    stops:
      'quien, cuyo, donde, cuando, mientras, pero, porque, ayer, hoy, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, también, es, son, fue, ha, han, no, se',
    prepositions:
      'en, a, con, por, para, sobre, contra, desde, hasta, entre, durante, tras, ante, sin',
    inNames: 'de, del, la, el, las, los, y, para',
    determiners: 'el, la, los, las, un, una, su, sus, este, esta',
    pronouns: 'él, ella, ellos, ellas, yo',
    helpers: 'también, además, luego, después, ya',
    denials: 'no, habría, que',
    shortTitles: /^(?:Dr|Prof|Mr|Gen)$/,
  },
  speakers: {
    article: /(?:la|el|los|las)\s*/,
    and: /\s+y\s+/,
    owning: 'de',
    titles: 'dr',
    speakingFor: 'portavoz',
    prepositions: 'de, contra',
  },
};
