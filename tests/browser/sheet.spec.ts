import type { CDPSession, Locator, Page } from '@playwright/test';
import { kinds, languages, pathOf, words } from './pages.ts';
import { expect, expectUrl, open, parts, test } from './reader.ts';
import { drawFinger, expectClear, rests, sheetOf, target } from './touch.ts';

const screens = {
  'small phone': { width: 360, height: 740 },
  phone: { width: 390, height: 844 },
  tablet: { width: 768, height: 1024 },
};
const aside = { width: 844, height: 390 };

test.use({ hasTouch: true, isMobile: true });

const little = (page: Page, id: string) => page.locator(`.little [data-little="${id}"]`);

/** Scrolls the text so far that a paragraph is being read. */
async function read(page: Page, id: string): Promise<void> {
  const paragraph = page.locator(`[data-paragraph="${id}"]`);
  await paragraph.evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    window.scrollBy(0, top - window.innerHeight * 0.38 + 20);
  });
  await expect(paragraph).toHaveClass(/is-reading/);
}

/** Pulls the sheet by its handle, in px upwards. */
async function pull(page: Page, client: CDPSession, by: number, pause: number): Promise<void> {
  const box = (await page.locator('.sheet-handle').boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 12 };
  await drawFinger(client, from, -by, pause);
}

