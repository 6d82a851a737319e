import type { Page } from '@playwright/test';
import { oneLanguage, pathOf, words } from './pages.ts';
import { expect, open, test } from './reader.ts';

const papers = { light: 'rgb(250, 246, 238)', dark: 'rgb(25, 22, 18)' } as const;
type Theme = keyof typeof papers;

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function expectPaper(page: Page, theme: Theme) {
  await expect.poll(() => paperOf(page)).toBe(papers[theme]);
}

/** Runs in the page before anything else: keeps what its background is as soon as there is a page, and in its first frames. */
function watchPaper() {
  const seen: string[] = [];
  Object.assign(window, { papersSeen: seen });
  const look = () => seen.push(getComputedStyle(document.documentElement).backgroundColor);
  document.addEventListener('DOMContentLoaded', look);
  let frames = 0;
  requestAnimationFrame(function frame() {
    // Nothing is painted before the style sheet is there.
    if (document.querySelector('.header')) {
      look();
      frames += 1;
    }
    if (frames < 10) requestAnimationFrame(frame);
  });
}

const papersSeen = (page: Page) =>
  page.evaluate(() => (window as unknown as { papersSeen: string[] }).papersSeen);

for (const language of oneLanguage) {
  const { t } = words[language];
  const home = pathOf(language);
  const button = (page: Page, name: string) =>
    page.getByRole('button', { name: t(`theme.${name}`), exact: true });

  test.describe(language, () => {
    test('without a choice the page follows the system', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, home);
      await expectPaper(page, 'dark');
      await expect(button(page, 'system.dark')).toBeVisible();
      await page.emulateMedia({ colorScheme: 'light' });
      await expectPaper(page, 'light');
      await expect(button(page, 'system.light')).toBeVisible();
    });

    test('the switch turns it, and a second press follows the system again', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, home);
      await button(page, 'system.light').click();
      await expectPaper(page, 'dark');
      await expect(button(page, 'chosen.dark')).toBeFocused();
      await page.emulateMedia({ colorScheme: 'light' });
      await expectPaper(page, 'dark');
      await page.keyboard.press('Enter');
      await expectPaper(page, 'light');
      await expect(button(page, 'system.light')).toBeFocused();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectPaper(page, 'dark');
    });

    for (const [system, chosen] of [
      ['light', 'dark'],
      ['dark', 'light'],
    ] as const) {
      test(`${chosen} on a ${system} system lasts, without a flash`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: system });
        await open(page, home);
        await button(page, `system.${system}`).click();
        await expectPaper(page, chosen);
        await page.addInitScript(watchPaper);
        for (const path of [home, pathOf(language, { kind: 'entity', id: 'putin' })]) {
          await open(page, path);
          await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
          await expect.poll(async () => (await papersSeen(page)).length).toBeGreaterThan(5);
          expect(new Set(await papersSeen(page))).toEqual(new Set([papers[chosen]]));
          await expect(button(page, `chosen.${chosen}`)).toBeVisible();
        }
      });
    }

    test('it works where nothing can be stored', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        });
      });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, home);
      await button(page, 'system.light').click();
      await expectPaper(page, 'dark');
      await button(page, 'chosen.dark').click();
      await expectPaper(page, 'light');
    });

    test('it can be tapped', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, home);
      const box = (await button(page, 'system.light').boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    });
  });
}
