import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';
import { sharedStates } from '../und/namesStates.ts';

/*
 * What German newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const germanStates: StateWords = {
  ...sharedStates,
  forms: tabled(`
    US: USA, Amerika; GB: Großbritannien; BY: Weißrussland; NL: Holland; MM: Birma`),
  adjectives: tabled(`
    RU: russisch; CN: chinesisch; US: amerikanisch; FR: französisch; DE: deutsch; UA: ukrainisch; GB: britisch; PL: polnisch
    TR: türkisch; IL: israelisch; IR: iranisch; IT: italienisch; ES: spanisch; JP: japanisch; IN: indisch; SY: syrisch
    EG: ägyptisch; AT: österreichisch; HU: ungarisch; CZ: tschechisch; BY: belarussisch; SE: schwedisch; GR: griechisch`),
  capitals: tabled(`
    RU: Moskau; US: Washington; CN: Peking; GB: London; FR: Paris; DE: Berlin; IT: Rom; ES: Madrid; TR: Ankara; IR: Teheran
    UA: Kiew, Kyjiw; PL: Warschau; AT: Wien; CH: Bern; BE: Brüssel; GR: Athen; CZ: Prag; PT: Lissabon; DK: Kopenhagen
    EG: Kairo; JP: Tokio; IN: Neu-Delhi; HU: Budapest; SE: Stockholm; NO: Oslo; FI: Helsinki; RS: Belgrad`),
  adjectiveForms: (stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending),
  spellings: (form) => (/\p{Ll}[^sxzß]$/u.test(form) ? [form, `${form}s`] : [form]),
};
