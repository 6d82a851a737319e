import type { Page } from '@playwright/test';
import { tableRows } from '../../src/graph/tableModel.ts';
import { plainText } from '../../src/story/storyIndex.ts';
import type { LocalSource } from '../../src/story/types.ts';
import type { Focus } from '../../src/story/focus.ts';
import { voiceName } from '../../src/ui/voices.ts';
import { directions, indexes, type Language, languages, pathOf, words, inFirst } from './pages.ts';
import { findWords, linesOf, wordKeys } from './pdfText.ts';
import { expect, open, test } from './reader.ts';

const focused: Focus = { kind: 'entity', id: 'putin' };

async function printed(page: Page, language: Language) {
  const pages = await linesOf(await page.pdf({ format: 'A4' }), directions[language]);
  const text = pages.flat().join('\n');
  return { pages, text, keys: wordKeys(text, language), dense: text.replaceAll(/\s/g, '') };
}

const urlsOf = (sources: readonly LocalSource[]) =>
  sources.flatMap((source) => (source.kind === 'publication' && source.url ? [source.url] : []));

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const { story, notesOn, paragraphs } = indexes[language];
  const { t } = words[language];

  /** What is to be read before the pictures, in order. */
  const textInOrder = () => [
    story.title,
    story.standfirst,
    ...story.sections.flatMap(({ heading, standfirst, paragraphs: own }) => [
      heading,
      standfirst,
      ...own.flatMap((id) => {
        const paragraph = paragraphs.get(id)!;
        return [
          ...paragraph.voices.map((voice) => voiceName(voice, indexes[language], words[language])),
          plainText(paragraph.content),
          ...(notesOn.get(id) ?? []).map(({ kind, text }) => `${t(`notes.${kind}`)} ${text}`),
        ];
      }),
    ]),
    story.byline,
    story.credit,
  ];
  const sources = story.notes.flatMap((note) => urlsOf(note.sources));

  test.describe(language, () => {
    for (const [name, focus] of [
      ['the story', null],
      ['the page of an actor', focused],
    ] as const) {
      test(`${name} has all that it says on paper, in order`, async ({ page }) => {
        await open(page, pathOf(language, focus));
        const { keys, dense, text } = await printed(page, language);
        let at = 0;
        for (const block of [...textInOrder(), t('app.graph'), t('app.timeline'), t('app.table')]) {
          const found = findWords(keys, wordKeys(block, language), at);
          expect(
            found,
            `“${block}” among: ${keys.slice(at, at + 60).join(' ')}`,
          ).toBeGreaterThanOrEqual(at);
          at = found + wordKeys(block, language).length;
        }
        // After the head of the table, every relation as a sentence.
        for (const { sentence } of story.relations) {
          expect(findWords(keys, wordKeys(sentence, language), at), sentence).toBeGreaterThan(0);
        }
        const pictures = new Set(keys.slice(0, at));
        const labels = [
          ...story.entities.filter(({ actor }) => actor).map(({ short }) => short),
          ...story.events.map(({ short }) => short),
        ];
        for (const label of labels) {
          const missing = wordKeys(label, language).filter((key) => !pictures.has(key));
          expect(missing, label).toEqual([]);
        }
        for (const url of new Set(sources)) expect(dense).toContain(`(${url})`);
        expect(dense).toContain(`(https://spdx.org/licenses/${story.licence}.html)`);

        // What only a screen can do is not printed.
        for (const control of [
          t('app.search'),
          t('filters.title'),
          t('contents.howTitle'),
          t('card.nextMention'),
          t('sheet.here'),
          t('little.noEvents'),
          t('reader.tour'),
        ]) {
          expect(findWords(keys, wordKeys(control, language), 0), control).toBe(-1);
        }
        expect(text).not.toContain('undefined');

        if (!focus) return;
        // Its card stands between the text and the pictures.
        const putin = indexes[language].entities.get('putin')!;
        const credit = findWords(keys, wordKeys(story.credit, language), 0);
        const graph = findWords(keys, wordKeys(t('app.graph'), language), credit);
        const heading = findWords(keys, wordKeys(putin.name, language), credit);
        expect(heading, 'its card, after the text').toBeGreaterThan(credit);
        expect(heading, 'its card, before the pictures').toBeLessThan(graph);
      });
    }

    testOnce('it prints the same from a phone, in the dark and from any view', async ({ page }) => {
      await open(page, pathOf(language));
      const { pages } = await printed(page, language);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, `${pathOf(language)}?view=table`);
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
      });
      await page.locator('.sheet-handle').press('End');
      const other = await printed(page, language);
      expect(other.pages.length).toBe(pages.length);
      expect(other.pages.flat()).toEqual(pages.flat());
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        const text = document.querySelector('.paragraph-text')!;
        return { ground: backgroundColor, ink: getComputedStyle(text).color };
      });
      expect(colours).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(31, 27, 22)' });
    });

    test('two dates of a relation stay two, on the screen and on paper', async ({ page }) => {
      await open(page, `${pathOf(language)}?view=table`);
      const rows = tableRows(indexes[language], words[language]);
      const { relation, events } = rows.find((row) => row.events.length > 1)!;
      const whens = events.map(({ when }) => when);
      const dates = page.locator(`[data-row="${relation.id}"] .table-when .table-value`);
      await expect(dates).toHaveText(whens.join(t('card.comma')));
      await page.emulateMedia({ media: 'print' });
      // As it is laid out: what is hidden would be left out, and a new line told.
      expect(await dates.evaluate((one: HTMLElement) => one.innerText)).toBe(
        whens.join(t('card.comma')),
      );
    });

    test('a filtered table says on paper what it leaves out, and by which filters', async ({
      page,
    }) => {
      const query = 'view=table&voice=putin&stance=cooperation,opposition&kind=state&from=2014-03';
      await open(page, `${pathOf(language)}?${query}`);
      const total = story.relations.length;
      const rows = page.locator('#table [data-row]');
      await expect.poll(() => rows.count()).toBeLessThan(total);
      const { keys, text } = await printed(page, language);
      const voice = voiceName('putin', indexes[language], words[language]);
      const stances = ['cooperation', 'opposition'].map((one) => t(`stances.${one}`));
      const title = findWords(keys, wordKeys(story.title, language), 0);
      for (const said of [
        `${t('voiceMenu.title')} ${voice}`,
        `${t('filters.title')} ${stances.join(' ')} ${t('kinds.state')} ${t('filters.from')}`,
      ]) {
        const at = findWords(keys, wordKeys(said, language), 0);
        expect(at, said).toBeGreaterThanOrEqual(0);
        expect(at, said).toBeLessThan(title);
      }
      expect(text).toContain(language === 'ar' ? '٢٠١٤' : '2014');

      await open(page, `${pathOf(language)}?view=table&voice=putin`);
      await expect.poll(() => rows.count()).toBeLessThan(total);
      const sought = language === 'ar' ? 'بوتين' : 'Putin';
      await page.getByRole('textbox', { name: t('table.find') }).fill(sought);
      const status = page.locator('.table-status');
      const count = await rows.count();
      await expect(status).toContainText(t('table.relations', { count, total }));
      const again = await printed(page, language);
      const order = t('table.inReadingOrder');
      for (const said of [`${t('table.find')} ${sought}`, order]) {
        expect(findWords(again.keys, wordKeys(said, language), 0), said).toBeGreaterThan(title);
      }
      await page.emulateMedia({ media: 'print' });
      await expect(status).toBeVisible();
      await expect(page.locator('.table-clear')).toBeHidden();
    });

    testOnce('a long card leaves no page nearly empty', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'entity', id: 'russia' }));
      const { pages } = await printed(page, language);
      const counts = pages.map((lines) => lines.join(' ').split(/\s+/).length);
      // The page of the two pictures has only their labels.
      expect(Math.min(...counts.slice(0, -1)), counts.join(' ')).toBeGreaterThan(90);
    });

    testOnce('one column, nothing of a screen’s controls, pictures whole', async ({ page }) => {
      await open(page, pathOf(language, focused));
      await page.emulateMedia({ media: 'print' });
      // An A4 page less its margins, in CSS px.
      const width = 672;
      await page.setViewportSize({ width, height: 1000 });
      for (const gone of [
        '.strip',
        '.sheet-bar',
        '.little',
        '.contents',
        '.threads',
        '.view-tabs',
        '.graph-controls',
        '.header button',
        '.header summary',
        '.languages',
        '.mention-steps',
        '.card-close',
      ]) {
        for (const one of await page.locator(gone).all()) await expect(one, gone).toBeHidden();
      }
      const boxes = await page.evaluate(() =>
        ['.article', '.card', '#graph', '#timeline', '#table'].map((part) => {
          const { left, right, top, bottom } = document
            .querySelector(part)!
            .getBoundingClientRect();
          return { part, left, right, top, bottom };
        }),
      );
      boxes.slice(1).forEach(({ part, top, left, right }, at) => {
        expect(top, `${part} below what comes before it`).toBeGreaterThanOrEqual(
          boxes[at]!.bottom - 1,
        );
        expect(left).toBeGreaterThanOrEqual(-0.5);
        expect(right).toBeLessThanOrEqual(width + 0.5);
      });
      // A page of A4 is 998 px high within its margins: neither picture is cut.
      const [, , graph, timeline] = boxes;
      expect(timeline!.bottom - graph!.top, 'both pictures fit one page').toBeLessThan(998);
      for (const picture of ['#graph .graph-frame', '#timeline .timeline-frame']) {
        const outside = await page.locator(picture).evaluate((frame) => {
          const box = frame.getBoundingClientRect();
          return [...frame.querySelectorAll('text, .graph-shape')]
            .map((mark) => mark.getBoundingClientRect())
            .filter(({ width: wide }) => wide > 0)
            .filter(
              (mark) => mark.left < -1 || mark.right > innerWidth + 1 || mark.top < box.top - 4,
            ).length;
        });
        expect(outside, picture).toBe(0);
      }
    });
  });
}
