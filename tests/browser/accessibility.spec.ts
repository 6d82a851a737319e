import { AxeBuilder } from '@axe-core/playwright';
import { type Page, test as anyTest } from '@playwright/test';
import { kinds, languages, pathOf, words } from './pages.ts';
import { expect, open, parts, test } from './reader.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Experimental in axe, which runs the lines of an SVG label together; the last test here does it by lines. */
const apart = ['label-content-name-mismatch'];

/** Expects no finding in light or dark; says for each one what, where and why. */
async function expectAccessible(page: Page) {
  await expectNothing(new AxeBuilder({ page }).withTags(standards).disableRules(apart));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // Nothing but colours has changed.
  await expectNothing(new AxeBuilder({ page }).withRules('color-contrast'));
}

async function expectNothing(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found).toEqual([]);
}

const screens = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

for (const language of languages) {
  for (const viewport of screens) {
    test.describe(`${language}, ${viewport.width} px`, () => {
      test.use({ viewport });
      for (const [kind, focus] of kinds) {
        test(`a ${kind}`, async ({ page }) => {
          await open(page, pathOf(language, focus));
          await expectAccessible(page);
        });
      }

      test('a page with open filters, a choice of them and junk in its link', async ({ page }) => {
        await open(page, `${pathOf(language)}?voice=putin&stance=opposition&kind=unicorn`);
        await page.locator('summary', { hasText: words[language].t('filters.title') }).click();
        await expect(page.locator('.notice')).toBeVisible();
        await expectAccessible(page);
      });

      test('a choice made on the page', async ({ page }) => {
        await open(page, pathOf(language));
        await parts(page).mention('p1', 'china').click();
        await expect(parts(page).card).toBeVisible();
        await expectAccessible(page);
      });
    });
  }
}

// The browser itself complains of a 404, so this page cannot be silent.
for (const language of languages) {
  for (const viewport of screens) {
    anyTest(`${language}, ${viewport.width} px: a wrong address`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`/${language}/entity/putn`);
      const near = page.getByRole('heading', { name: words[language].t('notFound.near') });
      await expect(near).toBeVisible();
      await expectAccessible(page);
    });
  }
}

for (const language of languages) {
  test(`${language}: what stands on a node or event is in its name, so that it can be called by it`, async ({
    page,
  }) => {
    await open(page, pathOf(language));
    const unnamed = await page.evaluate(() => {
      const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').toLowerCase();
      return [...document.querySelectorAll(':is(.graph-label, .timeline-label)')].flatMap(
        (label) => {
          const lines = [...label.querySelectorAll('tspan')].map((line) => line.textContent);
          const shown = plain((lines.length > 0 ? lines.join(' ') : label.textContent) ?? '');
          const name = plain(label.closest('a')?.getAttribute('aria-label') ?? '');
          return name.includes(shown.replace(/…$/, '')) ? [] : [`“${shown}” is not in “${name}”`];
        },
      );
    });
    expect(unnamed).toEqual([]);
  });
}
