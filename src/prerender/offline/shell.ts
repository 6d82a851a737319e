import { createHash } from 'node:crypto';
import type { PageData } from '../../app/shell/pageData.ts';
import { fillTemplate, type PageFiles } from '../html.ts';
import type { SiteFile } from '../machines/files.ts';
import { tag } from '../machines/markup.ts';
import { installableTags } from './installable.ts';

/**
 * A language's page without words: all that any page of it loads, and an empty root in which the script draws what the
 * address says. The worker answers with it where the network does not.
 */
export function shell(template: string, data: PageData, files: PageFiles, base: string): SiteFile {
  const { language } = data.story;
  // The mark is for app/offline/place.ts.
  const mark = tag('meta', { name: 'robots', content: 'noindex', 'data-shell': '' });
  const tags = [mark, ...installableTags(language, base)];
  const text = fillTemplate(template, { head: '', body: '' }, data, files, { tags });
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { file: `assets/shell.${language}.${hash}.html`, text };
}
