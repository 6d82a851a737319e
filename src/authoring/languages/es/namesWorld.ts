import { tabled } from '../lists.ts';

/** Spanish names of what the world's news names every day (find/entities/worldThings.ts); the first form is the name. */
export const spanishWorld = tabled(`
united-nations: Naciones Unidas, ONU
nato: OTAN
european-union: Unión Europea, UE
world-health-organization: OMS, Organización Mundial de la Salud
kremlin: Kremlin
white-house: Casa Blanca
pentagon: Pentágono
efe: EFE, Efe
england: Inglaterra
scotland: Escocia
new-york: Nueva York
geneva: Ginebra
the-hague: La Haya
jerusalem: Jerusalén
tel-aviv: Tel Aviv
istanbul: Estambul
dubai: Dubái
`);
