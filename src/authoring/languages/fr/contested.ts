import type { ContestedWords } from '../../find/voices/contestedWords.ts';

/** Words of French that take a side. */
export const frenchContested: ContestedWords = {
  accuses: [
    'accusé, accusée, accuse, accusent, accusant, accusation, accusations',
    'menacé, menace, menacent, menaces',
    'dénoncé, dénonce, dénoncent',
    'condamné, condamne, condamnent',
  ],
  doubts: [
    'prétendu, prétend, prétendent, prétendue, prétendument',
    'allègue, allégué, allégations',
  ],
  judges: [
    'violé, viole, violent, violation, violations',
    'envahi, envahit, invasion',
    'occupé, occupe, occupation',
    'annexé, annexe, annexion',
    'agression, agresseur',
    'persécution, répression',
    'massacre, génocide',
    'terroriste, terroristes',
  ],
  labels: ['régime, régimes', 'soi-disant', 'milice, milices'],
  deeds: 'menacé',
  noun: /ions?$/,
};
