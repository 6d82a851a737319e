/**
 * As much of jsdom as reads an article. The package's own types bring the whole of a page's globals with them, into
 * every file of the commands; to those a document is a thing to hand on, not to look into.
 */
declare module 'jsdom' {
  export const VirtualConsole: new () => object;

  export class JSDOM {
    constructor(html: string, options?: { virtualConsole?: object });
    readonly window: { readonly document: Document };
    serialize(): string;
  }
}
