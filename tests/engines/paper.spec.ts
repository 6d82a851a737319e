import { heightsOf } from '../browser/pdfText.ts';
import { languages, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';

/* How pages break, told by the heights of letters in pt, as Firefox names no letters in what it prints. */

/** Of a section's standfirst, which stands under its heading and over its first paragraph. */
const standfirst = 9.9;
/** Of most labels in both pictures, and of nothing else. */
const label = 9;

const isAbout = (height: number) => (one: number) => Math.abs(one - height) < 0.05;

for (const language of languages) {
  test(`${language}: on paper both pictures stand on one page, and no section begins at a page's foot`, async ({
    tab,
  }) => {
    test.skip(!tab.driver.pdf, 'WebKitGTK cannot be driven to print (docs/engines.md)');
    await tab.open(pathOf(language));
    await tab.comesReady();
    // What comes before moves all headings down, one after the other over a page's foot.
    for (const moved of [0, 60, 120, 180]) {
      await tab.eval((px) => {
        document.querySelector<HTMLElement>('.article-head')!.style.paddingBlockStart = `${px}px`;
      }, moved);
      const pages = await heightsOf(await tab.driver.pdf!());
      const pictures = pages.filter((lines) => lines.some(isAbout(label)));
      expect(pictures, `moved by ${moved} px`).toHaveLength(1);
      const last = pages.map((lines) => lines.at(-1) ?? 0);
      expect(last.filter(isAbout(standfirst)), `moved by ${moved} px`).toEqual([]);
    }
  });
}
