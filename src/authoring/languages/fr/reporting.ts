import type { Reporting } from '../../find/voices/reportingWords.ts';

/** How French says whose words follow. */
export const frenchReporting: Reporting = {
  words: {
    verbs:
      'a déclaré, ont déclaré, déclare, déclarent, a dit, ont dit, dit, disent, a affirmé, ont affirmé, affirme, affirment, a annoncé, ont annoncé, annonce, a ajouté, ont ajouté, ajoute, a indiqué, ont indiqué, indique, indiquent, a précisé, précise, a expliqué, explique, expliquent, a souligné, souligne, soulignent, a assuré, assure, a estimé, estime, estiment, a rapporté, ont rapporté, rapporte, rapportent, a accusé, ont accusé, accuse, accusent, a averti, avertit, a confirmé, confirme, a reconnu, a rappelé, rappelle, a prévenu, a écrit, écrit, a noté, note, a démenti, dément, a dénoncé, dénonce, raconte, a raconté',
    phrases: "selon, d’après, d'après, aux dires de, au dire de",
    citing: 'citant',
    issuing: 'a publié, ont publié, publie',
    statements: 'communiqué, déclaration, rapport',
    statementAdjectives: 'un, une, commun, commune, conjoint, conjointe, officiel',
    that: 'que, qu, comment, si',
    stops:
      'qui, dont, où, quand, lorsque, mais, car, tandis, hier, aujourd, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, également, encore, est, sont, a, ont, ne, se, avoir, être',
    prepositions:
      'dans, en, à, au, aux, lors, pendant, avec, sur, sous, par, pour, contre, après, avant, vers, sans, devant, depuis',
    inNames: 'de, du, des, d, la, le, les, l, et, à, aux',
    determiners: 'le, la, les, l, un, une, des, son, sa, ses, leur, leurs, ce, cette',
    pronouns: 'il, elle, ils, elles, on, t il, t elle, je, nous',
    helpers: 'aussi, également, ensuite, encore, ainsi, déjà, toutefois',
    denials: 'ne, n, pas, aurait, qui',
    shortTitles: /^(?:Dr|Mr|Mrs|Ms|Prof)$/,
  },
  speakers: {
    article: /(?:la|le|les|l['’])\s*/,
    and: /\s+et\s+/,
    owning: 'de, du',
    titles: 'dr',
    speakingFor: 'porte-parole',
    prepositions: 'de, du, des, contre',
  },
};
