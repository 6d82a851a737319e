import type { ResidueWords } from '../../read/residueWords.ts';

/** What pages in French write around an article. */
export const frenchResidue: ResidueWords = {
  sharing: 'partager, partager sur facebook, partager sur twitter, copier le lien',
  sharingBeside: 'imprimer, envoyer',
  notices: `
    réutiliser ce contenu, article réservé aux abonnés, cet article est réservé aux abonnés,
    réservé aux abonnés, contenu réservé aux abonnés, publicité, lire aussi, à lire aussi, lire la suite,
    articles liés, sur le même sujet, commentaires`,
  pointers: 'lire aussi, à lire aussi, mots clés',
  pointerOpenings: 'lire aussi, à lire aussi',
  openers: 'lire la suite, lire plus, voir plus, afficher plus',
  appeals: 'abonnez vous à, inscrivez vous à, suivez nous sur',
  home: 'accueil',
  timeOpenings: 'publié le, mis à jour, mise à jour, modifié le',
  credits: 'crédit photo, crédit',
  rights: 'tous droits réservés',
  updated: 'mis à jour, mise à jour, modifié le',
  beforeDay: 'le',
  comments: /commentaires?/,
  readingTime: { before: /temps de lecture/, after: /de lecture/ },
  bylineWithPlaces: /^Par (?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})(.*)$/u,
  amongNames: 'et, à, avec, pour, du, des',
  bylineLabels: /par/,
  behindHyphen: 'et',
};
