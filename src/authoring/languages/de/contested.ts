import type { ContestedWords } from '../../find/voices/contestedWords.ts';

/** Words of German that take a side. */
export const germanContested: ContestedWords = {
  accuses: [
    'beschuldigte, beschuldigten, beschuldigt',
    'drohte, drohten, droht, bedroht, bedrohte, Drohung, Drohungen, Bedrohung',
    'verurteilte, verurteilten, verurteilt',
  ],
  doubts: [
    'behauptete, behaupteten, behauptet, Behauptung',
    'angeblich, angebliche, angeblichen, mutmaßlich',
  ],
  judges: [
    'verletzte, verletzt, Verletzung, Verletzungen, Verstoß, Verstöße',
    'überfiel, Überfall, Invasion, Einmarsch',
    'besetzte, besetzt, besetzten, Besatzung',
    'annektierte, Annexion',
    'Aggression, Aggressor',
    'Verfolgung, Unterdrückung',
    'Massaker, Völkermord',
    'Terrorist, Terroristen',
  ],
  labels: [
    'Regime, Regimes',
    'sogenannte, sogenannten, sogenannter, selbsternannte',
    'Miliz, Milizen',
  ],
  deeds: 'drohte',
};
