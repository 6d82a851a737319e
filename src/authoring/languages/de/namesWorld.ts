import { tabled } from '../lists.ts';

/** German names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const germanWorld = tabled(`
united-nations: Vereinte Nationen
european-union: Europäische Union
world-health-organization: Weltgesundheitsorganisation, WHO
kremlin: Kreml
bundestag: Bundestag
reuters: Reuters
dpa: dpa
england: England
scotland: Schottland
new-york: New York
geneva: Genf
the-hague: Den Haag
jerusalem: Jerusalem
tel-aviv: Tel Aviv
istanbul: Istanbul
dubai: Dubai
roma: Sinti und Roma
soviet-union: Sowjetunion
`);
