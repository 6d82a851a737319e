import type { Reporting } from '../../find/voices/reportingWords.ts';

/** How German says whose words follow. */
export const germanReporting: Reporting = {
  words: {
    verbs:
      'sagte, sagten, sagt, sagen, erklärte, erklärten, erklärt, betonte, betonten, betont, berichtete, berichteten, berichtet, berichten, kündigte, kündigten, fügte, warf, warfen, warnte, warnten, warnt, behauptete, behaupteten, behauptet, bestätigte, bestätigten, bestätigt, bekräftigte, äußerte, schrieb, schreibt, schrieben, meldete, meldet, melden, forderte, forderten, fordert, räumte, erinnerte, verwies, kritisierte, kritisierten, dementierte',
    pairs: { teilte: 'mit', teilten: 'mit', gab: 'bekannt', gaben: 'bekannt' },
    phrases:
      'laut, nach Angaben von, nach Angaben des, nach Angaben der, den Angaben von, nach Worten von, nach Darstellung von, nach Darstellung der, nach Darstellung des',
    citing: 'unter Berufung auf',
    issuing: 'veröffentlichte, veröffentlichten',
    statements: 'Erklärung, Mitteilung, Bericht',
    statementAdjectives: 'eine, einen, gemeinsame, gemeinsamen, offizielle, die, den',
    that: 'dass, daß, ob, wie',
    stops:
      'der sich, welche, welcher, wo, wenn, als, während, aber, sondern, weil, gestern, heute, morgen, am, auch, zudem, ist, sind, war, waren, hat, haben, habe, sei, seien, werde, es, dazu',
    prepositions:
      'in, im, an, auf, bei, beim, mit, nach, vor, zu, zum, zur, über, unter, gegen, durch, aus, um, seit',
    inNames: 'von, vom, der, die, das, des, dem, den, und, für',
    determiners: 'der, die, das, ein, eine, sein, seine, ihr, ihre',
    pronouns: 'er, sie, es, wir, ich',
    helpers: 'auch, zudem, zugleich, später, zuvor, bereits, erneut',
    denials: 'nicht, würde, könnte, der, die',
    shortTitles: /^(?:Dr|Prof|Mr|Mrs)$/,
  },
  speakers: {
    article: /(?:die|der|das)\s*/,
    and: /\s+und\s+/,
    owning: 'von',
    titles: 'dr',
    placing: 'in',
    speakingFor: 'sprecher*',
    prepositions: 'von, vom, des, für, in, contra',
  },
};
