import type { EntityKind } from '../../../story/types.ts';
import type { CapitalsLexicon } from '../../find/entities/capitals/capitalsLexicon.ts';
import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { listed } from '../lists.ts';
import { latinGivenNames } from '../und/namesGiven.ts';
import { sharedLexicon } from '../und/namesLexicon.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { spanishStates } from './namesStates.ts';
import { spanishWorld } from './namesWorld.ts';

/* Spanish, chosen from general knowledge of news language. */
const lexicon: CapitalsLexicon = {
  ...sharedLexicon,
  openers: listed(`
el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, eso, aquel, él, ella, ellos, ellas, nosotros, yo, tú, su, sus, mi, nuestro, que, quien, cuando, donde, como, cómo, qué, por, para, con, sin, en, de, del, al, a, ante, bajo, contra, desde, durante, entre, hacia, hasta, según, sobre, tras, y, e, o, u, ni, pero, sino, aunque, porque, pues, si, sí, no, también, además, sin, embargo, ya, aún, todavía, siempre, nunca, ahora, hoy, ayer, mañana, después, antes, luego, mientras, asimismo, más, menos, muy, mucho, muchos, varios, algunos, todo, todos, cada, otro, otros, otra, dos, tres, cuatro, cinco, primer, primera, nuevo, nueva, lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, navidad, dios`),
  titles: listed(`
presidente, presidenta, ministro, ministra, rey, reina, príncipe, princesa, papa, canciller, secretario, secretaria, general, almirante, coronel, capitán, comandante, juez, jueza, senador, senadora, diputado, diputada, gobernador, gobernadora, alcalde, alcaldesa, embajador, embajadora, comisario, comisaria, director, directora, jefe, jefa, líder, portavoz, profesor, profesora, doctor, doctora, señor, señora, don, doña, entrenador, entrenadora, delantero, jugador, jugadora, escritor, escritora, periodista, actor, actriz, cantante, abogado, abogada, fiscal, economista, analista, investigador, investigadora, activista, homólogo, homóloga`),
  titleParts: listed(
    'ex, expresidente, vicepresidente, primer, primera, general, ejecutivo, ejecutiva, exteriores, interior, defensa, economía, hacienda, justicia, sanidad, educación, gobierno, estado, de, del, la, el, y, asuntos, relaciones, nuevo, nueva, entonces',
  ),
  mayors: listed('alcalde, alcaldesa'),
  possessives: listed('su, sus'),
  abroad: listed('en'),
  heads: new Map<EntityKind, readonly string[]>([
    [
      'organization',
      listed(
        'organización, partido, unión, alianza, asociación, federación, liga, club, grupo, compañía, empresa, banco, fundación, fondo, movimiento, frente, coalición, foro, sindicato',
      ),
    ],
    [
      'institution',
      listed(
        'ministerio, parlamento, senado, congreso, asamblea, consejo, comisión, comité, corte, tribunal, agencia, universidad, escuela, academia, instituto, hospital, museo, biblioteca, ejército, policía, embajada, consulado, ayuntamiento, fiscalía, gobierno',
      ),
    ],
    [
      'place',
      listed(
        'mar, océano, río, lago, bahía, golfo, estrecho, canal, isla, islas, península, monte, cordillera, valle, desierto, parque, plaza, calle, avenida, puente, aeropuerto, puerto, estación, estadio, hotel, palacio, provincia, región, ciudad, playa',
      ),
    ],
    ['media', listed('diario, periódico, revista, radio, televisión, cadena')],
    [
      'document',
      listed('tratado, acuerdo, convenio, carta, protocolo, declaración, constitución, ley'),
    ],
    ['period', listed('guerra, revolución')],
  ]),
  everyStatesHeads: listed('gobierno'),
  towns: listed('ciudad, región, provincia'),
  sidesBehind: listed('oriental, occidental, meridional, septentrional'),
  fields: listed(
    'asuntos, exteriores, relaciones, interior, defensa, hacienda, economía, justicia, salud, sanidad, educación, cultura, energía, transporte, agricultura, trabajo, mundial, internacional, europea, europeo, central, constitucional, suprema, supremo, nacional, humanos, derechos',
  ),
  stateStyles: listed('república, reino'),
  linking: listed('de, del, la, las, los, el, y, para'),
  lateLinking: listed('y'),
  of: listed('de, del'),
  articles: listed('el, la, los, las'),
  inPlaces: listed('en, desde, hacia'),
  saying: listed(
    'dijo, afirmó, declaró, anunció, señaló, explicó, añadió, aseguró, informó, indicó, según',
  ),
  givenNames: latinGivenNames,
  events: listed('juegos, copa, campeonato, cumbre, conferencia, festival, premio, elecciones'),
  documents: listed('declaración conjunta, comunicado conjunto, memorando de entendimiento'),
  stateGroups: listed('países, estados'),
  peoples: listed('minoría, minorías, comunidad, comunidades, pueblo'),
  sides: listed('este, norte, sur, oeste, oriente'),
  allies: /^y\s+sus\s+aliados\b/iu,
  smallNames: true,
};

/** What is known of names in Spanish. */
export const spanishNames: LanguageNames = {
  lexicon,
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: spanishStates,
  world: spanishWorld,
  notNames: [],
};
