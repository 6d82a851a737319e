import { expect, it } from 'vitest';
import type { PlannedEntity } from './plan.ts';
import { planLinks } from './planLinks.ts';

/** The words that become a link where a name was found at some words of a text. */
function linked(text: string, found: string): string | undefined {
  const start = text.indexOf(found);
  const places = [{ paragraph: 0, start, end: start + found.length }];
  const entity: PlannedEntity = {
    id: 'shore',
    kind: 'media',
    name: found,
    aliases: [],
    confidence: 1,
    reasons: [],
    places,
  };
  const [link] = planLinks([text], [entity], []).links[0] ?? [];
  return link && text.slice(link.start, link.end);
}

it('makes links of whole words', () => {
  expect(linked('وقال لرويترز أمس', 'رويترز')).toBe('لرويترز');
});

it('closes a quotation mark in the link that opens it, and takes none that is opened outside', () => {
  expect(linked('لوكالة «الساحل» أمس', 'لوكالة «الساحل')).toBe('لوكالة «الساحل»');
  expect(linked('the agency “Shore” said', 'agency “Shore')).toBe('agency “Shore”');
  expect(linked('قال «الساحل» أمس', 'الساحل')).toBe('الساحل');
});
