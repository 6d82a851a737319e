import { languages, pathOf } from '../browser/pages.ts';
import type { Tab } from './tab.ts';
import { expect, test } from './test.ts';

/* The sheet of narrow pages stands at what was asked for, however late the parts before it are laid out. */

/** Waits until the sheet is open and a part stands at the upper edge of its body, but for roundings. */
async function isAt(tab: Tab, part: string): Promise<void> {
  const place = () =>
    tab.eval((id) => {
      const body = document.querySelector('.sheet-body')!.getBoundingClientRect();
      const { top } = document.getElementById(id)!.getBoundingClientRect();
      const { rest } = document.querySelector<HTMLElement>('.beside')!.dataset;
      const off = Math.abs(top - body.top);
      return `${rest}, ${off < 2 ? 'at it' : `${Math.round(off)} px off`}`;
    }, part);
  await expect.poll(place, { message: part }).toBe('full, at it');
}

for (const language of languages) {
  for (const width of [429, 768]) {
    for (const view of ['loom', 'table'] as const) {
      test(`${language}, ${width} px: a link to the ${view} opens the sheet at it`, async ({
        tab,
      }) => {
        await tab.resize(width, 900);
        await tab.open(`${pathOf(language)}?view=${view}`);
        await isAt(tab, 'pictures');
        await tab.comesReady();
        await tab.until(() => 'whole' in document.documentElement.dataset);
        await isAt(tab, 'pictures');
      });
    }
  }

  for (const card of [undefined, { kind: 'entity', id: 'putin' } as const]) {
    test(`${language}: a tab of the folded sheet opens it at its part${card ? ', over a card' : ''}`, async ({
      tab,
    }) => {
      await tab.resize(429, 900);
      await tab.open(pathOf(language, card));
      await tab.comesReady();
      const focus = (selector: string) =>
        tab.eval((one) => document.querySelector<HTMLElement>(one)!.focus(), selector);
      for (const part of ['pictures', 'timeline']) {
        const link = `.jumps a[href="#${part}"]`;
        for (const by of ['pointer', 'key']) {
          await focus('.sheet-handle');
          await tab.press('Home');
          await tab.isShown('.beside[data-rest="peek"]');
          await focus(link);
          if (by === 'key') await tab.press('Enter');
          else await tab.click(link);
          await isAt(tab, part);
        }
      }
    });
  }

  test(`${language}: a link into the folded sheet opens it at its end, over a card`, async ({
    tab,
  }) => {
    await tab.resize(429, 900);
    await tab.open(pathOf(language, { kind: 'entity', id: 'putin' }));
    await tab.comesReady();
    for (const part of ['timeline', 'pictures']) {
      await tab.eval(() => document.querySelector<HTMLElement>('.sheet-handle')!.focus());
      await tab.press('Home');
      await tab.isShown('.beside[data-rest="peek"]');
      await tab.eval(
        (one) => document.querySelector<HTMLElement>(`.skip-links [href="#${one}"]`)!.click(),
        part,
      );
      await isAt(tab, part);
    }
  });
}
