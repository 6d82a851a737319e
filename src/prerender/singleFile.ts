import { build, type Rolldown } from 'vite';
import type { PageData } from '../app/shell/pageData.ts';
import { languageOf } from '../i18n/languages.ts';
import { licenceNotices } from './licences/notices.ts';
import {
  type CarriedPackage,
  licenceList,
  packagesIn,
  packagesOfFonts,
} from './licences/packages.ts';
import { hashOf } from './html.ts';
import type { Render } from './loadRender.ts';
import { dataBlock } from './machines/headTags.ts';
import { escapeText } from './machines/markup.ts';
import { openingTelling } from './pageDataOf.ts';
import type { FontAlias } from './subsetFonts.ts';

/** All that the one file is made of. */
export interface SingleFileParts {
  /** The built `index.html`, for what stands in its head. */
  template: string;
  /** Every language. */
  tellings: readonly PageData[];
  /** What the search looks through. */
  search: unknown;
  /** The address of the site, for links that are shared from the file; empty where it is not known. */
  home: string;
  alias: FontAlias[];
  renderPage: Render['renderPage'];
}

/**
 * The whole story as one HTML file that works from a disk with no server: code, styles, fonts and the data of every
 * language are in it, and its security policy lets nothing else in.
 */
export async function singleFile(parts: SingleFileParts): Promise<string> {
  const { template, search, home, alias, renderPage } = parts;
  const { code, css, packages } = await bundle(alias);
  const theme = /<script>([^]*?)<\/script>/.exec(template)?.[1] ?? '';
  // A publisher's own wording stays on the site: a file is made to be passed on.
  const tellings = parts.tellings.map((data) => {
    const { original: _, ...story } = data.story;
    return { ...data, story, site: home, search: '' };
  });
  const first = openingTelling(tellings);
  // The file is passed on without the site, so it carries the notices itself.
  const notices = licenceNotices(first.story, [...packages, ...(await packagesOfFonts(alias))]);
  const { code: lang, direction } = languageOf(first.story.language);
  // It can be read before, and without, the script.
  const { body } = await renderPage(first, '#/', `/${lang}/`, '/');
  const policy = [
    "default-src 'none'",
    `script-src ${[theme, code].map(hashOf).join(' ')}`,
    `style-src ${hashOf(css)}`,
    'img-src data:',
    'font-src data:',
    // What the search looks through is in the file, too.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeText(first.story.title)}</title>
<script>${theme}</script>
<style>${css}</style>
</head>
<body>
<div id="root">${body}</div>
<script type="application/json" id="tellings">${dataBlock(tellings)}</script>
<script type="application/json" id="search">${dataBlock(search)}</script>
<script type="text/plain" id="licences">
${textBlock(notices)}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** Code and styles of the file, whole: nothing in them is fetched. */
async function bundle(
  alias: FontAlias[],
): Promise<{ code: string; css: string; packages: CarriedPackage[] }> {
  const built = (await build({
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    base: './',
    resolve: { alias },
    build: {
      write: false,
      license: licenceList,
      target: 'es2022',
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'src/app/file/main.tsx',
        // Packages say “use client” for frameworks that have servers.
        checks: { moduleLevelDirective: false },
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const { output } = built;
  const code = output.find((file) => file.type === 'chunk')?.code ?? '';
  const css = output.find((file) => file.fileName.endsWith('.css'));
  return {
    // It stands in a script element, which these words would end.
    code: code.replaceAll('</script', String.raw`<\/script`),
    packages: packagesIn(built),
    // The fonts are there at once, so no text has to stand in others first.
    css: (css?.type === 'asset' ? String(css.source) : '').replace(
      /font-display:\s*\w+/g,
      'font-display:block',
    ),
  };
}

/** Words in a script element that is none; it would end at these. */
const textBlock = (text: string) => text.replace(/<(?=\/script|script|!--)/gi, '< ');
