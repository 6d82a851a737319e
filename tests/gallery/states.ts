import { pageStates } from './pageStates.ts';
import type { Group } from './state.ts';
import { viewStates } from './viewStates.ts';

/** All that the gallery shows. */
export const groups: readonly Group[] = [...viewStates, ...pageStates];
