import type { ParseHtml } from './docx.ts';
import { hiddenBy, lookAtPage, plainSight } from './hiddenWords.ts';

/** Tags with something to say of themselves; those of an article are few. */
const openTag = /<[a-z][a-z\d]*\s[^<>]{1,300}>/gi;
const most = 1000;

/**
 * Which HTML tags in a text hide what stands between them and their closing tags, as on a page.
 * @returns the tag as it is written -> why
 */
export async function hiddenTags(
  text: string,
  parseHtml: ParseHtml,
): Promise<ReadonlyMap<string, string>> {
  const tags = [...new Set(text.match(openTag))].slice(0, most);
  const hidden = new Map<string, string>();
  if (tags.length === 0) return hidden;
  const nameOf = (tag: string) => /[a-z\d]+/i.exec(tag)?.[0];
  const page = await parseHtml(tags.map((tag) => `<i>${tag}</${nameOf(tag)}></i>`).join(''));
  const lookAt = lookAtPage([]);
  for (const [at, place] of [...page.body.children].entries()) {
    const [tag, element] = [tags[at], place.firstElementChild];
    if (tag === undefined || !element) continue;
    const { gone, sight } = lookAt(element, plainSight);
    const why = gone ?? hiddenBy(sight);
    if (why !== null) hidden.set(tag, why);
  }
  return hidden;
}
