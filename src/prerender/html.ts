import { createHash } from 'node:crypto';
import type { PageData } from '../app/pageData.ts';
import { languageOf } from '../i18n/languages.ts';
import type { Embed } from '../url/focus.ts';
import { missingNotice } from './missingNotice.ts';
import type { RenderedPage } from './render.tsx';

/** The one script that stands in the page itself: what has to be set, or heard, before anything is painted. */
const inlineScript = /<script>([^]*?)<\/script>/;

/**
 * What a browser may load and run: nothing but the site's own files, and the template's own script by its hash.
 * @param site the origin it is published at, where it is known: to WebKit 'self' is nobody in a frame of no origin
 */
export function contentSecurityPolicy(template: string, site = ''): string {
  const script = inlineScript.exec(template)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  return policy
    .replaceAll("'self'", `'self' ${site}`.trim())
    .replace(/script-src [^;]*/, (sources) => `${sources} 'sha256-${hash}'`);
}

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
  /** URL of the story's JSON file. */
  story: string;
  /** URLs of the fonts to load first. */
  fonts: readonly string[];
  /** URL of the styles for readers without JavaScript. */
  withoutScript: string;
}

/** What a page has besides what its components draw. */
export interface PageExtras {
  /** Tags for the head, in their order. */
  tags: readonly string[];
  /** HTML that stands before the page itself. */
  notice?: string;
  /** The part that it shows alone. */
  embed?: Embed;
}

/**
 * Fills the built `index.html` with a rendered page. The theme and the styles go first, before anything that
 * would share the line with them: a page is painted when they are there. What machines read goes last.
 * Replacements are functions, as text may hold a `$`.
 */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  data: PageData,
  files: PageFiles,
  { tags, notice = '', embed }: PageExtras = { tags: [] },
): string {
  const { code, direction } = languageOf(data.story.language);
  const part = embed ? ` data-embed="${embed}"` : '';
  const stylesheet = /<link rel="stylesheet"[^>]*>/;
  // Vite asks for styles as a script may read them, which a host may refuse a frame of no origin (docs/embed.md).
  const styles = stylesheet.exec(template)?.[0].replace(' crossorigin', '') ?? '';
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(template, data.site)}">`,
    inlineScript.exec(template)?.[0] ?? '',
    styles,
    page.head,
    ...files.fonts.map(
      (url) => `<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`,
    ),
    `<link rel="preload" as="fetch" fetchpriority="low" href="${files.story}" crossorigin data-story>`,
    `<noscript><link rel="stylesheet" href="${files.withoutScript}"></noscript>`,
    ...tags,
  ].join('\n    ');
  return template
    .replace(stylesheet, '')
    .replace(inlineScript, '')
    .replace(/<html[^>]*>/, () => `<html lang="${code}" dir="${direction}"${part}>`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root">', (root) => missingNotice(data) + notice + root)
    .replace('<!--page-->', () => page.body);
}
