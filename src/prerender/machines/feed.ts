import { create } from 'xmlbuilder2';
import { dateBounds } from '../../compiler/edtfDates.ts';
import { plainText } from '../../story/storyIndex.ts';
import type { Edtf, LocalSection } from '../../story/types.ts';
import type { Focus } from '../../story/focus.ts';
import { addressOf, besideOf, type DescribedStory } from './describedStory.ts';

const atom = 'http://www.w3.org/2005/Atom';
const xhtml = 'http://www.w3.org/1999/xhtml';

/**
 * The story in one language as an Atom feed (RFC 4287): an entry for the story, then one for each section with
 * its text. Ids are the pages' addresses, which never change.
 * @param telling published at a known origin: ids are full addresses
 */
export function feed(telling: DescribedStory): string {
  const { story } = telling.index;
  const { language, title, standfirst, byline, credit, licence } = story;
  const self = besideOf(telling, null, 'feed.xml');
  const published = momentOf(story.published);
  const updated = momentOf(story.updated ?? story.published);

  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const root = document.ele(atom, 'feed', { 'xml:lang': language });
  const head = (parent: typeof root, id: string, name: string) => {
    parent.ele('id').txt(id);
    parent.ele('title').txt(name);
    parent.ele('updated').txt(updated);
    return parent;
  };
  const entry = (focus: Focus | null, name: string, summary: string) => {
    const address = addressOf(telling, focus);
    const made = head(root.ele('entry'), address, name);
    made.ele('published').txt(published);
    made.ele('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address });
    made.ele('summary').txt(summary);
    return made;
  };

  head(root, self, title);
  root.ele('subtitle').txt(standfirst);
  root.ele('author').ele('name').txt(byline);
  root.ele('rights').txt(`${credit} ${licence}`);
  root.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
  root.ele('link', {
    rel: 'alternate',
    type: 'text/html',
    hreflang: language,
    href: addressOf(telling, null),
  });
  entry(null, title, standfirst);
  for (const section of story.sections) {
    const focus = { kind: 'section' as const, id: section.id };
    const content = entry(focus, section.heading, section.standfirst).ele('content', {
      type: 'xhtml',
    });
    const { direction } = telling.texts.language;
    const body = content.ele(xhtml, 'div', { lang: language, dir: direction });
    for (const text of textsOf(telling, section)) body.ele('p').txt(text);
  }
  return document.end({ prettyPrint: true });
}

function textsOf({ index }: DescribedStory, section: LocalSection): string[] {
  return section.paragraphs.map((id) => plainText(index.paragraphs.get(id)?.content ?? []));
}

/** Atom wants a moment: the first one that the date leaves open. */
const momentOf = (date: Edtf) => `${dateBounds(date).start}T00:00:00Z`;
