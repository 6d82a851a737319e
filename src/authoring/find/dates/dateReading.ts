/*
 * What a statement of time comes to: a date in EDTF, or why none can be given. Whatever the words leave open is worked
 * out from the day of publication here, and said in the reason.
 */

export interface Dated {
  date: string;
  dating: 'stated' | 'inferred';
  stated?: string;
  confidence: number;
  reason: string;
}

export interface Undated {
  unresolved: string;
}

export type DateReading = Dated | Undated;

/**
 * Which side of the day of publication the words point to: “last”, “next”, “this”, a verb that tells of the future,
 * “until”, or none of them.
 */
export type Side = 'past' | 'next' | 'current' | 'future' | 'until' | null;

export const undated: Undated = {
  unresolved:
    'It depends on the day of publication, which is not known. Name that day, or date the event yourself.',
};

export const stated = (date: string, confidence: number, reason: string): Dated => ({
  date,
  dating: 'stated',
  confidence,
  reason,
});

export const inferred = (
  date: string,
  confidence: number,
  reason: string,
  words?: string,
): Dated => ({
  date,
  dating: 'inferred',
  ...(words !== undefined && { stated: words }),
  confidence,
  reason,
});
