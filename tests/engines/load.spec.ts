import { directions, languages, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';

for (const language of languages) {
  test(`${language}: the page comes alive without a complaint, and knows where its reader is`, async ({
    tab,
  }) => {
    await tab.open(pathOf(language));
    await tab.comesReady();
    const shown = await tab.eval(() => {
      const { lang, dir, scrollWidth } = document.documentElement;
      // What a page says and hides that takes its own script for missing.
      const isStatic = document.querySelector('.is-static, #missing:not([hidden])') !== null;
      return { lang, dir, isTooWide: scrollWidth > innerWidth, isStatic };
    });
    expect(shown).toEqual({
      lang: language,
      dir: directions[language],
      isTooWide: false,
      isStatic: false,
    });

    // The wheel takes them through the text.
    await tab.hover('#p1');
    for (let turns = 0; turns < 5; turns += 1) await tab.driver.wheel(400);
    await tab.until(() => scrollY > 1000);
    await tab.until(() => document.querySelector('.paragraph.is-reading:not(#p1)') !== null);
  });
}
