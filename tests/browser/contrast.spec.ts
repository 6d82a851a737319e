import type { Page } from '@playwright/test';
import { pathOf } from './pages.ts';
import { expect, open, painted, test } from './reader.ts';

/** Words in pictures that are too pale on the ground they stand on; axe does not look at them. WCAG 1.4.3. */
function paleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [r: number, g: number, b: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    /** Any colour of CSS, as the browser paints it: 0 to 255, and how opaque from 0 to 1. */
    const read = (css: string): Colour => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, alpha / 255];
    };
    const over = (one: Colour, under: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => one[at] * one[3] + under[at] * (1 - one[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const opacityOf = (element: Element) => {
      let opacity = 1;
      for (let one: Element | null = element; one; one = one.parentElement) {
        opacity *= Number(getComputedStyle(one).opacity);
      }
      return opacity;
    };
    /** The shapes that are painted under the middle of a box, the lowest first, over the colours of its boxes. */
    const groundAt = (element: Element): Colour => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const boxes: Element[] = [];
      for (let one: Element | null = element; one; one = one.parentElement) boxes.unshift(one);
      const panels = [...document.querySelectorAll('.timeline-panel, .loom-band')].filter(
        (panel) => {
          const box = panel.getBoundingClientRect();
          return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        },
      );
      const paints = [
        ...boxes.map((box) => getComputedStyle(box).backgroundColor),
        ...panels.map((panel) => {
          const { fill, fillOpacity } = getComputedStyle(panel);
          return fill === 'none'
            ? 'transparent'
            : `color-mix(in srgb, ${fill} ${Number(fillOpacity) * 100}%, transparent)`;
        }),
      ];
      return paints.reduce((ground, paint) => over(read(paint), ground), [
        255, 255, 255, 1,
      ] as Colour);
    };
    const words = [...document.querySelectorAll<SVGTextElement>('svg text')].filter(
      (text) => text.getBoundingClientRect().width > 0,
    );
    if (words.length < 20) return [`There are only ${words.length} words.`];
    return words.flatMap((text) => {
      const { fill, fillOpacity } = getComputedStyle(text);
      const ground = groundAt(text);
      const [red, green, blue, alpha] = read(fill);
      const opacity = alpha * Number(fillOpacity) * opacityOf(text);
      const ink = over([red, green, blue, opacity], ground);
      const [dark = 0, light = 0] = [luminance(ink), luminance(ground)].toSorted((a, b) => a - b);
      const contrast = (light + 0.05) / (dark + 0.05);
      return contrast >= 4.5 ? [] : [`“${text.textContent}” has ${contrast.toFixed(2)} : 1`];
    });
  });
}

test('the words of timeline, graph and loom can be read in every state of theirs', async ({
  page,
}) => {
  for (const [path, query] of [
    ['', ''],
    ['entity/putin', ''],
    ['event/sochi-2014', 'voice=putin'],
    ['section/energy', 'stance=opposition&from=2019'],
  ] as const) {
    await open(page, `${pathOf('ar')}${path}?${query}`);
    for (const [at, view] of ['graph', 'loom'].entries()) {
      await page.locator('.view-tabs a').nth(at).dispatchEvent('click');
      await expect(page.locator(`#${view}`)).toBeVisible();
      if (query !== '') await page.locator(`#${view} .is-out`).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await painted(page);
        expect(await paleWords(page), `${view} ${path} ${query} ${colorScheme}`).toEqual([]);
      }
    }
  }
});

test('the words of a phone’s little pictures can be read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', '?voice=putin']) {
    await open(page, `${pathOf('ar')}${path}`);
    await page.locator('.little-graph text').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await painted(page);
      expect(await paleWords(page), `${path} ${colorScheme}`).toEqual([]);
    }
  }
});
