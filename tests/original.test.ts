import { expect, it } from 'vitest';
import { exportFiles } from '../src/exports/exportFiles.ts';
import { locales } from '../src/i18n/locales.ts';
import { cardPagesOf } from '../src/prerender/cards/cardPages.ts';
import { machineFiles } from '../src/prerender/machines/files.ts';
import { pageExtras } from '../src/prerender/machines/pageExtras.ts';
import { describedStory } from '../src/prerender/machines/describedStory.ts';
import { pageDataOf } from '../src/prerender/pageDataOf.ts';
import { pagesOf } from '../src/prerender/pages.ts';
import { renderPage } from '../src/prerender/render.tsx';
import { searchDocuments } from '../src/prerender/searchData.ts';
import { addressOf } from './fixtures/exports.ts';
import { onlyOriginal, smallStoryWithOriginal } from './fixtures/original.ts';
import { compiled } from './fixtures/stories.ts';
import { base, image, site } from './fixtures/tellings.ts';

/*
 * The publisher's own wording is for readers of the page, and no other part of it may carry it on. The site as a whole
 * is looked through in browser/original.spec.ts.
 */

const story = compiled(smallStoryWithOriginal());
const data = pageDataOf(story, locales, { site, search: '/search.json' });
const tellings = data.map((page) => describedStory(page, story.source, base));

const places: [string, () => string | Promise<string>][] = [
  ['exports', () => JSON.stringify(exportFiles(story, addressOf))],
  [
    'the search',
    () =>
      JSON.stringify(
        searchDocuments(
          story,
          data.map((page) => page.story),
        ),
      ),
  ],
  ['feed, oEmbed and sitemap', () => JSON.stringify(machineFiles(tellings, () => image))],
  ['previews', () => JSON.stringify(data.map(cardPagesOf))],
  [
    'the tags of any page',
    () =>
      data
        .flatMap((page, at) =>
          pagesOf(page.story).flatMap(
            (sitePage) => pageExtras(tellings[at]!, sitePage, image).tags,
          ),
        )
        .join('\n'),
  ],
  [
    'any built page',
    async () => {
      const pages = data.flatMap((page) =>
        pagesOf(page.story).map(({ path }) => renderPage(page, base, path)),
      );
      return JSON.stringify(await Promise.all(pages));
    },
  ],
];

it.each(places)('%s: none of the publisher’s own wording', async (_name, write) => {
  const text = await write();
  expect(text.length).toBeGreaterThan(1000);
  const words = Object.values(onlyOriginal).flat();
  expect(words.filter((some) => text.includes(some))).toEqual([]);
  expect(words.filter((some) => !JSON.stringify(data).includes(some))).toEqual([]);
});
