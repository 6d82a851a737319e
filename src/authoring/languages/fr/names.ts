import type { EntityKind } from '../../../story/types.ts';
import type { CapitalsLexicon } from '../../find/entities/capitals/capitalsLexicon.ts';
import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { listed } from '../lists.ts';
import { latinGivenNames } from '../und/namesGiven.ts';
import { sharedLexicon } from '../und/namesLexicon.ts';
import { romanceElision, sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { frenchStates } from './namesStates.ts';
import { frenchWorld } from './namesWorld.ts';

/* French, chosen from general knowledge of news language. */
const lexicon: CapitalsLexicon = {
  ...sharedLexicon,
  openers: listed(`
le, la, les, l, un, une, des, du, de, d, ce, cet, cette, ces, c, il, elle, ils, elles, on, nous, vous, je, j, tu, qui, que, qu, quoi, dont, où, quand, comment, pourquoi, son, sa, ses, leur, leurs, notre, votre, mon, ma, mes
à, au, aux, en, dans, sur, sous, par, pour, avec, sans, chez, vers, entre, depuis, pendant, après, avant, contre, selon, malgré, dès, jusqu, face, grâce, lors, outre, parmi, hors, voici, voilà, mais, et, ou, donc, or, ni, car, si, s, comme, lorsque, lorsqu, puisque, tandis, alors, ainsi, aussi, enfin, puis, ensuite, cependant, toutefois, pourtant, néanmoins, désormais, aujourd, hui, hier, demain, déjà, encore, toujours, jamais, souvent, plus, moins, très, trop, peu, beaucoup, plusieurs, certains, certaines, quelques, chaque, tout, tous, toute, toutes, aucun, aucune, autre, autres, même, près, environ, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, premier, première, ne, n, pas, non, oui, y, est, sont, était, interrogé, interrogée, né, née, réuni, réunis, actuellement, récemment, finalement, parallèlement, mercredi, lundi, mardi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, noël, pâques, ramadan, dieu, etat, état, m, mme, mm, monsieur, madame, nouveau, nouvelle, ancien, ancienne, grand, grande, haut, haute, petit, petite, jeune, habitants, secours, autorités, experts`),
  titles: listed(`
président, présidente, ministre, roi, reine, prince, princesse, pape, chancelier, chancelière, secrétaire, général, générale, amiral, colonel, capitaine, commandant, lieutenant, juge, sénateur, sénatrice, député, députée, gouverneur, gouverneure, maire, préfet, préfète, ambassadeur, ambassadrice, commissaire, directeur, directrice, chef, cheffe, dirigeant, dirigeante, leader, porte, parole, professeur, professeure, docteur, m, mme, me, mlle, dr, pr, pdg, patron, patronne, fondateur, fondatrice, entraîneur, entraîneuse, attaquant, défenseur, gardien, milieu, joueur, joueuse, auteur, autrice, écrivain, écrivaine, journaliste, acteur, actrice, chanteur, chanteuse, avocat, avocate, procureur, procureure, économiste, analyste, chercheur, chercheuse, historien, historienne, militant, militante, homologue, émir, sultan, cheikh, imam, évêque, cardinal, archevêque, élu, élue, candidat, candidate, agriculteur, agricultrice, habitant, habitante, hydrologue, conseiller, conseillère, négociateur, maréchal`),
  titleParts: listed(`
ancien, ancienne, ex, vice, premier, première, adjoint, adjointe, général, générale, délégué, déléguée, par, intérim, affaires, étrangères, intérieur, défense, économie, finances, justice, santé, éducation, transition, écologique, culture, travail, agriculture, état, parole, conseil, gouvernement, république, nouveau, nouvelle, exécutif, exécutive, chef, régional, régionale, départemental, l, d, de, la, le, du, des, les, et, son, sa, leur, club, parti, opposition, sportif, politique, transports, environnement, élu, sortant, sortante, jeune, célèbre`),
  mayors: listed('maire, préfet, préfète'),
  possessives: listed('son, sa, ses, leur, leurs'),
  abroad: listed('en, au, aux'),
  heads: new Map<EntityKind, readonly string[]>([
    [
      'organization',
      listed(
        'organisation, parti, union, alliance, association, fédération, confédération, ligue, club, groupe, société, compagnie, entreprise, banque, fondation, fonds, mouvement, front, coalition, forum, réseau, croix, rassemblement, syndicat, collectif',
      ),
    ],
    [
      'institution',
      listed(
        'ministère, parlement, sénat, assemblée, conseil, commission, comité, cour, tribunal, agence, autorité, bureau, office, université, école, académie, institut, hôpital, musée, bibliothèque, armée, police, gendarmerie, gouvernement, ambassade, consulat, bourse, service, laboratoire, centre, préfecture, mairie, parquet, météo',
      ),
    ],
    [
      'place',
      listed(
        'mer, océan, fleuve, rivière, lac, baie, golfe, détroit, canal, île, îles, péninsule, mont, montagne, montagnes, vallée, désert, forêt, parc, place, rue, avenue, boulevard, pont, aéroport, port, gare, stade, hôtel, palais, château, province, région, département, district, ville, village, côte, cap, barrage, plage, plateau, delta, quartier, palais',
      ),
    ],
    [
      'media',
      listed(
        'journal, quotidien, hebdomadaire, magazine, revue, chaîne, radio, télévision, agence de presse, site',
      ),
    ],
    [
      'document',
      listed(
        'traité, accord, accords, convention, charte, protocole, déclaration, constitution, loi, code, pacte, rapport, résolution',
      ),
    ],
    ['period', listed('guerre, révolution, ère, siècle, renaissance')],
  ]),
  everyStatesHeads: listed('gouvernement, armée, police'),
  towns: listed('ville, village, port, commune, département, province, région, district, capital'),
  sidesBehind: listed(
    'oriental, orientale, occidental, occidentale, méridional, méridionale, septentrional, septentrionale',
  ),
  fields: listed(
    'affaires, étrangères, intérieur, défense, finances, économie, justice, santé, éducation, nationale, national, environnement, énergie, transports, transition, écologique, culture, agriculture, travail, armées, mondiale, mondial, internationale, international, européenne, européen, africaine, africain, centrale, central, constitutionnel, constitutionnelle, suprême, pénale, publique, public, météorologique, humains, droits, officielle, officiel, commerce, sécurité, régional, départemental, générale, général, municipal, maritime, intérieure, sociales, affaires, eau, pêche, climat, cassation, comptes, appel, socialiste, communiste, populaire, démocrate, républicain, libéral, travailliste, conservateur, correctionnel, administratif',
  ),
  stateStyles: listed('république, royaume, fédération'),
  linking: listed('de, du, des, la, le, les, d, l, et, pour, sur, à, aux, au, en'),
  lateLinking: listed('et, en, au, aux'),
  of: listed('de, du, des, d, aux, à'),
  articles: listed('le, la, les, l'),
  inPlaces: listed('à, en, dans, près, vers, depuis'),
  saying: listed(
    'déclaré, dit, affirmé, annoncé, indiqué, précisé, ajouté, expliqué, souligné, assuré, estimé, rappelé, confirmé, démenti, écrit, rapporté, selon, déclare, affirme, annonce, indique, précise, ajoute, explique, souligne, assure, estime, rapporte',
  ),
  givenNames: latinGivenNames,
  events: listed(
    'jeux, coupe, championnat, championnats, sommet, conférence, festival, prix, journée, tour, élection, élections, olympiques',
  ),
  documents: listed(
    'déclaration commune, communiqué conjoint, déclaration conjointe, communiqué commun, protocole d’accord, feuille de route',
  ),
  stateGroups: listed('pays, états'),
  peoples: listed('minorité, minorités, communauté, communautés, tribu, tribus, peuple'),
  sides: listed('est, nord, sud, ouest, centre'),
  allies: /^et\s+(?:ses|leurs)\s+alliés\b/iu,
  smallNames: true,
};

/** What is known of names in French. */
export const frenchNames: LanguageNames = {
  lexicon,
  writing: { ...sharedWriting, elided: romanceElision },
  familyNames: sharedFamilyNames,
  states: frenchStates,
  world: frenchWorld,
  notNames: [],
};
