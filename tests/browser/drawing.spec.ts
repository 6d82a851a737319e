import { svgContents, textOrder } from './drawing.ts';
import { languages, pathOf } from './pages.ts';
import { expect, open, test } from './reader.ts';

for (const language of languages) {
  test(`${language}: text in pictures is laid out as it is written, in wide and narrow pages`, async ({
    page,
  }) => {
    await open(page, pathOf(language));
    for (const width of [1440, 400]) {
      await page.setViewportSize({ width, height: 900 });
      // All views at once, as they stand without script.
      await page.evaluate(() => document.documentElement.classList.add('is-static'));
      const { compared, faults } = await page.evaluate(textOrder);
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(50);
    }
  });
}

test('the look at text in pictures sees words in another order, and lines in another', async ({
  page,
}) => {
  await page.setContent(`
    <svg direction="rtl" font-size="12">
      <g><text x="90" y="20">غاز من</text><text x="90" y="35">الشرق</text></g>
      <g><text x="90" y="75">غاز</text><text x="90" y="60">الشرق</text></g>
      <g><text x="90" y="95" direction="ltr" unicode-bidi="bidi-override">غاز الشرق</text></g>
      <g><text x="190" y="20">غاز من<tspan x="190" dy="15">الشرق من</tspan></text></g>
    </svg>`);
  const { faults } = await page.evaluate(textOrder);
  expect(faults).toEqual([
    '“غاز”: “الشرق” is not below it',
    '“غاز الشرق”: “الشرق” is on the wrong side of “غاز”',
    '“غاز منالشرق من”: “الشرق” is on the wrong side of “من”',
  ]);
});

test('nothing in a picture is taken out of its tree by a style', async ({ page }) => {
  await open(page, pathOf('ar'));
  await page.evaluate(() => document.documentElement.classList.add('is-static'));
  expect(await page.evaluate(svgContents)).toEqual([]);
});
