import type { PageData } from '../../app/shell/pageData.ts';
import { languageOf } from '../../i18n/languages.ts';
import { createTexts } from '../../i18n/texts.ts';
import type { LanguageCode } from '../../story/types.ts';
import type { SiteFile } from '../machines/files.ts';
import { tag } from '../machines/markup.ts';

/** The paper of src/app/styles/tokens.css in light and dark: a browser colours its own bars before it has the styles. */
export const paper = { light: '#faf6ee', dark: '#191612' };

const fileOf = (language: LanguageCode) => `${language}/manifest.webmanifest`;

/**
 * What a browser needs to install the story as an app, in one language (W3C Web Application Manifest). Each language is
 * an app of its own, with its own name and first page; both stay open within it.
 */
export function webManifest({ story, locale }: PageData, base: string): SiteFile {
  const { code, direction } = languageOf(story.language);
  const name = createTexts(code, locale).t('app.name');
  const icon = (file: string, sizes: string, type: string, purpose = 'any') => ({
    src: base + file,
    sizes,
    type,
    purpose,
  });
  const manifest = {
    id: `${base}${code}/`,
    start_url: `${base}${code}/`,
    scope: base,
    lang: code,
    dir: direction,
    name: `${story.title} · ${name}`,
    short_name: name,
    description: story.standfirst,
    display: 'standalone',
    theme_color: paper.light,
    background_color: paper.light,
    icons: [
      icon('icons/icon-192.png', '192x192', 'image/png'),
      icon('icons/icon-512.png', '512x512', 'image/png'),
      icon('icons/maskable-512.png', '512x512', 'image/png', 'maskable'),
      icon('icon.svg', 'any', 'image/svg+xml'),
    ],
  };
  return { file: fileOf(code), text: JSON.stringify(manifest) };
}

/** What the head of every page in a language says of it. */
export function installableTags(language: LanguageCode, base: string): string[] {
  return [
    tag('link', { rel: 'manifest', href: base + fileOf(language) }),
    tag('link', { rel: 'apple-touch-icon', href: `${base}icons/apple-touch-icon.png` }),
    ...Object.entries(paper).map(([scheme, content]) =>
      tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content }),
    ),
  ];
}
