import { createHash } from 'node:crypto';
import type { PageData } from '../app/shell/pageData.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Embed } from '../url/choices.ts';
import { missingNotice } from './missingNotice.ts';
import type { RenderedPage } from './render.tsx';

/** The one script that stands in the page itself: what has to be set, or heard, before anything is painted. */
const inlineScript = /<script>([^]*?)<\/script>/;

/**
 * What a browser may load and run: nothing but the site's own files, the template's own script and the first styles,
 * these two by their hashes.
 * @param styles the first styles
 * @param site the origin it is published at, where it is known: to WebKit 'self' is nobody in a frame of no origin
 */
export function contentSecurityPolicy(template: string, styles: string, site = ''): string {
  const script = inlineScript.exec(template)?.[1] ?? '';
  return policy
    .replaceAll("'self'", `'self' ${site}`.trim())
    .replace(/script-src [^;]*/, (sources) => `${sources} ${hashOf(script)}`)
    .replace(/style-src [^;]*/, (sources) => `${sources} ${hashOf(styles)}`);
}

/** A source of a security policy that allows just this text. */
export const hashOf = (text: string) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface PageFiles {
  /** The styles that the first screen needs. */
  styles: string;
  /** URL of the story's JSON file. */
  story: string;
  /** URLs of the fonts that the template's script may ask for first. */
  fonts: readonly string[];
  /** URL of the styles for readers without JavaScript. */
  withoutScript: string;
}

/** What a page has besides what its components draw. */
export interface PageExtras {
  /** Tags for the head, in their order. */
  tags: readonly string[];
  /** What machines read of the story, for the end of the page. */
  data?: string;
  /** HTML that stands before the page itself. */
  notice?: string;
  /** The part that it shows alone. */
  embed?: Embed;
}

/**
 * Fills the built `index.html` with a rendered page. What the first screen needs is in the page and comes first: the
 * theme, the first styles, the words, the graph and the timeline, at whose end the page is painted, all at once, in
 * browsers that can be told so. The other styles, which would share the line with it, go behind it, and so does what
 * machines read but for the tags of previews. Replacements are functions, as text may hold a `$`.
 */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  data: PageData,
  files: PageFiles,
  extras: PageExtras = { tags: [] },
): string {
  const { tags, notice = '', embed } = extras;
  const { code, direction } = languageOf(data.story.language);
  const part = embed ? ` data-embed="${embed}"` : '';
  const fonts = files.fonts.length > 0 ? ` data-fonts="${files.fonts.join(' ')}"` : '';
  const stylesheet = /<link rel="stylesheet"[^>]*>/;
  // Vite asks for styles as a script may read them, which a host may refuse a frame of no origin (docs/embed.md).
  const laterStyles = stylesheet.exec(template)?.[0].replace(' crossorigin', '') ?? '';
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(template, files.styles, data.site)}">`,
    inlineScript.exec(template)?.[0] ?? '',
    // Who makes a preview of a link may read no further than the beginning.
    page.head,
    ...tags,
    `<style>${files.styles}</style>`,
    // A page without it would be said to lack it.
    page.body.includes(' id="timeline"')
      ? '<link rel="expect" href="#timeline" blocking="render">'
      : '',
    ...files.fonts.map(
      (url) =>
        `<link rel="preload" as="font" type="font/woff2" href="${url}" media="(min-width: 48rem)" crossorigin>`,
    ),
    `<link rel="preload" as="fetch" fetchpriority="low" href="${files.story}" crossorigin data-story>`,
    `<noscript><link rel="stylesheet" href="${files.withoutScript}"></noscript>`,
  ].join('\n    ');
  const foot = [laterStyles, extras.data ?? ''].join('\n    ');
  return template
    .replace(stylesheet, '')
    .replace(inlineScript, '')
    .replace(/<html[^>]*>/, () => `<html lang="${code}" dir="${direction}"${part}${fonts}>`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root">', (root) => missingNotice(data) + notice + root)
    .replace('<!--page-->', () => page.body)
    .replace(/(?=<\/body>(?![^]*<\/body>))/, () => `${foot}\n  `);
}
