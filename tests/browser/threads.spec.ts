import type { Page } from '@playwright/test';
import type { Focus } from '../../src/story/focus.ts';
import { indexes, languages, pathOf, words, inFirst } from './pages.ts';
import { expect, open, parts, test, wakeGraph } from './reader.ts';

const entity = (id: string): Focus => ({ kind: 'entity', id });
const lines = (page: Page) => page.locator('.threads path');

/** Brings a paragraph to the reading line. */
async function read(page: Page, id: string) {
  const { paragraph } = parts(page);
  await paragraph(id).evaluate((one) =>
    scrollTo(0, scrollY + one.getBoundingClientRect().top - innerHeight * 0.36),
  );
  await expect(paragraph(id)).toHaveClass(/is-reading/);
}

/** The things that threads lead to, in the order of their names. */
const targets = async (page: Page) =>
  (
    await lines(page).evaluateAll((paths) =>
      paths.map((path) => (path as SVGElement).dataset.thread ?? ''),
    )
  ).toSorted();

/** Expects every thread to go from its paragraph's inner edge to the middle of its mark. */
async function expectTied(page: Page) {
  await expect.poll(() => page.evaluate(looseEnds)).toEqual([]);
}

/** Expects threads and their words to keep clear of each other. */
async function expectClearOfText(page: Page) {
  await expect.poll(() => page.evaluate(crossedText)).toEqual([]);
}

