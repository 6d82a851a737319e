import type { Page } from '@playwright/test';
import { kinds, languages, pathOf, oneLanguage } from './pages.ts';
import { choose, expect, open, parts, test } from './reader.ts';
import { everyRest, expectClear, screens } from './touch.ts';

/* Small windows and large words: nothing is too wide, and nothing is lost. */
test.use({ hasTouch: true, isMobile: true });

const sizes = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 640, height: 320 },
];

for (const language of languages) {
  test(`${language}: nothing of a page is wider than its window`, async ({ page }) => {
    await open(page, pathOf(language));
    // Cards share their parts: in further languages the longest ones stand for all.
    const looked = oneLanguage.includes(language) ? kinds : [kinds[0]!, kinds[5]!];
    for (const [kind, focus] of looked) {
      if (focus) await choose(page, focus);
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        for await (const rest of everyRest(page)) {
          await expectNarrow(page, `${kind}, ${rest}, ${viewport.width} × ${viewport.height}`);
        }
      }
    }
    for (const view of ['loom', 'table']) {
      await page.locator(`.view-tabs a[href*="view=${view}"]`).dispatchEvent('click');
      await expect(page.locator(`#${view} .asleep`)).toHaveCount(0);
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        await expectNarrow(page, `${view}, ${viewport.width} × ${viewport.height}`);
      }
    }
  });

  for (const [zoom, viewport, fontSize, most] of [
    // What is drawn in the sheet grows no larger with the words, and the header goes with the page.
    ['text of twice the size', screens['small phone'], '200%', 0.35],
    ['a page enlarged four times', { width: 320, height: 256 }, '100%', 0.25],
  ] as const) {
    test(`${language}: ${zoom} loses nothing`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const [, focus] of [kinds[3]!, kinds[0]!]) {
        await open(page, pathOf(language, focus));
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, fontSize);
        await expectNarrow(page, zoom);
        await expectAllReachable(page);
      }
      await page.locator('.sheet-handle').press('Home');
      await page.evaluate(() => window.scrollTo(0, 600));
      await expect.poll(() => coveredShare(page)).toBeLessThanOrEqual(most);
      await expectWholeBar(page);
      const { mention } = parts(page);
      await mention('p8', 'russia').evaluate((one) => one.scrollIntoView({ block: 'end' }));
      await mention('p8', 'russia').tap();
      await expectClear(mention('p8', 'russia'));
    });
  }

  test(`${language}: the largest words in a tiny window leave header and tabs whole`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, pathOf(language));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(page.locator('.brand')).toBeInViewport({ ratio: 1 });
    await expectWholeBar(page);
  });
}

test('safe areas are kept free', async ({ page }) => {
  // No browser can be told to have them here: what the styles say must do.
  await page.setViewportSize(screens.phone);
  await open(page, pathOf('ar'));
  const said = await page.evaluate(() => {
    const rules = (list: CSSRuleList): string[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)
          ? rules(rule.cssRules)
          : [rule.cssText],
      );
    return [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).join('\n');
  });
  const rule = (selector: string) =>
    said
      .split('\n')
      .filter((line) => line.startsWith(selector))
      .join('\n');
  expect(rule(':root')).toMatch(/--peek: [^;]*safe-area-inset-bottom/);
  expect(rule(':root')).toMatch(/--foot: [^;]*safe-area-inset-bottom/);
  expect(rule(':root')).toMatch(/--side: [^;]*safe-area-inset-left[^;]*safe-area-inset-right/);
  expect(rule(':root')).toMatch(/--header: [^;]*safe-area-inset-top/);
  expect(rule(':root:not(.is-static) .sheet-body')).toContain('safe-area-inset-bottom');
  for (const bar of ['.header', ':root:not(.is-static) .sheet-body', '.jumps', '.page']) {
    expect(rule(bar), bar).toContain('var(--side)');
  }
  const viewport = page.locator('meta[name="viewport"]');
  await expect(viewport).toHaveAttribute('content', /viewport-fit=cover/);
  await expect(viewport).not.toHaveAttribute('content', /user-scalable|maximum-scale/);
});

/** Expects that neither the page nor the sheet scrolls sideways. */
async function expectNarrow(page: Page, where: string): Promise<void> {
  const tooWide = await page.evaluate(() =>
    [document.documentElement, document.querySelector('.sheet-body')!]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(
        ({ className, scrollWidth, clientWidth }) => `${className} ${scrollWidth}/${clientWidth}`,
      ),
  );
  expect(tooWide, where).toEqual([]);
}

/** Expects the tabs of the folded sheet to be whole, and the handle to lie over none of them. */
async function expectWholeBar(page: Page): Promise<void> {
  const bar = await page.locator('.sheet-bar').evaluate((one) => {
    const [handle, tabs] = ['.sheet-handle', '.jumps'].map((part) =>
      one.querySelector(part)!.getBoundingClientRect(),
    );
    return {
      isApart:
        handle!.bottom <= tabs!.top + 1 ||
        handle!.right <= tabs!.left + 1 ||
        handle!.left >= tabs!.right - 1,
      isWhole: tabs!.bottom <= window.innerHeight + 1 && handle!.right <= window.innerWidth + 1,
    };
  });
  expect(bar).toEqual({ isApart: true, isWhole: true });
}

/** How much of the window header and sheet cover. */
function coveredShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const header = document.querySelector('.header')!.getBoundingClientRect();
    const sheet = document.querySelector('.beside')!.getBoundingClientRect();
    return (Math.max(0, header.bottom) + window.innerHeight - sheet.top) / window.innerHeight;
  });
}

/** Expects every control to come, when it has the focus, to a place where it is on top, on the screen. */
async function expectAllReachable(page: Page): Promise<void> {
  const controls =
    '.header > :is(a, button), .header summary, .languages a, .beside :is(button, .jumps a, .view-tabs a, .card-close)';
  const lost = await page.locator(controls).evaluateAll(async (all) => {
    const within = (from: number, to: number, end: number) =>
      (Math.max(0, from) + Math.min(end, to)) / 2;
    const isOnTop = (one: Element) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(
        within(left, right, window.innerWidth),
        within(top, bottom, window.innerHeight),
      );
      return one.contains(hit);
    };
    const lostOnes: string[] = [];
    let tried = 0;
    for (const one of all as HTMLElement[]) {
      if (!one.checkVisibility({ visibilityProperty: true })) continue;
      tried++;
      one.focus();
      one.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      // The sheet may still be on its way.
      for (let frame = 0; frame < 600 && !isOnTop(one); frame++)
        await new Promise(requestAnimationFrame);
      if (!isOnTop(one)) lostOnes.push(one.textContent);
    }
    return tried > 9 ? lostOnes : [`only ${tried} controls are seen`];
  });
  expect(lost).toEqual([]);
}
