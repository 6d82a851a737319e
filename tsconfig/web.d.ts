/* What browsers and Node have alike, as much of it as is used where the types of neither may be (pure.json). */

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  readonly hostname: string;
}

declare class URLSearchParams {
  constructor(query: string);
  get(name: string): string | null;
}
