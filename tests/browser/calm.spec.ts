import type { Page } from '@playwright/test';
import { oneLanguage, pathOf, words } from './pages.ts';
import { expect, open, parts, test } from './reader.ts';
import { rests, sheetOf } from './touch.ts';

/** Notes every transition and animation that begins in the page, and how often its text is scrolled. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const motions: string[] = [];
    const note = (event: Event) => {
      const target = event.target as Element;
      const what = event instanceof TransitionEvent ? event.propertyName : 'animation';
      motions.push(`${what} of ${target.tagName} .${target.getAttribute('class')}`);
    };
    for (const type of ['transitionrun', 'animationstart']) {
      document.addEventListener(type, note, true);
    }
    Object.assign(window, { motions });
  });
}

const motions = (page: Page) =>
  page.evaluate(() => (window as unknown as { motions: string[] }).motions);

/** What moves just now. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((one) => {
        const { target } = one.effect as KeyframeEffect;
        return `${target?.tagName} .${target?.getAttribute('class')}`;
      }),
  );

/** Choices of every kind, one after the other; each is done when what it leads to is seen. */
async function* choices(page: Page, isPhone: boolean): AsyncGenerator<string> {
  const { mention, card, shape, dot } = parts(page);
  await mention('p1', 'xi').click();
  await expect(card).toHaveAttribute('data-card', 'entity/xi');
  yield 'a mention';
  if (isPhone) {
    for (const rest of rests) {
      await page.locator('.sheet-handle').press(rest === 'peek' ? 'Home' : 'ArrowUp');
      await expect(page.locator('.beside')).toHaveAttribute('data-rest', rest);
      yield `the sheet at ${rest}`;
    }
    await page.locator('.jumps a[href="#pictures"]').click();
    yield 'a tab of the sheet';
  }
  await shape('taiwan').click();
  await expect(card).toHaveAttribute('data-card', 'entity/taiwan');
  yield 'a node far from the text that is seen';
  if (isPhone) await page.locator('.jumps a[href="#timeline"]').click();
  await dot('meeting-2019').click();
  await expect(card).toHaveAttribute('data-card', 'event/meeting-2019');
  yield 'an event';
  if (isPhone) await page.locator('.jumps a[href="#pictures"]').click();
  for (const view of ['loom', 'table', 'graph']) {
    await page
      .locator(`.view-tabs a:nth-child(${['graph', 'loom', 'table'].indexOf(view) + 1})`)
      .click();
    await expect(page.locator(`#${view}`)).toBeVisible();
    yield `the ${view}`;
  }
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  yield 'nothing chosen';
}

