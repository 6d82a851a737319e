import type { FrameLocator, Page } from '@playwright/test';
import { embeds } from '../../src/url/choices.ts';
import { indexes, languages, oneLanguage } from './pages.ts';
import { test } from './outerPage.ts';
import { expect } from './reader.ts';

/* The story in frames that take something from it: its origin, or its scripts. */

const frameIn = (page: Page) => page.frameLocator('iframe');
const card = (frame: FrameLocator) => frame.locator('[data-card]');
const ready = (frame: FrameLocator) =>
  frame.locator('html[data-ready]').waitFor({ state: 'attached' });

/** What a part shows first. */
const heads: Record<(typeof embeds)[number], string> = {
  graph: '#graph',
  timeline: '#timeline',
  loom: '#loom',
  article: '.article-head',
  all: '.article-head',
};

test('in a frame of another site what is read is at the same height as in a window', async ({
  page,
  outer,
}) => {
  await page.goto(outer.around(`/ar/?embed=all`));
  const root = frameIn(page).locator('html');
  await ready(frameIn(page));
  for (const id of indexes.ar.story.sections.flatMap(({ paragraphs }) => paragraphs).slice(0, 6)) {
    await root.evaluate((_, at) => {
      const { top, height } = document.getElementById(at)!.getBoundingClientRect();
      scrollBy(0, top + height / 2 - innerHeight * 0.38);
    }, id);
    await expect(frameIn(page).locator('.is-reading')).toHaveId(id);
  }
});

test.describe('without an origin', () => {
  for (const language of languages) {
    for (const part of oneLanguage.includes(language) ? embeds : (['all'] as const)) {
      test(`${language}: a frame shows ${part}, and what is chosen stays in it`, async ({
        page,
        outer,
      }) => {
        const documents: string[] = [];
        page.on('request', (request) => {
          if (request.resourceType() === 'document') documents.push(request.url());
        });
        await page.goto(outer.around(`/${language}/?embed=${part}`, 'sandbox="allow-scripts"'));
        const frame = frameIn(page);
        await ready(frame);
        await expect(frame.locator(heads[part])).toBeVisible();
        await expect(frame.locator('.header')).toBeHidden();
        await expect(frame.locator('#missing')).toBeHidden();
        expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
        const loaded = await frame
          .locator('html')
          .evaluate(async () =>
            [...(await document.fonts.ready)].some((font) => font.status === 'loaded'),
          );
        expect(loaded, 'its fonts come').toBe(true);
        await expect(frame.locator('.rail > .asleep')).toHaveCount(0);
        const things = frame.locator(`main a[href*="/entity/"], main a[href*="/event/"]`);
        const shown = things.filter({ visible: true });
        const href = async () => (await card(frame).getAttribute('data-card')) ?? '';
        await shown.first().press('Enter');
        await expect(card(frame)).toBeVisible();
        const first = await href();
        expect(await shown.first().getAttribute('href')).toContain(`embed=${part}`);
        // The way back, and the way out.
        await page.evaluate(() => history.back());
        await expect(card(frame)).toHaveCount(0);
        await page.evaluate(() => history.forward());
        await expect(card(frame)).toHaveAttribute('data-card', first);
        await frame.locator('.card-close').click();
        await expect(card(frame)).toHaveCount(0);
        await frame.locator('.embed-bar [data-share]').click();
        await expect(frame.getByRole('dialog')).toBeVisible();
        expect(documents, 'nothing was loaded anew').toHaveLength(2);
      });
    }
  }

  test('a frame of the whole page lives, and a place on the page leaves what is chosen', async ({
    page,
    outer,
  }) => {
    await page.goto(outer.around('/en/', 'sandbox="allow-scripts"'));
    const frame = frameIn(page);
    await ready(frame);
    await frame.locator('[data-paragraph] a[href*="/entity/xi"]').first().click();
    await expect(card(frame)).toHaveAttribute('data-card', 'entity/xi');
    await frame.locator('.skip-links a[href="#article"]').press('Enter');
    await expect.poll(() => frame.locator('html').evaluate(() => location.hash)).toBe('#article');
    await expect(card(frame)).toHaveAttribute('data-card', 'entity/xi');
  });
});

test.describe('without scripts', () => {
  for (const language of languages) {
    test(`${language}: a frame shows its part, and nothing that needs them`, async ({
      page,
      outer,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const part of embeds) {
        await page.goto(outer.around(`/${language}/embed/${part}`, 'sandbox'));
        const frame = frameIn(page);
        await expect(frame.locator(heads[part]), part).toBeVisible();
        await expect(frame.locator('button, input, select').filter({ visible: true })).toHaveCount(
          0,
        );
        const { high, wide } = await frame.locator('html').evaluate((root) => ({
          high: root.scrollHeight / window.innerHeight,
          wide: root.scrollWidth - root.clientWidth,
        }));
        expect(wide, part).toBe(0);
        // A picture is near the frame's height; text is read by scrolling, at most so much as it is long.
        const { paragraphs } = indexes[language].story;
        expect(high, part).toBeLessThan(
          part === 'all' ? 2 * paragraphs.length : part === 'article' ? paragraphs.length : 2,
        );
      }
    });
  }
});
