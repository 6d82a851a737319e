import type { PageData } from '../app/shell/pageData.ts';
import { createTexts } from '../i18n/texts.ts';
import { escapeText } from './machines/markup.ts';

/**
 * What a page says where a part of it could not be fetched. It stands in the page from the beginning, as the code that
 * could draw it may be what is missing; the script in the page's head (index.html) shows it and answers its buttons.
 */
export function missingNotice({ story, locale }: PageData): string {
  const { t } = createTexts(story.language, locale);
  const words = (key: string) => escapeText(t(key));
  return [
    '<div class="missing" id="missing" role="alert" hidden>',
    `<p>${words('missing.text')}</p>`,
    `<button type="button" data-again>${words('missing.again')}</button>`,
    `<button type="button">${words('app.dismiss')}</button>`,
    '</div>',
  ].join('');
}
