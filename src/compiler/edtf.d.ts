/** The part of the `edtf` package that we use; it ships no types. */
declare module 'edtf' {
  interface Bitmask {
    /** Zero where nothing is marked. */
    value: number;
  }

  interface ExtendedDate {
    type: 'Date';
    /** How many of year, month and day are given; 0 for a time of day. */
    precision: number;
    uncertain: Bitmask;
    approximate: Bitmask;
    unspecified: Bitmask;
    /** First and last millisecond covered. */
    min: number;
    max: number;
  }

  interface ExtendedInterval {
    type: 'Interval';
    lower: ExtendedDate | { type: 'Season' } | number | null;
    upper: ExtendedDate | { type: 'Season' } | number | null;
  }

  interface Other {
    type: 'Season' | 'List' | 'Set' | 'Year' | 'Decade' | 'Century';
  }

  /** @throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate | ExtendedInterval | Other;
}