for (const language of languages) {
  const testOnce = inFirst(language, test);
  const index = indexes[language];
  const { t } = words[language];
  const read5 = (index.namedIn.get('p5') ?? [])
    .filter((id) => index.events.has(id) || index.entities.get(id)?.actor)
    .toSorted();

  test.describe(language, () => {
    test('the paragraph being read is tied to its actors and events', async ({ page }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      await expect.poll(() => targets(page)).toEqual(read5);
      await expectTied(page);
      await expectClearOfText(page);
      await expect(lines(page).first()).toHaveAttribute('data-from', 'p5');
      await expect(page.locator('.threads [data-thread="putin"]')).toHaveClass(/kind-person/);
      await expect(page.locator('.threads [data-thread="beijing-2022"]')).toHaveClass(/kind-event/);
      // Ports stand in one column, and each thread has its own.
      const ports = await page
        .locator('.threads circle')
        .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('cy')));
      expect(new Set(ports).size).toBe(read5.length);
    });

    test('threads are of the kinds’ colours and lie under all words', async ({ page }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      await expect.poll(() => targets(page)).toEqual(read5);
      await expectTied(page);
      const colours = await page
        .locator('.threads [data-thread="putin"], [data-paragraph="p5"] [data-entity="putin"]')
        .evaluateAll((both) => both.map((one) => getComputedStyle(one).getPropertyValue('--kind')));
      expect(new Set(colours).size).toBe(1);
      // A thread takes no pointer from the mark that it ends at.
      const atEnds = await page.evaluate(() =>
        [...document.querySelectorAll<SVGPathElement>('.threads path')].map((path) => {
          const { x, y } = path.getPointAtLength(path.getTotalLength());
          return document.elementFromPoint(x, y)?.closest('#graph a, #timeline a') !== null;
        }),
      );
      expect(new Set(atEnds)).toEqual(new Set([true]));
      // Below a mention's line its own thread lies on the paragraph's ground, under its words.
      await parts(page).mention('p5', 'putin').hover();
      await expect.poll(() => targets(page)).toEqual(['putin']);
      expect(await page.evaluate(layersBelowWord)).toEqual(['words', 'thread', 'ground']);
    });

    testOnce('under the table’s sentences a thread is not seen', async ({ page }) => {
      await open(page, `${pathOf(language)}?view=table`);
      await read(page, 'p5');
      await expect.poll(() => targets(page)).toEqual(['beijing-2022']);
      // It lies above the threads (as all pictures do), and hides what is under it.
      const ground = await page
        .locator('#table')
        .evaluate((table) => getComputedStyle(table).backgroundColor);
      expect(ground).toMatch(/^rgb\(/);
    });

    testOnce('threads follow scrolling, and go when their paragraph has gone', async ({ page }) => {
      await open(page, pathOf(language, { kind: 'paragraph', id: 'p5' }));
      await expect.poll(() => targets(page)).toEqual(read5);
      for (const way of [60, 60, -160]) {
        await page.evaluate((by) => scrollBy(0, by), way);
        await expectTied(page);
        await expect(lines(page)).toHaveCount(read5.length);
      }
      await page.evaluate(() => scrollBy(0, 1500));
      await expect(lines(page)).toHaveCount(0);
      await page.evaluate(() => scrollBy(0, -1500));
      await expect(lines(page)).toHaveCount(read5.length);
      await expectTied(page);
    });

    testOnce('threads follow the graph when it is zoomed, moved and dragged', async ({ page }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      await expect(lines(page)).toHaveCount(read5.length);
      await wakeGraph(page);
      await page.locator('#graph .graph-frame').hover({ position: { x: 5, y: 5 } });
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect(page.locator('#graph .graph-frame')).toHaveClass(/is-zoomed/);
      await expectTied(page);
      // What is zoomed out of the frame has no thread.
      await expect.poll(() => lines(page).count()).toBeLessThan(read5.length);
      await page.getByRole('button', { name: t('graph.controls.fit'), exact: true }).click();
      await expect(lines(page)).toHaveCount(read5.length);
      await expectTied(page);

      const box = await parts(page).shape('putin').boundingBox();
      if (!box) throw new Error('Putin’s node is not drawn.');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 40, box.y + 40, { steps: 5 });
      await expectTied(page);
      await page.mouse.up();
    });

    testOnce(
      'threads follow the size of the window, and are gone where it is narrow',
      async ({ page }) => {
        await open(page, pathOf(language));
        for (const width of [1280, 1920, 1100]) {
          await page.setViewportSize({ width, height: 860 });
          await read(page, 'p5');
          await expect(lines(page)).toHaveCount(read5.length);
          await expectTied(page);
          await expectClearOfText(page);
        }
        await page.setViewportSize({ width: 900, height: 860 });
        await expect(lines(page)).toHaveCount(0);
        await page.setViewportSize({ width: 1280, height: 860 });
        await read(page, 'p5');
        await expect(lines(page)).toHaveCount(read5.length);
        await expectTied(page);
      },
    );

    test('a mention that is pointed at has the one thread, from its word', async ({ page }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      await expect(lines(page)).toHaveCount(read5.length);
      await parts(page).mention('p5', 'putin').hover();
      await expect.poll(() => targets(page)).toEqual(['putin']);
      await expectTied(page);
      await expectClearOfText(page);
      // To the header: whatever is hovered by name may be scrolled to first.
      await page.mouse.move(700, 5);
      await expect(lines(page)).toHaveCount(read5.length);
    });

    test('each mention of a paragraph has a thread clear of the text, wrapped or not', async ({
      page,
    }) => {
      await open(page, pathOf(language));
      await read(page, 'p5');
      await expect(lines(page)).toHaveCount(read5.length);
      for (const id of read5) {
        await parts(page).mention('p5', id).hover();
        await expect.poll(() => targets(page)).toEqual([id]);
        await expectTied(page);
        await expectClearOfText(page);
      }
    });

    testOnce(
      'a mention with the keyboard’s focus has the one thread, until it is left',
      async ({ page }) => {
        await open(page, pathOf(language));
        await read(page, 'p5');
        const mention = parts(page).mention('p5', 'putin');
        await page.locator('[data-paragraph="p5"] .paragraph-number').focus();
        for (let presses = 0; presses < 4; presses++) {
          if (await mention.evaluate((one) => one === document.activeElement)) break;
          await page.keyboard.press('Tab');
        }
        await expect(mention).toBeFocused();
        await expect.poll(() => targets(page)).toEqual(['putin']);
        await expectTied(page);
        await mention.blur();
        await expect(lines(page)).toHaveCount(read5.length);
      },
    );

    testOnce(
      'a focused actor is tied to the paragraphs on the screen that name it',
      async ({ page }) => {
        await open(page, pathOf(language, entity('china')));
        await expect.poll(() => lines(page).count()).toBeGreaterThan(1);
        await expectTied(page);
        await expectClearOfText(page);
        expect(new Set(await targets(page))).toEqual(new Set(['china']));
      },
    );

    testOnce('threads leave above the sheet that lies on the text', async ({ page }) => {
      await page.setViewportSize({ width: 1100, height: 800 });
      await open(page, pathOf(language, { kind: 'paragraph', id: 'p5' }));
      await expect(lines(page)).toHaveCount(read5.length);
      await expectTied(page);
      const card = await parts(page).card.boundingBox();
      const lowest = await page
        .locator('.threads circle')
        .evaluateAll((dots) => Math.max(...dots.map((dot) => Number(dot.getAttribute('cy')))));
      expect(lowest).toBeLessThan(card?.y ?? 0);
    });

    testOnce('no frame is asked for while nothing moves', async ({ page }) => {
      await page.addInitScript(() => {
        const ask = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (callback) => {
          performance.clearMarks('frame');
          performance.mark('frame');
          return ask(callback);
        };
      });
      await open(page, pathOf(language));
      await read(page, 'p5');
      await expect(lines(page)).toHaveCount(read5.length);
      const quiet = () =>
        page.evaluate(() => {
          const last = performance.getEntriesByName('frame').at(-1)?.startTime;
          return last === undefined ? -1 : performance.now() - last;
        });
      expect(await quiet(), 'the drawing itself asked for frames').toBeGreaterThanOrEqual(0);
      await expect.poll(quiet).toBeGreaterThan(1000);
    });
  });
}