for (const language of languages) {
  for (const [name, viewport] of Object.entries(screens)) {
    test.describe(`${language}, ${name}`, () => {
      test.use({ viewport });
      const { height } = viewport;
      /** Room between the three rests, px. */
      const half = height * 0.46;

      test('its rests are reached by drag and by flick', async ({ page }) => {
        await open(page, pathOf(language));
        const client = await page.context().newCDPSession(page);
        const { expectRest } = sheetOf(page);
        const peek = await expectRest('peek');
        expect(peek, 'the text keeps the screen').toBeLessThan(height * 0.35);
        // Slowly, so that it is the place that counts.
        await pull(page, client, half - peek + 20, 100);
        expect(Math.abs((await expectRest('half')) - half)).toBeLessThan(2);
        await pull(page, client, height - half - 120, 100);
        const full = await expectRest('full');
        expect(full).toBeGreaterThan(height * 0.8);
        expect(full, 'the header stays free').toBeLessThan(height - 48);
        await pull(page, client, 30 - full, 100);
        await expectRest('peek');
        // Quickly, so that a short way is enough.
        await pull(page, client, 60, 0);
        await expectRest('half');
        await pull(page, client, 60, 0);
        await expectRest('full');
        await pull(page, client, -60, 0);
        await expectRest('half');
        await pull(page, client, -60, 0);
        await expectRest('peek');
        // Folded, it is held anywhere.
        const sheet = (await page.locator('.sheet-body').boundingBox())!;
        await drawFinger(client, { x: 20, y: sheet.y + 60 }, -60, 0);
        await expectRest('half');
        await expectUrl(page, pathOf(language));
      });

      test('it follows the finger at once', async ({ page }) => {
        await open(page, pathOf(language));
        const client = await page.context().newCDPSession(page);
        const { height: sheetHeight } = sheetOf(page);
        const before = await sheetHeight();
        const box = (await page.locator('.sheet-handle').boundingBox())!;
        const at = { x: box.x + box.width / 2, y: box.y + box.height - 6 };
        const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
          client.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: y === undefined ? [] : [{ x: at.x, y }],
          });
        await send('touchStart', at.y);
        await send('touchMove', at.y - 40);
        await send('touchMove', at.y - 90);
        await expect.poll(sheetHeight).toBeCloseTo(before + 90, -1);
        await send('touchMove', at.y - 30);
        await expect.poll(sheetHeight).toBeCloseTo(before + 30, -1);
        await send('touchEnd');
      });

      test('its rests are reached by taps and by keys', async ({ page }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        const handle = page.locator('.sheet-handle');
        const { t } = words[language];
        const expectNamed = (rest: (typeof rests)[number]) =>
          expect(handle).toHaveAccessibleName(
            t('sheet.handle', { rest: t(`sheet.rests.${rest}`) }),
          );
        for (const rest of ['half', 'full', 'peek'] as const) {
          await handle.tap();
          await expectRest(rest);
          await expectNamed(rest);
          await expect(handle).toHaveAttribute('aria-expanded', String(rest !== 'peek'));
        }
        await handle.focus();
        for (const [key, rest] of [
          ['ArrowUp', 'half'],
          ['ArrowUp', 'full'],
          ['ArrowUp', 'full'],
          ['ArrowDown', 'half'],
          ['End', 'full'],
          ['Home', 'peek'],
          ['ArrowDown', 'peek'],
        ] as const) {
          await page.keyboard.press(key);
          await expectRest(rest);
        }
        await expect(handle).toBeFocused();
      });

      test('folded, it shows what the paragraph being read tells of', async ({ page }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        await read(page, 'p4');
        await expect(little(page, 'ukraine')).toBeVisible();
        await expect(little(page, 'meeting-2019')).toHaveCount(0);
        await read(page, 'p11');
        await expect(little(page, 'meeting-2019')).toBeVisible();
        await expect(little(page, 'ukraine')).toHaveCount(0);
        await expectRest('peek');
        const inside = await page.locator('.little').evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          const bar = document.querySelector('.sheet-bar')!.getBoundingClientRect().bottom;
          return { above: top - bar, below: window.innerHeight - bottom };
        });
        expect(inside.above, 'nothing of it is cut').toBeGreaterThanOrEqual(0);
        expect(inside.below, 'nothing of it is cut').toBeGreaterThanOrEqual(0);
        // It answers to a finger too.
        await little(page, 'meeting-2019').tap();
        await expectUrl(page, pathOf(language, { kind: 'event', id: 'meeting-2019' }));
        await expectRest('half');
      });

      test('a chosen mention opens it and stays clear of it; the way back folds it', async ({
        page,
      }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        const { mention, card } = parts(page);
        const chosen = mention('p8', 'russia');
        // Just above the folded sheet, where the open one will lie.
        await chosen.evaluate((one) => {
          const sheet = document.querySelector('.beside')!.getBoundingClientRect();
          window.scrollBy(0, one.getBoundingClientRect().bottom - sheet.top + 20);
        });
        await chosen.tap();
        await expectRest('half');
        await expect(card.getByRole('heading').first()).toBeInViewport();
        await expectClear(chosen);
        await card.getByRole('button', { name: words[language].t('card.nextMention') }).tap();
        await expectClear(page.locator('#article :focus'));
        await card.getByRole('link', { name: words[language].t('card.close') }).tap();
        await expect(card).toHaveCount(0);
        await expectRest('peek');

        // From where the reader had it, back to there.
        await page.locator('.sheet-handle').tap();
        await expectRest('half');
        await page.locator('.sheet-handle').tap();
        await expectRest('full');
        await page.locator('.jumps a[href="#pictures"]').tap();
        await parts(page).shape('taiwan').tap();
        await expectRest('half');
        await expectClear(mention('p17', 'taiwan'));
        await card.getByRole('link', { name: words[language].t('card.close') }).tap();
        await expectRest('full');
      });

      test('what the keyboard reaches in the text is never under it', async ({ page }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        for (const rest of ['peek', 'half'] as const) {
          await page.locator('.sheet-handle').press(rest === 'peek' ? 'Home' : 'ArrowUp');
          await expectRest(rest);
          await read(page, 'p4');
          await parts(page).mention('p4', 'putin').focus();
          for (let step = 0; step < 12; step++) {
            await page.keyboard.press('Tab');
            await expectClear(page.locator('#article :focus'));
          }
        }
      });

      test('the line being read is never under it, but where it is fully open', async ({
        page,
      }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        await page.locator('.sheet-handle').press('ArrowUp');
        await expectRest('half');
        await read(page, 'p9');
        const sheetTop = await page
          .locator('.beside')
          .evaluate((one) => one.getBoundingClientRect().top);
        expect(sheetTop).toBeGreaterThan(height * 0.38 + 40);
      });

      test('its tabs open it and bring graph and timeline into view', async ({ page }) => {
        await open(page, pathOf(language));
        const { expectRest } = sheetOf(page);
        const tab = (part: string) => page.locator(`.jumps a[href="#${part}"]`);
        await expect(tab('here')).toHaveAttribute('aria-current', 'location');
        for (const [part, seen] of [
          ['pictures', '#graph .graph-frame'],
          ['timeline', '#timeline .timeline-frame'],
        ] as const) {
          await tab(part).tap();
          await expectRest('full');
          await expect(page.locator(seen)).toBeInViewport({ ratio: 0.5 });
          await expect(tab(part)).toHaveAttribute('aria-current', 'location');
          await expect(page.locator(`#${part}`)).toBeFocused();
        }
        await tab('here').tap();
        await expect(page.locator('.little')).toBeInViewport({ ratio: 1 });
        await tab('pictures').tap();
        await page.locator('.sheet-handle').tap();
        await expectRest('peek');
        await expect(page.locator('.little'), 'folded, it shows where it begins').toBeInViewport({
          ratio: 0.95,
        });
        await expectUrl(page, pathOf(language));
        await page.goBack();
        expect(page.url(), 'tabs are no places in the history').toBe('about:blank');
      });

      test('a finger on the graph in the open sheet scrolls the sheet', async ({ page }) => {
        await open(page, pathOf(language));
        const client = await page.context().newCDPSession(page);
        const body = page.locator('.sheet-body');
        const scrolled = () => body.evaluate((one) => one.scrollTop);
        await page.locator('.jumps a[href="#pictures"]').tap();
        await expect(page.locator('.graph-frame')).toBeInViewport({ ratio: 0.5 });
        const text = await page.evaluate(() => scrollY);
        for (const way of [1, -1]) {
          const before = await scrolled();
          await drawFinger(client, { x: viewport.width / 2, y: height * 0.65 }, 150 * way, 10);
          await expect.poll(async () => ((await scrolled()) - before) * -way).toBeGreaterThan(80);
        }
        expect(await page.evaluate(() => scrollY), 'the text stays').toBe(text);
        await expectUrl(page, pathOf(language));
      });
    });
  }

  test.describe(`${language}, a phone on its side`, () => {
    test.use({ viewport: aside });

    test('the sheet stands beside the text', async ({ page }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      const boxOf = async (selector: string) => (await page.locator(selector).boundingBox())!;
      const [text, sheet, strip] = [
        await boxOf('#article'),
        await boxOf('.beside'),
        await boxOf('.strip'),
      ];
      const isLeft = language === 'ar';
      expect(isLeft ? sheet.x : sheet.x + sheet.width).toBeCloseTo(isLeft ? 0 : aside.width, 0);
      const apart = (one: typeof text, other: typeof text) =>
        one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1;
      expect(apart(text, sheet)).toBe(true);
      expect(apart(text, strip)).toBe(true);
      expect(apart(strip, sheet)).toBe(true);
      expect(sheet.y + sheet.height).toBeCloseTo(aside.height, 0);
      await expect(page.locator('.sheet-handle')).toBeHidden();
      await expect(page.locator('.little')).toBeInViewport();

      const { mention, card } = parts(page);
      await mention('p5', 'putin').tap();
      await expect(card).toBeInViewport();
      await expectClear(mention('p5', 'putin'));
      await card.getByRole('button', { name: words[language].t('card.nextMention') }).tap();
      await expectClear(page.locator('#article :focus'));
      await page.locator('.jumps a[href="#timeline"]').tap();
      await expect(page.locator('#timeline .timeline-frame')).toBeInViewport({ ratio: 0.3 });
      await card.getByRole('link', { name: words[language].t('card.close') }).tap();
      await expect(card).toHaveCount(0);
    });

    test('a finger on the graph beside the text scrolls only what it is on', async ({ page }) => {
      await open(page, pathOf(language));
      const client = await page.context().newCDPSession(page);
      await page.locator('.jumps a[href="#pictures"]').tap();
      const body = page.locator('.sheet-body');
      const before = await body.evaluate((one) => one.scrollTop);
      const text = await page.evaluate(() => scrollY);
      const box = (await page.locator('.graph-frame').boundingBox())!;
      await drawFinger(client, { x: box.x + box.width / 2, y: 330 }, -150, 10);
      await expect.poll(() => body.evaluate((one) => one.scrollTop)).toBeGreaterThan(before + 80);
      expect(await page.evaluate(() => scrollY)).toBe(text);
    });
  });

  test.describe(`${language}, little room`, () => {
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 320, height: 256 },
      { width: 640, height: 320 },
    ]) {
      const size = `${viewport.width} × ${viewport.height}`;
      test(`nothing is wider than the window of ${size}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        for (const [kind, focus] of kinds) {
          await open(page, pathOf(language, focus));
          for await (const rest of everyRest(page)) {
            await expectNarrow(page, `${kind}, ${rest}, ${size}`);
          }
        }
        for (const view of ['loom', 'table']) {
          await open(page, `${pathOf(language)}?view=${view}`);
          await expectNarrow(page, view);
        }
      });
    }

    for (const [zoom, viewport, fontSize] of [
      ['text of twice the size', { width: 360, height: 740 }, '200%'],
      ['a page enlarged four times', { width: 320, height: 256 }, '100%'],
    ] as const) {
      test(`${zoom} loses nothing`, async ({ page }) => {
        await page.setViewportSize(viewport);
        for (const [, focus] of [kinds[0]!, kinds[3]!]) {
          await open(page, pathOf(language, focus));
          await page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
          }, fontSize);
          await expectNarrow(page, zoom);
          await expectAllReachable(page);
        }
        await open(page, pathOf(language));
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, fontSize);
        await page.evaluate(() => window.scrollTo(0, 600));
        const covered = await coveredShare(page);
        // The header goes with the page; what is drawn in the sheet grows no larger with the words.
        expect(covered).toBeLessThanOrEqual(fontSize === '200%' ? 0.35 : 0.25);
        const { mention } = parts(page);
        await mention('p8', 'russia').evaluate((one) => one.scrollIntoView({ block: 'end' }));
        await mention('p8', 'russia').tap();
        await expectClear(mention('p8', 'russia'));
      });
    }
  });

  test.describe(`${language}, targets`, () => {
    for (const viewport of [screens['small phone'], screens.phone]) {
      test(`are 44 px and more at ${viewport.width} px`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
        await expectLarge(page, [
          '.header > :is(a, button)',
          '.header summary',
          '.languages a',
          '.start-tour',
          '.paragraph-number',
          '.sheet-handle',
          '.jumps a',
          '.card-close',
          '.card button',
          '.card .paragraph-link',
          '.card .relations > li > a',
          '.view-tabs a',
          '#graph button',
        ]);
        await open(page, pathOf(language, { kind: 'event', id: 'beijing-2022' }));
        await expectLarge(page, ['.card .entities a', '.card .paragraph-link']);
        await open(page, pathOf(language));
        await expectLarge(page, ['.contents a', '.contents button', '.little a:has(.graph-shape)']);
        await page.locator('summary', { hasText: words[language].t('filters.title') }).tap();
        await expect(page.locator('.filter-fields')).toBeVisible();
        await expectLarge(page, ['.filter-fields :is(label.check, button, select)']);
      });

      test(`nodes and events are, at ${viewport.width} px`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await open(page, pathOf(language));
        await page.locator('.sheet-handle').press('End');
        const events = page.locator('#timeline [data-event]');
        for (const event of await events.all()) {
          const box = await event.locator('.down .timeline-hit').boundingBox();
          expect(box?.height, (await event.getAttribute('data-event'))!).toBeGreaterThanOrEqual(
            43.5,
          );
        }
        for (const touch of await page.locator('#graph .graph-touch').all()) {
          expect((await touch.boundingBox())?.width).toBeGreaterThanOrEqual(43.5);
        }
      });
    }

    test('of nodes the nearest is chosen', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await open(page, pathOf(language));
      await page.locator('.jumps a[href="#pictures"]').tap();
      const tight = await overlapping(page);
      expect(tight.length, 'some circles overlap, or this says nothing').toBeGreaterThan(0);
      for (const { under, over } of tight.slice(0, 3)) {
        // A little to the one below's own side of the middle between the two.
        const point = await page.evaluate(
          ([one, other]) => {
            const at = (id: string) => {
              const touch = document.querySelector(`#graph [data-node="${id}"] .graph-touch`)!;
              touch.scrollIntoView({ block: 'center', behavior: 'instant' });
              return touch;
            };
            const [a, b] = [at(other!), at(one!)].map((touch) => touch.getBoundingClientRect());
            const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2];
            const [[bx = 0, by = 0], [ax = 0, ay = 0]] = [middle(a!), middle(b!)];
            return { x: ax + (bx - ax) * 0.45, y: ay + (by - ay) * 0.45 };
          },
          [under, over],
        );
        await page.touchscreen.tap(point.x, point.y);
        await expectUrl(page, pathOf(language, { kind: 'entity', id: under }));
        await page.goBack();
        await expectUrl(page, pathOf(language));
        await page.locator('.jumps a[href="#pictures"]').tap();
      }
    });
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

