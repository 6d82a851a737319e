import { indexes, languages, pathOf } from './pages.ts';
import { expect, expectUrl, open, test } from './reader.ts';
import { little, read, screensIn, sheetOf } from './touch.ts';

/* The folded sheet shows who and when on low windows and with large letters too. */
test.use({ hasTouch: true, isMobile: true });

const low = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 375, height: 667 },
  { width: 390, height: 664 },
];

/** Runs in the page: what the folded sheet shows of a paragraph. */
function folded() {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
  const { bottom } = document.querySelector('.sheet-bar')!.getBoundingClientRect();
  let from = bottom;
  const outside = [...document.querySelectorAll('.little > *')].map((part) => {
    const box = part.getBoundingClientRect();
    const over = Math.max(0, from - box.top, box.bottom - window.innerHeight);
    from = box.bottom;
    return Math.round(over);
  });
  const name = document.querySelector('.little-list a .little-name');
  const first = name?.getBoundingClientRect();
  const list = name?.closest('.little-list')?.getBoundingClientRect();
  const isWhole =
    !first ||
    (first.width * first.height > 0 &&
      first.left >= Math.max(0, list!.left - 0.5) &&
      first.top >= 0 &&
      first.right <= Math.min(window.innerWidth, list!.right + 0.5) &&
      first.bottom <= window.innerHeight);
  return {
    /** By how many px a picture leaves what is seen of the sheet, or reaches over the one before it. */
    outside,
    graphs: shown('.little-graph'),
    events: document.querySelectorAll('.little-list a').length,
    none: document.querySelectorAll('.little-none').length,
    /** Whether the first event's name is not whole. */
    cut: isWhole ? 0 : 1,
  };
}

for (const language of languages) {
  const { story, namedIn } = indexes[language];

  test(`${language}: every paragraph’s graph and events are in the folded sheet`, async ({
    page,
  }) => {
    await page.setViewportSize(low[0]!);
    await open(page, pathOf(language));
    for (const viewport of low) {
      await page.setViewportSize(viewport);
      const peek = await sheetOf(page).expectRest('peek');
      expect(peek / viewport.height).toBeLessThanOrEqual(0.36);
      for (const { id } of story.paragraphs) {
        await read(page, id);
        const { length } = story.events.filter(
          (event) => event.evidence.includes(id) || namedIn.get(id)?.includes(event.id),
        );
        await expect
          .poll(() => page.evaluate(folded), `${id} at ${viewport.width} × ${viewport.height}`)
          .toEqual({
            outside: [0, 0],
            graphs: 1,
            events: length,
            none: length > 0 ? 0 : 1,
            cut: 0,
          });
      }
    }
  });

  test.describe(`${language}, the line of events`, () => {
    test.use({ viewport: low[0]! });

    test('is for fingers: each event is hit easily, and the last can be brought into view', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      await read(page, 'p10');
      const line = page.locator('.little-list');
      await expect(line.locator('a')).toHaveCount(3);
      const links = await line.locator('a').all();
      for (const link of links) {
        await link.evaluate((one) => one.scrollIntoView({ inline: 'center' }));
        const box = (await link.boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      }
      await expect(links.at(-1)!).toBeInViewport();
      await links.at(-1)!.tap();
      await expectUrl(
        page,
        pathOf(language, {
          kind: 'event',
          id: (await links.at(-1)!.getAttribute('data-little'))!,
        }),
      );
      await sheetOf(page).expectRest('half');
    });

    test('begins at its start for another paragraph', async ({ page }) => {
      await open(page, pathOf(language));
      await read(page, 'p10');
      await page
        .locator('.little-list')
        .evaluate((one) => one.scrollBy(document.dir === 'rtl' ? -60 : 60, 0));
      await read(page, 'p9');
      expect(await page.locator('.little-list').evaluate((one) => one.scrollLeft)).toBe(0);
    });
  });

  for (const [name, viewport] of screensIn(language)) {
    test(`${language}, ${name}: with letters of twice the size nothing of it is cut`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, pathOf(language));
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const id of ['p4', 'p11'] as const) {
        await read(page, id);
        await expect(little(page, 'russia')).toBeVisible();
        await sheetOf(page).expectRest('peek');
        await expect.poll(async () => (await page.evaluate(folded)).outside, id).toEqual([0, 0]);
      }
    });
  }
}
