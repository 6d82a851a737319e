import { expect, type Page, test } from '@playwright/test';
import type { PageData } from '../../src/app/shell/pageData.ts';
import { cardDocument, frame, readCardStyles } from '../../src/prerender/cards/cardDocument.ts';
import { pictureOf } from '../../src/prerender/cards/drawing.ts';
import { fitCards } from '../../src/prerender/inPage/fitCards.ts';
import { loadCards } from '../../src/prerender/cards/loadCards.ts';
import { directions, kinds, type Language, languages, pagesIn, pathOf } from './pages.ts';
import { sites } from './sites.ts';

/* Every card of both languages as boxes in a real browser, and a few as the pictures that are published. */

test.describe.configure({ mode: 'default' });
test.use({ viewport: frame });

const styles = readCardStyles();
const markups = new Map<string, string>();

test.beforeAll(async () => {
  const { cardPagesOf } = await loadCards();
  for (const language of languages) {
    for (const { path, markup } of cardPagesOf(await dataOf(language))) markups.set(path, markup);
  }
});

/** What the published site's pages of a language are drawn from: laid out once already, when it was built. */
async function dataOf(language: Language): Promise<PageData> {
  const html = await (await fetch(`${sites.published}/${language}/`)).text();
  const file = /href="([^"]+)"[^>]*data-story/.exec(html)?.[1] ?? '';
  return (await fetch(sites.published + file)).json() as Promise<PageData>;
}

interface Box {
  /** What is written in the box, or the sign that it is. */
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The font size of a text as it is seen, in px. */
  size: number | null;
}

interface CardBoxes {
  direction: string;
  /** Where the kicker and the wordmark begin. */
  starts: number[];
  boxes: Box[];
  /** What does not have all its words, or too many for its room. */
  cut: string[];
}

/** All texts and signs of all cards of a document, from each card's own corner. */
async function boxesOf(page: Page): Promise<CardBoxes[]> {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  await page.evaluate(fitCards);
  return page.evaluate(() =>
    [...document.querySelectorAll('.preview')].map((card) => {
      const origin = card.getBoundingClientRect();
      const isRightToLeft = getComputedStyle(card).direction === 'rtl';
      const parts = card.querySelectorAll(
        '.kicker, .words > *, .story-title, .wordmark, .graph-legend li, ' +
          '.picture :is(text, .graph-shape, .timeline-ring, .little-more bdi)',
      );
      // The lines of a label stand closer than letters could be high: together they are one thing.
      const found = new Set([...parts].map((part) => part.closest('g[text-anchor]') ?? part));
      const boxes = [...found].flatMap((element) => {
        const own = element.getBoundingClientRect();
        // What only another arrangement shows.
        if (own.width === 0) return [];
        // A text is as wide as its words and as high as its lines.
        const range = document.createRange();
        range.selectNodeContents(element);
        const isDrawn = element instanceof SVGGraphicsElement;
        const { left, right } = isDrawn ? own : range.getBoundingClientRect();
        const isText = element.textContent !== '';
        const magnified = isDrawn
          ? (element.getScreenCTM()?.a ?? 0)
          : (element as HTMLElement).currentCSSZoom;
        return {
          what: element.textContent || (element.getAttribute('class') ?? ''),
          left: left - origin.left,
          right: right - origin.left,
          top: own.top - origin.top,
          bottom: own.bottom - origin.top,
          size: isText ? parseFloat(getComputedStyle(element).fontSize) * magnified : null,
        };
      });
      const starts = [...card.querySelectorAll('.kicker, .wordmark')].map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return isRightToLeft ? origin.right - right : left - origin.left;
      });
      const cut = [...card.querySelectorAll('.kicker, .words, .little-more, .story-title')]
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight,
        )
        .map(({ textContent }) => textContent);
      return { direction: getComputedStyle(card).direction, starts, boxes, cut };
    }),
  );
}

/** The smallest text, in px: messengers show a card at half of its size or less. */
const least = 22;

/** Less than this, in px, is the empty part of a line: the room of letters and marks that it does not have. */
const empty = 5;

const overlaps = (one: Box, other: Box) =>
  one.right - other.left > 1 &&
  other.right - one.left > 1 &&
  one.bottom - other.top > empty &&
  other.bottom - one.top > empty;

for (const language of languages) {
  test(`every card in ${language} is whole: nothing clipped, overlapping or too small`, async ({
    page,
  }) => {
    const paths = pagesIn(language).map(({ path }) => path);
    const all = paths.map((path) => markups.get(path) ?? '');
    await page.setContent(cardDocument(all.join(''), language, styles));
    const cards = await boxesOf(page);
    expect(cards).toHaveLength(paths.length);
    const faults = cards.flatMap(({ direction, starts, boxes, cut }, at) => {
      const margin = 36;
      const outside = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < margin || right > frame.width - margin || top < margin || bottom > frame.height,
      );
      const over = boxes.flatMap((one, place) =>
        boxes.slice(place + 1).flatMap((other) => (overlaps(one, other) ? [[one, other]] : [])),
      );
      return [
        ...(direction === directions[language] ? [] : ['runs the wrong way']),
        ...starts.filter((start) => start > 120).map(() => 'does not begin where writing begins'),
        ...(boxes.length > 3 ? [] : ['is empty']),
        ...cut.map((what) => `“${what}” is cut`),
        ...outside.map(({ what }) => `“${what}” reaches out of the card`),
        ...over.map((pair) => `“${pair.map(({ what }) => what).join('” and “')}” overlap`),
        ...boxes
          .filter(({ size }) => size !== null && size < least)
          .map(({ what }) => `“${what}” is too small`),
      ].map((fault) => `${paths[at]}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
}

test('what is too long or too high for a card is shortened and shrunk until it is whole', async ({
  page,
}) => {
  const words = 'Words that nobody would write, and somebody will. '.repeat(40);
  await page.setContent(
    cardDocument(
      `<div class="preview of-entity"><header></header><div class="body"><div class="words"><h1>${words}</h1>` +
        `<p><span>${words}</span></p></div><div class="picture"><svg width="100%" height="400"></svg></div></div>` +
        '<footer></footer></div>',
      'en',
      styles,
    ),
  );
  await page.evaluate(fitCards);
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll('h1, p, .picture, footer')].flatMap((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return [top, bottom];
    }),
  );
  expect(edges).toHaveLength(8);
  // Each ends before the next begins.
  expect(edges).toEqual(edges.toSorted((one, other) => one - other));
});

test('a card of each kind becomes a picture of the size that previews have', async ({ page }) => {
  for (const [at, [, focus]] of kinds.entries()) {
    const language = languages[at % 2] ?? 'ar';
    const markup = markups.get(pathOf(language, focus)) ?? '';
    const picture = await pictureOf(page, { markup, language }, styles);
    // A PNG begins with eight bytes of its own, then the length and name of its header, then width and height.
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThan(300 * 1024);
  }
});
