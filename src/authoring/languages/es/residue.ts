import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in Spanish write around an article. */
export const spanishResidue: ResidueWords = {
  sharing: 'compartir, copiar enlace',
  sharingBeside: 'imprimir',
  notices: 'publicidad, lea también, leer más',
  pointers: 'lea también',
  pointerOpenings: 'lea también',
  openers: 'leer más, seguir leyendo, ver más, continuar leyendo, mostrar más',
  appeals: 'suscríbete a, síguenos en',
  home: 'inicio',
  timeOpenings: 'publicado, actualizado',
  credits: 'fuente',
  rights: 'todos los derechos reservados',
  updated: 'actualizado',
  beforeDay: 'el',
  bylineLabels: /por/,
  beforeNames: 'por',
  and: /\s+y\s+/,
  behindHyphen: 'y',
};
