import type { ContestedWords } from '../../find/voices/contestedWords.ts';

/** Words of Spanish that take a side. */
export const spanishContested: ContestedWords = {
  accuses: [
    'acusó, acusaron, acusa, acusan, acusación, acusaciones',
    'amenazó, amenazaron, amenaza, amenazas',
    'condenó, condenaron, condena',
    'denunció, denunciaron, denuncia',
  ],
  doubts: ['alega, alegó, supuesto, supuesta, presunto, presunta, supuestamente, presuntamente'],
  judges: [
    'violó, violaron, viola, violación, violaciones',
    'invadió, invadieron, invasión',
    'ocupó, ocuparon, ocupación',
    'anexó, anexionó, anexión',
    'agresión, agresor',
    'persecución, represión',
    'masacre, genocidio',
    'terrorista, terroristas',
  ],
  labels: ['régimen, regímenes', 'autoproclamado, autoproclamada, llamado', 'milicia, milicias'],
  deeds: 'amenazó',
  noun: /i[oó]n$|iones$/,
};
