import { tabled } from '../../../languages/lists.ts';

/* Phrases that begin with a name of the other lists and name nothing: مسقط رأسه is somebody’s birthplace, not Muscat. */
export const notNames: ReadonlyMap<string, readonly string[]> = tabled(
  'ar: مسقط رأس, مسقط رأسه, مسقط رأسها, مسقط رأسهم, قطر الدائرة',
);
