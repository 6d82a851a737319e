// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { pageIds } from '../src/compiler/checkPageIds.ts';
import { renderWithApp, smallPage } from './renderWithApp.tsx';

it('keeps the ids of the page’s own elements from sections and paragraphs', () => {
  const { container } = renderWithApp({ url: '/ar/entity/salma' });
  const { sections } = smallPage('ar').story;
  const ofStory = sections.flatMap(({ id, paragraphs }) => [id, `${id}-heading`, ...paragraphs]);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // Those that React makes up hold a sign that no id of a story can.
  const own = ids.filter((id) => !ofStory.includes(id) && !id.includes('_'));
  expect(own).toContain('article');
  expect(own.filter((id) => !pageIds.includes(id))).toEqual([]);
});