test('nothing is drawn on paper', async ({ page }) => {
  await open(page, pathOf('ar', { kind: 'paragraph', id: 'p5' }));
  await expect(lines(page).first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.threads')).toBeHidden();
});

/** Runs in the page: what lies at a point of the one thread that runs below a line of text, topmost first. */
function layersBelowWord(): string[] {
  const path = document.querySelector<SVGPathElement>('.threads path');
  const { x, y } = path?.getPointAtLength(10) ?? new DOMPoint();
  if (path) path.style.pointerEvents = 'stroke';
  const layers = document.elementsFromPoint(x, y).flatMap((element) => {
    if (element === path) return ['thread'];
    if (element.matches('.paragraph-text')) return ['words'];
    return element.matches('.paragraph') ? ['ground'] : [];
  });
  if (path) path.style.pointerEvents = '';
  return layers;
}

/** Runs in the page: every thread whose ends are not where they belong, in words. */
function looseEnds(): string[] {
  const isRtl = document.documentElement.dir === 'rtl';
  const middleOf = (element: Element | undefined) => {
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const isShown = (element: Element) => element.getBoundingClientRect().width > 0;
  return [...document.querySelectorAll<SVGPathElement>('.threads path')].flatMap((path) => {
    const { thread, from } = path.dataset;
    const start = path.getPointAtLength(0);
    const end = path.getPointAtLength(path.getTotalLength());
    const marks = document.querySelectorAll(
      `#graph [data-node="${thread}"] .graph-shape,
       #timeline [data-event="${thread}"] :is(.timeline-ring, .timeline-soft)`,
    );
    const mark = middleOf([...marks].findLast(isShown));
    const faults: string[] = [];
    if (Math.hypot(end.x - mark.x, end.y - mark.y) > 2) {
      faults.push(`${thread} ends at ${end.x} ${end.y}, its mark is at ${mark.x} ${mark.y}`);
    }
    const paragraph = document.querySelector(`[data-paragraph="${from}"]`);
    const box = paragraph?.getBoundingClientRect() ?? new DOMRect();
    const edge = isRtl ? box.left : box.right;
    const mentions = [...(paragraph?.querySelectorAll(`.mention[href$="/${thread}"]`) ?? [])];
    const atWord = mentions.some((word) => {
      const last = [...word.getClientRects()].at(-1) ?? new DOMRect();
      return (
        Math.abs(start.x - (isRtl ? last.left : last.right)) <= 2 &&
        Math.abs(start.y - last.bottom) <= 4
      );
    });
    const atEdge = Math.abs(start.x - edge) <= 2 && start.y >= box.top && start.y <= box.bottom;
    const isOwn = path.getAttribute('d')?.includes('H') ?? false;
    if (isOwn ? !atWord : !atEdge) {
      faults.push(`${thread} starts at ${start.x} ${start.y}, ${from} ends its lines at ${edge}`);
    }
    return faults;
  });
}

/** Runs in the page: the words of the article that a thread runs through; the end of its own word may touch. */
function crossedText(): string[] {
  const article = document.getElementById('article');
  if (!article) return ['There is no article.'];
  const boxes: { text: string; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const text = walker.currentNode.textContent ?? '';
    for (const box of range.getClientRects()) boxes.push({ text, box });
  }
  const crossed = new Set<string>();
  for (const path of document.querySelectorAll<SVGPathElement>('.threads path')) {
    const length = path.getTotalLength();
    for (let at = 0; at <= length; at += 2) {
      const { x, y } = path.getPointAtLength(at);
      for (const { text, box } of boxes) {
        const isIn =
          x > box.left + 0.5 && x < box.right - 0.5 && y > box.top + 0.5 && y < box.bottom - 0.5;
        if (isIn) crossed.add(`${path.dataset.thread} through “${text.slice(0, 30)}”`);
      }
    }
  }
  return [...crossed];
}
