import type { Page } from '@playwright/test';
import { indexes, languages, pathOf, words } from './pages.ts';
import { expect, expectReadable, expectUrl, open, parts, test } from './reader.ts';
import { aside, little, screens, sheetOf } from './touch.ts';

/* On a phone the tour's bar lies under the sheet, which shows each section's own pictures. */
test.use({ hasTouch: true, isMobile: true });

const windows = [screens['small phone'], { width: 320, height: 568 }];

for (const language of languages) {
  const { t } = words[language];
  const { story, relationsIn, entities } = indexes[language];
  const [first, second] = story.sections;
  /** The relations between actors that some paragraphs support. */
  const tiesIn = (paragraphs: readonly string[]) =>
    paragraphs
      .flatMap((id) => relationsIn.get(id) ?? [])
      .filter(({ from, to }) => entities.get(from)?.actor && entities.get(to)?.actor)
      .map(({ id }) => id);
  const bar = (page: Page) => page.getByRole('region', { name: t('tour.name') });
  const press = (page: Page, name: string) =>
    bar(page)
      .getByRole('button', { name: t(`tour.${name}`), exact: true })
      .tap();

  for (const viewport of windows) {
    test(`${language}, ${viewport.width} × ${viewport.height}: text, pictures and bar together`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, pathOf(language));
      const { expectRest } = sheetOf(page);
      await page.getByRole('button', { name: t('reader.tour') }).tap();
      const scrolled = () => page.locator('.sheet-body').evaluate((one) => one.scrollTop);
      const expectStep = async (section: typeof first) => {
        await expectUrl(page, pathOf(language, { kind: 'section', id: section!.id }));
        await expectRest('half');
        await expect.poll(scrolled).toBe(0);
        await expectReadable(page.locator(`#${section!.id}-heading`));
        for (const id of tiesIn(section!.paragraphs)) await expect(little(page, id)).toBeAttached();
        await expect(page.locator('.jumps [aria-current]')).toHaveText(t('sheet.section'));
        // From the header down: text, sheet, bar; the section's graph is whole, its timeline has begun.
        await expect
          .poll(() =>
            page.evaluate(() => {
              const box = (part: string) => document.querySelector(part)!.getBoundingClientRect();
              const sheet = box('.beside');
              return {
                textAbove: sheet.top - box('.header').bottom >= 160,
                standsOnBar: Math.abs(sheet.bottom - box('.tour').top) <= 1,
                barIsLast: Math.abs(box('.tour').bottom - window.innerHeight) <= 1,
                graphIsWhole: box('.little-graph').bottom <= box('.tour').top,
                timelineIsSeen: box('.little-timeline').top + 22 <= box('.tour').top,
              };
            }),
          )
          .toEqual({
            textAbove: true,
            standsOnBar: true,
            barIsLast: true,
            graphIsWhole: true,
            timelineIsSeen: true,
          });
      };
      await expectStep(first);
      await press(page, 'next');
      await expectStep(second);

      // The large pictures are framed for it, a tap away; the next step is read again.
      await page.locator('.jumps a[href="#timeline"]').tap();
      await expectRest('full');
      await expect(page.locator('#timeline .timeline-frame')).toBeInViewport();
      const full = (await page.locator('.beside').boundingBox())!;
      const foot = (await bar(page).boundingBox())!;
      expect(full.y + full.height, 'the bar stays free').toBeLessThanOrEqual(foot.y + 1);
      await press(page, 'previous');
      await expectStep(first);
      await page.locator('.sheet-handle').press('Home');
      await expectRest('peek');
      await press(page, 'next');
      await expectStep(second);

      // Ended, it is a section in focus like any other.
      await page.locator('.sheet-body').evaluate((one) => one.scrollTo(0, 150));
      await press(page, 'end');
      await expect(bar(page)).toHaveCount(0);
      await expectRest('half');
      await expect(page.locator('.little')).toBeHidden();
      await expect.poll(scrolled).toBe(0);
      await expect(parts(page).card.getByRole('heading').first()).toBeInViewport();
      await expectReadable(page.locator(`#${second!.id}-heading`));
    });
  }

  test(`${language}: the whole story at the end folds the sheet`, async ({ page }) => {
    await page.setViewportSize(windows[0]!);
    await open(page, pathOf(language, { kind: 'section', id: story.sections.at(-1)!.id }));
    const { expectRest } = sheetOf(page);
    await page.locator('.start-tour').evaluate((one: HTMLElement) => one.click());
    await expectRest('half');
    await press(page, 'whole');
    await expectUrl(page, pathOf(language));
    await expectRest('peek');
    await press(page, 'done');
    await expect(bar(page)).toHaveCount(0);
    await expectRest('peek');
  });

  test(`${language}: beside the text of a phone on its side stand the section's pictures`, async ({
    page,
  }) => {
    await page.setViewportSize(aside);
    await open(page, pathOf(language));
    await page.getByRole('button', { name: t('reader.tour') }).tap();
    await expectReadable(page.locator(`#${first!.id}-heading`));
    for (const id of tiesIn(first!.paragraphs)) await expect(little(page, id)).toBeAttached();
    await expect(page.locator('.little-graph')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.little-timeline')).toBeInViewport();
  });
}
