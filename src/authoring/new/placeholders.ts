/** How words begin that a human still has to write; `check` finds them. */
export const unfinished = 'TODO';

/** A placeholder that says what is to be written. */
export const toBeWritten = (what: string): string => `${unfinished}: ${what}`;