// All moves the same way in every language.
for (const language of oneLanguage) {
  const phone = { width: 360, height: 740 };
  const desk = { width: 1440, height: 900 };
  for (const viewport of [phone, desk]) {
    const isPhone = viewport.width < 1024;

    test.describe(`${language}, ${viewport.width} px`, () => {
      test.use({ viewport });

      test('nothing moves where no motion is wanted', async ({ page }) => {
        await watchMotion(page);
        await open(page, pathOf(language));
        for await (const choice of choices(page, isPhone)) {
          expect(await moving(page), choice).toEqual([]);
        }
        const { t } = words[language];
        await page.getByRole('button', { name: t('reader.tour') }).click();
        await expect(page.locator('.tour')).toBeVisible();
        await page.getByRole('button', { name: t('tour.next') }).click();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await expect(page.locator('dialog[open]')).toBeVisible();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        expect(await moving(page)).toEqual([]);
        expect(await motions(page)).toEqual([]);
      });

      test('where no motion is wanted, scrolling arrives at once', async ({ page }) => {
        await open(page, pathOf(language, { kind: 'entity', id: 'xi' }));
        const { card } = parts(page);
        const next = card.getByRole('button', { name: words[language].t('card.nextMention') });
        // Alive once it answers.
        await expect(async () => {
          await next.click();
          await expect(page.locator('#article :focus')).toBeAttached({ timeout: 300 });
        }).toPass();
        await next.click();
        const steps = await next.evaluate(async (button: HTMLElement) => {
          const places = [window.scrollY];
          button.click();
          for (let frame = 0; frame < 20; frame++) {
            await new Promise(requestAnimationFrame);
            if (places.at(-1) !== window.scrollY) places.push(window.scrollY);
          }
          return places;
        });
        expect(steps.length, steps.join(' ')).toBe(2);
      });

      test('what moves takes 200 to 300 ms', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'no-preference' });
        await page.addInitScript(() => {
          const times = new Map<string, number>();
          document.addEventListener(
            'transitionrun',
            ({ target, propertyName, pseudoElement }) => {
              // As declared: one that turns back on its way takes only as long as it had come.
              const { transitionDuration } = getComputedStyle(target as Element, pseudoElement);
              const name = `${propertyName} of ${(target as Element).getAttribute('class')}`;
              for (const time of transitionDuration.split(',')) {
                times.set(name, Number.parseFloat(time) * 1000);
              }
            },
            true,
          );
          Object.assign(window, { times });
        });
        await open(page, pathOf(language));
        for await (const choice of choices(page, isPhone)) expect(choice).toBeTruthy();
        const times = await page.evaluate(() => [
          ...(window as unknown as { times: Map<string, number> }).times,
        ]);
        expect(times.length).toBeGreaterThan(0);
        const odd = times.filter(([, time]) => time < 200 || time > 300);
        expect(odd).toEqual([]);
      });
    });
  }

  test.describe(`${language}, the sheet on its way`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('turns back at once when it is told to', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await open(page, pathOf(language));
      const { expectRest, height } = sheetOf(page);
      const folded = await expectRest('peek');
      const handle = page.locator('.sheet-handle');
      await handle.focus();
      // On the way to the top, held where it is after a third of its time.
      await page.keyboard.press('End');
      await page.locator('.beside').evaluate((one) => {
        for (const motion of one.getAnimations()) {
          motion.pause();
          motion.currentTime = 80;
        }
      });
      const onTheWay = await height();
      expect(onTheWay).toBeGreaterThan(folded + 10);
      await page.keyboard.press('Home');
      expect(await height(), 'it starts from where it is').toBeLessThanOrEqual(onTheWay + 1);
      expect(await expectRest('peek')).toBeCloseTo(folded, 0);
    });
  });

  test.describe(`${language}, forced colours`, () => {
    test('all is told apart from its ground, in the light and in the dark', async ({ page }) => {
      const inBoth = async (expectTold: () => Promise<void>) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ forcedColors: 'active', colorScheme });
          await test.step(colorScheme, expectTold);
        }
      };
      await page.emulateMedia({ forcedColors: 'active' });
      await open(page, pathOf(language, { kind: 'entity', id: 'putin' }));
      await inBoth(async () => {
        for (const [selector, property] of [
          ['.paragraph-text', 'color'],
          ['#graph .graph-node .graph-label', 'fill'],
          ['#graph .graph-node .graph-shape', 'stroke'],
          ['#graph .graph-edge .graph-line', 'stroke'],
          ['.graph-legend .graph-line', 'stroke'],
          ['#timeline .across .timeline-ring', 'stroke'],
          ['#timeline .timeline-axis', 'stroke'],
          ['#timeline .across .timeline-label', 'fill'],
          ['.loom-strip .loom-line', 'stroke'],
          ['.loom-strip .loom-bead', 'fill'],
          ['.loom-strip .loom-window', 'stroke'],
          ['.threads .thread', 'stroke'],
          ['.card h2', 'color'],
        ] as const) {
          await expectToldApart(page, selector, property);
        }
        await expectMarked(page, '.view-tabs');
      });
      await open(page, `${pathOf(language)}?view=loom`);
      await inBoth(async () => {
        for (const [selector, property] of [
          ['#loom .loom-line', 'stroke'],
          ['#loom .loom-label', 'fill'],
          ['#loom .loom-dot', 'stroke'],
        ] as const) {
          await expectToldApart(page, selector, property);
        }
      });
      await open(page, `${pathOf(language)}?view=table`);
      await inBoth(async () => {
        await expectToldApart(page, '#table .table-sentence a', 'color');
        await expectToldApart(page, '#table .graph-line', 'stroke');
      });
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, pathOf(language));
      await inBoth(async () => {
        await expectToldApart(page, '.sheet-handle', 'background-color', '::before');
        await expectToldApart(page, '.little .graph-line', 'stroke');
        await expectToldApart(page, '.little .graph-shape', 'fill');
        await expectMarked(page, '.jumps');
        await expectToldApart(page, '.jumps a:not([aria-current])', 'color');
      });
    });
  });
}

/** Expects a colour of all that is found to have 3:1 and more against the page's ground. */
async function expectToldApart(page: Page, selector: string, property: string, pseudo?: string) {
  await expect(page.locator(selector).first()).toBeAttached();
  const weak = await page.evaluate(
    ([all, name, part]) => {
      const pixel = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true })!;
      const light = (colour: string) => {
        pixel.fillStyle = colour;
        pixel.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((channel) => {
          const value = channel / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light(getComputedStyle(document.documentElement).backgroundColor);
      return [...document.querySelectorAll(all!)].flatMap((one) => {
        const colour = getComputedStyle(one, part || null).getPropertyValue(name!);
        const [high = 0, low = 0] = [light(colour), ground].toSorted((a, b) => b - a);
        const contrast = (high + 0.05) / (low + 0.05);
        return contrast < 3
          ? [`${one.getAttribute('class')}: ${colour}, ${contrast.toFixed(1)}`]
          : [];
      });
    },
    [selector, property, pseudo ?? ''],
  );
  expect(weak, `${selector} ${property}`).toEqual([]);
}

/** Expects the current one of some tabs to have another ground than the others. */
async function expectMarked(page: Page, tabs: string) {
  const grounds = await page
    .locator(`${tabs} a`)
    .evaluateAll((all) =>
      all
        .toSorted(
          (a, b) => Number(b.matches('[aria-current]')) - Number(a.matches('[aria-current]')),
        )
        .map((one) => getComputedStyle(one).backgroundColor),
    );
  expect(new Set(grounds.slice(1)), tabs).not.toContain(grounds[0]);
}
