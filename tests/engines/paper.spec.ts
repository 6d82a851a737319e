import { heightsOf } from '../browser/pdfText.ts';
import type { Focus } from '../../src/story/focus.ts';
import { indexes, type Language, languages, pathOf } from '../browser/pages.ts';
import type { Tab } from './tab.ts';
import { expect, test } from './test.ts';

/* How pages break, told by the heights of letters in pt, as Firefox names no letters in what it prints. */

/** Of a section's heading. */
const sectionHeading = 14.3;
/** Of all that must not stand last on a page: that, a card's heading, its smaller ones and a section's standfirst. */
const leading = [sectionHeading, 13.2, 9.9];
/** Of most labels in both pictures, and of nothing else. */
const label = 9;

const isAbout = (height: number) => (one: number) => Math.abs(one - height) < 0.05;

/** Expects a page on paper, as it is and moved down by some px, to break where it may. */
async function expectWhole(tab: Tab, language: Language, focus: Focus | null, moves: number[]) {
  await tab.open(pathOf(language, focus));
  await tab.comesReady();
  // Firefox draws letters as shapes, which have no height to be read, where a variable face has another weight.
  await tab.eval(() => {
    for (const heading of document.querySelectorAll<HTMLElement>(
      '.section > h2, .card :is(h2, h3)',
    ))
      heading.style.fontWeight = 'normal';
  });
  for (const moved of moves) {
    const where = `${pathOf(language, focus)} moved by ${moved} px`;
    await tab.eval((px) => {
      document.querySelector<HTMLElement>('.article-head')!.style.paddingBlockStart = `${px}px`;
    }, moved);
    const pages = await heightsOf(await tab.driver.pdf!());
    const pictures = pages.filter((lines) => lines.some(isAbout(label)));
    expect(pictures, where).toHaveLength(1);
    expect(pages.flat().filter(isAbout(sectionHeading)).length, where).toBeGreaterThanOrEqual(
      indexes[language].story.sections.length,
    );
    const last = pages.map((lines) => lines.at(-1) ?? 0);
    for (const height of leading) {
      expect(last.filter(isAbout(height)), where).toEqual([]);
    }
  }
}

for (const language of languages) {
  test(`${language}: on paper both pictures stand on one page, and no heading at a page's foot`, async ({
    tab,
  }) => {
    test.skip(!tab.driver.pdf, 'WebKitGTK cannot be driven to print (docs/engines.md)');
    await expectWhole(tab, language, null, [0]);
    // With a card. What comes before moves its headings down, one after the other over a page's foot.
    await expectWhole(tab, language, { kind: 'entity', id: 'putin' }, [0, 160, 220]);
  });
}
