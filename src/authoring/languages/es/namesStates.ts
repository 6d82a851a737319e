import type { StateWords } from '../../find/entities/languageNames.ts';
import { tabled } from '../lists.ts';
import { sharedStates } from '../und/namesStates.ts';

/*
 * What Spanish newspapers call states beside the names of the platform’s own list, their adjectives, and the capitals that
 * reports often name in place of the state: a city is a place all the same, and an editor decides what is meant.
 */
export const spanishStates: StateWords = {
  ...sharedStates,
  forms: tabled(`
    US: EE. UU., EEUU, Estados Unidos; GB: Gran Bretaña; BY: Belarús; NL: Holanda`),
  adjectives: tabled(`
    RU: ruso, rusa; CN: chino, china; US: estadounidense; FR: francés, francesa; DE: alemán, alemana; UA: ucraniano, ucraniana
    GB: británico, británica; ES: español, española; IT: italiano, italiana; MX: mexicano, mexicana; AR: argentino, argentina
    CO: colombiano, colombiana; VE: venezolano, venezolana; CL: chileno, chilena; BR: brasileño, brasileña; CU: cubano, cubana
    PE: peruano, peruana; JP: japonés, japonesa; IL: israelí; TR: turco, turca; MA: marroquí; PT: portugués, portuguesa`),
  capitals: tabled(`
    RU: Moscú; US: Washington; CN: Pekín; GB: Londres; FR: París; DE: Berlín; IT: Roma; ES: Madrid; UA: Kiev; PL: Varsovia
    BE: Bruselas; JP: Tokio; IN: Nueva Delhi; EG: El Cairo; CO: Bogotá; VE: Caracas; PE: Lima; AR: Buenos Aires
    CU: La Habana; CL: Santiago de Chile; MX: Ciudad de México; EC: Quito; BO: La Paz; UY: Montevideo; PT: Lisboa`),
};
