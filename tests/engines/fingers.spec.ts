import { oneLanguage, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

/* Fingers are drawn in Chromium alone (tests/browser/frameTouch.spec.ts): here the page is asked what it answers to one. */

/** Whether the page keeps a finger that steps up or down on a part from what would scroll around it. */
const holds = (tab: Tab, selector: string, down: number) =>
  tab.eval(
    (one, step) => {
      const part = document.querySelector(one)!;
      const touch = (type: string, clientY: number) => {
        const event = new Event(type, { bubbles: true, cancelable: true });
        Object.assign(event, { touches: [{ clientX: 100, clientY }] });
        return part.dispatchEvent(event);
      };
      touch('touchstart', 100);
      return !touch('touchmove', 100 + step);
    },
    selector,
    down,
  );
const allowed = (tab: Tab, selector: string) =>
  tab.eval((one) => getComputedStyle(document.querySelector(one)!).touchAction, selector);

for (const language of oneLanguage) {
  const path = `${pathOf(language)}?embed=all`;

  test('a folded sheet in a frame is pulled up and scrolled down past', async ({ tab }) => {
    await tab.driver.resize(500, 800);
    await tab.open(path);
    await tab.comesReady();
    await tab.isShown(".beside[data-rest='peek']");
    for (const part of ['.sheet-bar', '.sheet-body']) {
      expect(await allowed(tab, part), part).toBe('pan-y');
      expect(await holds(tab, part, -8), part).toBe(true);
      expect(await holds(tab, part, 8), part).toBe(false);
    }
    expect(await allowed(tab, '.jumps')).toBe('pan-x pan-y');
    expect(await holds(tab, '.article', -8)).toBe(false);
  });

  test('a sheet beside the text scrolls both ways', async ({ tab }) => {
    await tab.driver.resize(844, 480);
    await tab.open(path);
    await tab.comesReady();
    expect(await allowed(tab, '.sheet-body')).toBe('auto');
    expect(await holds(tab, '.sheet-body', -8)).toBe(false);
  });
}
