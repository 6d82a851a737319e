import { beyondLoomFrame, svgContents, textOrder } from '../browser/drawing.ts';
import { languages, pathOf } from '../browser/pages.ts';
import { savedLineWidth } from '../browser/savedLineWidth.ts';
import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

/** What the page saves when a button is pressed, as a data URL. */
async function saved(tab: Tab, button: string): Promise<string> {
  await tab.eval(() => {
    URL.createObjectURL = (file) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => {
        document.documentElement.dataset.saved = String(reader.result);
      });
      reader.readAsDataURL(file as Blob);
      return '#';
    };
    delete document.documentElement.dataset.saved;
  });
  await tab.click(button);
  await tab.until(() => 'saved' in document.documentElement.dataset);
  return tab.eval(() => document.documentElement.dataset.saved ?? '');
}

for (const language of languages) {
  test(`${language}: pictures are drawn and saved as they are meant`, async ({ tab }) => {
    await tab.open(pathOf(language));
    await tab.comesReady();

    await test.step('mentions have their lines, and the strip its threads', async () => {
      const lines = await tab.eval(() =>
        [...document.querySelectorAll('.paragraph-text .mention')].map((mention) => {
          const { textDecorationLine: line, textDecorationColor: colour } =
            getComputedStyle(mention);
          return { line, isOfKind: colour !== getComputedStyle(mention).color };
        }),
      );
      expect(lines.length).toBeGreaterThan(50);
      expect(lines.filter(({ line, isOfKind }) => line !== 'underline' || !isOfKind)).toEqual([]);
      const threads = await tab.eval(() =>
        [...document.querySelectorAll('.loom-strip .loom-thread')].map((thread) =>
          [thread, ...thread.children].every((part) => getComputedStyle(part).display !== 'none'),
        ),
      );
      expect(threads.length).toBeGreaterThan(3);
      expect(threads).not.toContain(false);
      expect(await tab.eval(svgContents)).toEqual([]);
    });

    let svg = '';
    await test.step('a saved picture has lines as wide as on the screen', async () => {
      await tab.click('[data-paragraph="p1"] [data-entity="putin"]');
      await tab.click('.card .share-button');
      await tab.click('dialog .share-more:has(.share-pictures) > summary');
      const png = await saved(tab, 'dialog .share-pictures button:last-child');
      const width = await tab.eval(savedLineWidth, { relation: 'putin-guest', png });
      expect(width).toBeGreaterThan(0.92);
      expect(width).toBeLessThan(1.08);
      svg = await saved(tab, 'dialog .share-pictures button:first-child');
      await tab.press('Escape');
      await tab.until(() => document.querySelector('dialog') === null);
    });

    await test.step('the loom does not scroll where it fits', async () => {
      await tab.click('.view-tabs a[href$="view=loom"]');
      await tab.isShown('#loom');
      await tab.eval(() => document.fonts.ready.then(() => true));
      expect(await tab.eval(beyondLoomFrame)).toEqual([0, 0]);
    });

    await test.step('text in pictures is laid out as it is written', async () => {
      for (const width of [1440, 480]) {
        await tab.resize(width, 900);
        // All views at once, as they stand without script.
        await tab.eval(() => {
          document.documentElement.classList.add('is-static');
          return document.fonts.ready.then(() => true);
        });
        const { compared, faults } = await tab.eval(textOrder);
        expect(faults, `at ${width} px`).toEqual([]);
        expect(compared).toBeGreaterThan(50);
      }
    });

    await test.step('and in a saved one', async () => {
      await tab.driver.goto(svg);
      const { compared, faults } = await tab.eval(textOrder);
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(3);
    });
  });
}
