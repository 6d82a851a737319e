import type { EntityKind } from '../../../story/types.ts';
import type { CapitalsLexicon } from '../../find/entities/capitals/capitalsLexicon.ts';
import type { LanguageNames } from '../../find/entities/languageNames.ts';
import { listed } from '../lists.ts';
import { latinGivenNames } from '../und/namesGiven.ts';
import { sharedLexicon } from '../und/namesLexicon.ts';
import { sharedFamilyNames, sharedWriting } from '../und/namesWriting.ts';
import { germanStates } from './namesStates.ts';
import { germanWorld } from './namesWorld.ts';

/* German, chosen from general knowledge of news language. All nouns have capitals, so single words are left alone. */
const lexicon: CapitalsLexicon = {
  ...sharedLexicon,
  openers: listed(`
der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, er, sie, es, wir, ihr, ich, sein, seine, seinen, seinem, ihre, ihren, ihrem, unser, wer, was, wann, wo, warum, wie, in, im, an, am, auf, aus, bei, beim, mit, nach, seit, von, vom, zu, zum, zur, durch, für, gegen, ohne, um, über, unter, vor, während, wegen, zwischen, und, oder, aber, denn, sondern, doch, wenn, weil, dass, als, ob, obwohl, nachdem, bevor, damit, auch, noch, schon, nur, sehr, mehr, viele, viel, einige, mehrere, alle, beide, jede, jeder, andere, dort, hier, heute, gestern, morgen, bereits, bislang, bisher, zudem, außerdem, dennoch, trotzdem, allerdings, laut, rund, etwa, zwei, drei, vier, fünf, neue, neuen, neuer, alte, große, deutsche, deutschen`),
  nobody: listed(
    `montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember`,
  ),
  titles: listed(`
präsident, präsidentin, präsidenten, bundespräsidenten, bundeskanzlers, kollegen, kollege, kollegin, amtskollegen, vorsitzende, vorsitzender, vorsitzenden, staatschefs, generalsekretärs, bundespräsident, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, minister, ministerin, außenminister, außenministerin, innenminister, innenministerin, verteidigungsminister, verteidigungsministerin, finanzminister, finanzministerin, wirtschaftsminister, wirtschaftsministerin, gesundheitsminister, ministerpräsident, ministerpräsidentin, premierminister, premierministerin, staatschef, regierungschef, regierungschefin, generalsekretär, generalsekretärin, könig, königin, prinz, papst, bischof, richter, richterin, general, oberst, bürgermeister, bürgermeisterin, oberbürgermeister, botschafter, botschafterin, sprecher, sprecherin, chef, chefin, direktor, direktorin, professor, professorin, dr, herr, frau, trainer, trainerin, stürmer, abgeordnete, abgeordneter, senator, senatorin, amtskollege, amtskollegin, kommissar, kommissarin, landrat, landrätin`),
  titleParts: listed(
    'ehemalige, ehemaliger, frühere, früherer, stellvertretende, stellvertretender, neue, neuer, damalige, der, die',
  ),
  mayors: listed('bürgermeister, bürgermeisterin, oberbürgermeister, oberbürgermeisterin'),
  possessives: listed('sein, seine, ihr, ihre'),
  abroad: listed('in'),
  heads: new Map<EntityKind, readonly string[]>([
    [
      'organization',
      listed(
        'organisation, partei, union, bündnis, verband, verein, gruppe, ag, gmbh, se, bank, stiftung, gewerkschaft, fc',
      ),
    ],
    [
      'institution',
      listed(
        'ministerium, parlament, senat, rat, kommission, ausschuss, gericht, gerichtshof, behörde, amt, universität, hochschule, institut, krankenhaus, museum, akademie',
      ),
    ],
    [
      'place',
      listed(
        'meer, ozean, fluss, see, bucht, golf, insel, berg, tal, wald, park, platz, straße, brücke, flughafen, hafen, bahnhof, stadion, hotel, schloss',
      ),
    ],
    ['media', listed('zeitung, nachrichten, magazin, rundfunk, fernsehen')],
    ['document', listed('vertrag, abkommen, vereinbarung, gesetz, charta, protokoll')],
    ['period', listed('krieg, revolution, weltkrieg')],
  ]),
  towns: listed('stadt, dorf'),
  stateStyles: listed('republik'),
  linking: listed('für, der, des, und, von'),
  lateLinking: listed('und'),
  of: listed('von, der, des'),
  articles: listed('der, die, das, den, dem'),
  inPlaces: listed('in, nach, bei, aus'),
  saying: listed('sagte, erklärte, teilte, betonte, kündigte, berichtete, schrieb, warnte, sagt'),
  givenNames: latinGivenNames,
  events: listed('spiele, pokal, gipfel, konferenz, meisterschaft, wahl, olympia'),
  documents: listed('gemeinsame Erklärung, gemeinsamen Erklärung'),
  peoples: listed('minderheit, minderheiten, volk'),
  allies: /^und\s+(?:seine|ihre)n?\s+verbündeten?\b/iu,
  capitalNouns: true,
};

/** What is known of names in German. */
export const germanNames: LanguageNames = {
  lexicon,
  writing: sharedWriting,
  familyNames: sharedFamilyNames,
  states: germanStates,
  world: germanWorld,
  notNames: [],
};