/** Takes the rests one after the other, and names them. A phone on its side has one. */
async function* everyRest(page: Page): AsyncGenerator<string> {
  const handle = page.locator('.sheet-handle');
  if (!(await handle.isVisible())) return yield 'beside the text';
  for (const rest of rests) {
    await handle.press(rest === 'peek' ? 'Home' : 'ArrowUp');
    await sheetOf(page).expectRest(rest);
    yield rest;
  }
}

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
  const controls = page.locator(
    '.header > :is(a, button), .header summary, .languages a, .beside :is(button, .jumps a, .view-tabs a, .card-close)',
  );
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue;
    await control.focus();
    await control.evaluate((one) =>
      one.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }),
    );
    await expect.poll(() => isOnTop(control), (await control.textContent()) ?? '').toBe(true);
  }
}

const isOnTop = (control: Locator) =>
  control.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const within = (from: number, to: number, end: number) =>
      (Math.max(0, from) + Math.min(end, to)) / 2;
    const hit = document.elementFromPoint(
      within(left, right, window.innerWidth),
      within(top, bottom, window.innerHeight),
    );
    return one.contains(hit);
  });

/** Expects 44 px each way of everything that is seen of these, pseudo-elements and what is around included. */
async function expectLarge(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const all = await page.locator(selector).all();
    expect(all.length, selector).toBeGreaterThan(0);
    for (const one of all.slice(0, 12)) {
      if (!(await one.isVisible())) continue;
      const { width, height, name } = await target(one);
      expect(Math.min(width, height), `${selector} ${name}`).toBeGreaterThanOrEqual(43.5);
    }
  }
}

/** Pairs of nodes whose circles overlap; the first lies under the second. */
function overlapping(page: Page): Promise<{ under: string; over: string }[]> {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll<SVGAElement>('#graph [data-node]')].map((node) => {
      const box = node.querySelector('.graph-touch')!.getBoundingClientRect();
      return {
        id: node.dataset.node!,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        r: box.width / 2,
      };
    });
    return nodes.flatMap((one, at) =>
      nodes
        .slice(at + 1)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < (one.r + other.r) * 0.95)
        .map((other) => ({ under: one.id, over: other.id })),
    );
  });
}
