/** What we use of fontverter, which comes without types. */
declare module 'fontverter' {
  /** A font in another wrapping; what it holds stays. */
  export function convert(font: Buffer, format: 'truetype' | 'woff2'): Promise<Buffer>;
}
