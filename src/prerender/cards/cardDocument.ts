import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languageOf } from '../../i18n/languages.ts';
import type { LanguageCode } from '../../story/types.ts';
import { fitCards } from '../inPage/fitCards.ts';

/** The styles of all cards, read once; their fonts are named as app/styles/fonts.css names them. */
export interface CardStyles {
  css: string;
  /** Font file as the styles name it -> its bytes. */
  fonts: ReadonlyMap<string, Buffer>;
  /** Changes with any byte of the styles and fonts, and of what fits the words. */
  hash: string;
}

/** What Open Graph asks for, in px: large previews in all the big messengers. */
export const frame = { width: 1200, height: 630 } as const;

/** The colours, and the looks of the page's pictures and mentions; what a card changes in them comes last. */
const sheets = [
  'app/styles/tokens',
  'reader/article',
  'graph/graph',
  'graph/controls',
  'graph/little',
  'timeline/timeline',
  'timeline/states',
  'timeline/little',
  'prerender/cards/card',
];

const fontUrl = /url\('([^']+\.woff2)'\)/g;

/**
 * Reads what cards look like: the site's faces, the sheets of what cards show of a page, and the cards' own.
 * @param folder the project's folder
 */
export function readCardStyles(folder = '.'): CardStyles {
  const read = (path: string) => readFileSync(resolve(folder, path), 'utf8');
  // A card is drawn when its faces are there, whatever the page does until then.
  const faces = read('src/app/styles/fonts.css').replaceAll(
    /font-display: \w+/g,
    'font-display: block',
  );
  const css = [
    // The labels' faces are the same files under another name.
    faces.replaceAll(/@font-face \{\s*font-family: '[^']* Labels';[^}]*\}\s*/g, ''),
    ...sheets.map((sheet) => read(`src/${sheet}.css`)),
  ].join('\n');
  const fonts = new Map(
    [...css.matchAll(fontUrl)].map(([, file = '']) => [
      file,
      readFileSync(resolve(folder, 'node_modules', file)),
    ]),
  );
  const hash = createHash('sha256').update(css).update(String(fitCards));
  for (const font of fonts.values()) hash.update(font);
  return { css, fonts, hash: hash.digest('hex') };
}

/** The HTML document of a card, whole: a browser needs no other file to draw it. */
export function cardDocument(markup: string, language: LanguageCode, styles: CardStyles): string {
  const { direction } = languageOf(language);
  const css = styles.css.replaceAll(
    fontUrl,
    (_, file: string) =>
      `url('data:font/woff2;base64,${styles.fonts.get(file)?.toString('base64') ?? ''}')`,
  );
  return `<!doctype html><html lang="${language}" dir="${direction}" data-theme="light"><meta charset="utf-8"><style>${css}</style><body>${markup}</body></html>`;
}

/** The name of a card's picture: the same for the same markup, language, styles and fonts, else another. */
export function cardHash(markup: string, language: LanguageCode, { hash }: CardStyles): string {
  return createHash('sha256').update(`${hash} ${language} ${markup}`).digest('hex').slice(0, 24);
}
