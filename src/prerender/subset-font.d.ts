/** What we use of subset-font, which comes without types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype';
    /** Axes of a variable font that are kept in part. */
    variationAxes?: Record<string, { min: number; max: number }>;
  }
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: Options,
  ): Promise<Buffer>;
}
