import { heightsOf } from '../browser/pdfText.ts';
import { indexes, languages, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';

/* How pages break, told by the heights of letters in pt, as Firefox names no letters in what it prints. */

/** Of a section's heading. */
const sectionHeading = 14.3;
/** Of all that must not stand last on a page: that, a card's heading, its smaller ones and a section's standfirst. */
const leading = [sectionHeading, 13.2, 9.9];
/** Of most labels in both pictures, and of nothing else. */
const label = 9;

const isAbout = (height: number) => (one: number) => Math.abs(one - height) < 0.05;

for (const language of languages) {
  for (const focus of [undefined, { kind: 'entity', id: 'putin' } as const]) {
    const path = pathOf(language, focus);
    test(`${path}: on paper both pictures stand on one page, and no heading at a page's foot`, async ({
      tab,
    }) => {
      test.skip(!tab.driver.pdf, 'WebKitGTK cannot be driven to print (docs/engines.md)');
      await tab.open(path);
      await tab.comesReady();
      // Firefox draws letters as shapes, which have no height to be read, where a variable face has another weight.
      await tab.eval(() => {
        for (const heading of document.querySelectorAll<HTMLElement>(
          '.section > h2, .card :is(h2, h3)',
        ))
          heading.style.fontWeight = 'normal';
      });
      // What comes before moves headings down, one after the other over a page's foot.
      for (const moved of [0, 160, 220]) {
        await tab.eval((px) => {
          document.querySelector<HTMLElement>('.article-head')!.style.paddingBlockStart = `${px}px`;
        }, moved);
        const pages = await heightsOf(await tab.driver.pdf!());
        const pictures = pages.filter((lines) => lines.some(isAbout(label)));
        expect(pictures, `moved by ${moved} px`).toHaveLength(1);
        expect(pages.flat().filter(isAbout(sectionHeading)).length).toBeGreaterThanOrEqual(
          indexes[language].story.sections.length,
        );
        const last = pages.map((lines) => lines.at(-1) ?? 0);
        for (const height of leading) {
          expect(last.filter(isAbout(height)), `moved by ${moved} px`).toEqual([]);
        }
      }
    });
  }
}
