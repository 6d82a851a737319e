import type { Page } from '@playwright/test';
import { textWidth } from '../../src/ui/textWidth.ts';
import { readingLine } from '../../src/reader/useReading.ts';
import type { Focus } from '../../src/story/focus.ts';
import { type View, views } from '../../src/url/choices.ts';
import { indexes, type Language, languages, pathOf, words } from './pages.ts';
import { choose, expect, open, test } from './reader.ts';

const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

const lowScreens = [
  { width: 360, height: 740 },
  { width: 768, height: 740 },
  { width: 320, height: 568 },
];

/** At rest, and where much comes forward at once, in a heavier weight. */
const focuses: readonly (Focus | null)[] = [
  null,
  { kind: 'entity', id: 'china' },
  { kind: 'section', id: 'arrivals' },
  { kind: 'event', id: 'statement-2022' },
];

async function openWithFonts(page: Page, language: Language) {
  await open(page, pathOf(language));
  await fontsLoad(page);
}

/** Waits for the faces of all that is drawn now: a face is fetched once something is drawn in it. */
async function fontsLoad(page: Page) {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/** Opens a view by its tab; the window must be wide. */
async function openView(page: Page, language: Language, view: View) {
  const { t } = words[language];
  await page
    .getByRole('navigation', { name: t('views.name') })
    .getByRole('link', { name: t(`views.${view}`), exact: true })
    .click();
  await page.locator(`#${view}`).waitFor();
  if (view === 'table') await page.locator('.relation-table.is-alive').waitFor();
  await fontsLoad(page);
}

/**
 * What is wrong with the labels that are shown: boxes that meet, in px beyond half a pixel of rounding, and
 * boxes that are cut. Boxes are those of the fonts' own ascent and descent, line by line; the lines of one label are
 * one box.
 */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => boxOf(element).width > 0);
    const named = (element: Element) => {
      const { node, event, relation, loom, little, spot } =
        element.closest<SVGAElement>('a')?.dataset ?? {};
      return `“${element.textContent}” (${node ?? event ?? relation ?? loom ?? little ?? spot ?? 'axis'})`;
    };
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

    /** Looks at a picture: labels against each other, against the marks of others, and in their frame. */
    function look(frame: string, labelled: string, marked: string | null, least: number) {
      const box = all(frame)[0];
      const labels = all(`${frame} ${labelled}`);
      // A finger scrolls marks away under the ground that the loom's names keep to themselves.
      const names = all(`${frame} .loom-side`)[0];
      const isUnder = (mark: Element) => {
        const [{ left, right }, over] = [boxOf(mark), names && boxOf(names)];
        return (
          over !== undefined && (left + right) / 2 > over.left && (left + right) / 2 < over.right
        );
      };
      const marks = marked === null ? [] : all(`${frame} ${marked}`).filter((one) => !isUnder(one));
      if (!box || labels.length < least) wrong.push(`${frame} has only ${labels.length} labels.`);
      labels.forEach((label, at) => {
        for (const other of labels.slice(at + 1)) {
          if (meet(boxOf(label), boxOf(other))) wrong.push(`${named(label)} meets ${named(other)}`);
        }
        for (const mark of marks) {
          if (label.closest('a') === mark.closest('a')) continue;
          if (meet(boxOf(label), boxOf(mark)))
            wrong.push(`${named(label)} meets the mark of ${named(mark.closest('a') ?? mark)}`);
        }
        const [inner, outer] = [boxOf(label), box && boxOf(box)];
        const isInside =
          outer &&
          inner.left >= outer.left - 0.5 &&
          inner.right <= outer.right + 0.5 &&
          inner.top >= outer.top - 0.5 &&
          inner.bottom <= outer.bottom + 0.5;
        if (!isInside) wrong.push(`${named(label)} leaves its frame`);
      });
    }

    /** Looks at the table: each piece of text in its own cell, no cell over another. */
    function lookAtTable() {
      const frame = all('#table .table-frame')[0];
      const rows = all('#table .relation-table tr');
      if (!frame || rows.length < 9) wrong.push(`The table has only ${rows.length} rows.`);
      for (const row of rows) {
        const pieces = [...row.children].map((cell) => {
          const boxes: DOMRect[] = [];
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            // Words for those who hear the table are in a box of 1 px.
            if (walker.currentNode.parentElement?.closest('.visually-hidden')) continue;
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
          }
          return { cell, boxes };
        });
        for (const { cell, boxes } of pieces) {
          const outer = boxOf(cell);
          const sides = frame ? boxOf(frame) : outer;
          for (const box of boxes) {
            const isInside =
              box.left >= Math.max(outer.left, sides.left) - 0.5 &&
              box.right <= Math.min(outer.right, sides.right) + 0.5 &&
              box.top >= outer.top - 0.5 &&
              box.bottom <= outer.bottom + 0.5;
            if (!isInside) wrong.push(`“${cell.textContent}” leaves its cell`);
          }
        }
        pieces.forEach(({ cell, boxes }, at) => {
          for (const other of pieces.slice(at + 1)) {
            if (boxes.some((box) => other.boxes.some((one) => meet(box, one))))
              wrong.push(`“${cell.textContent}” meets “${other.cell.textContent}”`);
          }
        });
      }
    }

    const view = document.querySelector<HTMLElement>('.views')?.dataset.view;
    if (view === 'graph') look('#graph .graph-frame', '.graph-label', '.graph-shape', 9);
    if (view === 'loom') look('#loom .loom-picture', '[text-anchor]', '.loom-dot', 40);
    if (view === 'table') lookAtTable();
    look('#timeline .timeline-frame', '.timeline-svg [text-anchor]', null, 9);
    const [picture, timeline] = [all(`#${view}`)[0], all('#timeline')[0]];
    if (picture && timeline && meet(boxOf(picture), boxOf(timeline)))
      wrong.push('View and timeline lie over each other.');
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      wrong.push('The page is wider than its window.');
    return wrong;
  });
}

/** What is wrong with the little pictures in the sheet: the same, of what one paragraph tells of. */
async function littleCollisions(page: Page): Promise<string[]> {
  await fontsLoad(page);
  return page.evaluate(() => {
    const wrong: string[] = [];
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    /** By the font's own ascent and descent: the browser's box of a line grows with letters that reach below it. */
    const boxOf = (text: SVGTextElement) => {
      const { left, width } = text.getBoundingClientRect();
      const screen = text.getScreenCTM()!;
      const ys = Array.from({ length: text.getNumberOfChars() }, (_, at) => {
        const { x, y, height } = text.getExtentOfChar(at);
        return [y, y + height].map((edge) => new DOMPoint(x, edge).matrixTransform(screen).y);
      }).flat();
      return new DOMRect(left, Math.min(...ys), width, Math.max(...ys) - Math.min(...ys));
    };
    for (const picture of document.querySelectorAll('.little .little-picture')) {
      const frame = picture.getBoundingClientRect();
      const labels = [...picture.querySelectorAll('text')];
      labels.forEach((label, at) => {
        const box = boxOf(label);
        for (const other of labels.slice(at + 1)) {
          if (meet(box, boxOf(other)))
            wrong.push(`“${label.textContent}” meets “${other.textContent}”`);
        }
        for (const shape of picture.querySelectorAll('.graph-shape')) {
          if (label.closest('a') !== shape.closest('a') && meet(box, shape.getBoundingClientRect()))
            wrong.push(`“${label.textContent}” meets a mark`);
        }
        const isInside =
          box.left >= Math.max(0, frame.left) - 0.5 &&
          box.right <= Math.min(innerWidth, frame.right) + 0.5 &&
          box.top >= frame.top - 0.5 &&
          box.bottom <= frame.bottom + 0.5;
        if (!isInside) wrong.push(`“${label.textContent}” leaves its picture`);
      });
    }
    return wrong;
  });
}

for (const language of languages) {
  for (const view of views) {
    test(`${language}, ${view}: no label meets a label or node, none is cut`, async ({ page }) => {
      test.setTimeout(60_000);
      await openWithFonts(page, language);
      await openView(page, language, view);
      for (const focus of focuses) {
        const what = focus ? `${focus.kind} ${focus.id}` : 'at rest';
        await page.setViewportSize({ width: 1440, height: 900 });
        if (focus) await choose(page, focus);
        for (const viewport of screens) {
          await page.setViewportSize(viewport);
          if (viewport.width < 1024) {
            await page.locator('.sheet-handle').press('End');
            await expect(page.locator('.beside')).toHaveAttribute('data-rest', 'full');
          }
          // Colours move no label; the widest screen would show if a style of the dark did.
          const schemes =
            viewport === screens.at(-1) ? (['light', 'dark'] as const) : ['light' as const];
          for (const colorScheme of schemes) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await fontsLoad(page);
            expect(
              await collisions(page),
              `${what} at ${viewport.width} px, ${colorScheme}`,
            ).toEqual([]);
          }
        }
      }
    });
  }

  test(`${language}: no label of any paragraph's little pictures meets another`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(lowScreens[0]!);
    await openWithFonts(page, language);
    const { story, namedIn, entities, relationsIn } = indexes[language];
    for (const viewport of lowScreens) {
      await page.setViewportSize(viewport);
      for (const { id } of story.paragraphs) {
        const paragraph = page.locator(`[data-paragraph="${id}"]`);
        await paragraph.evaluate(
          (one, line) =>
            scrollTo(0, scrollY + one.getBoundingClientRect().top + 8 - innerHeight * line),
          readingLine,
        );
        await expect(paragraph).toHaveClass(/is-reading/);
        const named = (namedIn.get(id) ?? []).filter((one) => entities.get(one)?.actor);
        const ends = (relationsIn.get(id) ?? []).flatMap(({ joins, from, to }) =>
          joins === 'entities' ? [from, to] : [],
        );
        const actors = page.locator('.little-graph a:is(.graph-node, .little-more a)');
        await expect(actors).toHaveCount(new Set([...named, ...ends]).size);
        const where = `${id} at ${viewport.width} × ${viewport.height}`;
        expect(await littleCollisions(page), where).toEqual([]);
      }
    }
  });

  test(`${language}: no label is wider than the layouts reckon`, async ({ page }) => {
    await openWithFonts(page, language);
    // All views at once, as they stand without script.
    const lines = await page.evaluate(async () => {
      document.documentElement.classList.add('is-static');
      // In the heaviest weight that a label takes.
      const marks = 'a:is(.graph-node, .timeline-event), .loom-thread, .loom-column';
      for (const mark of document.querySelectorAll(marks)) {
        mark.classList.add('is-lit');
      }
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      if (!faces.some(({ family }) => family.includes('Labels'))) throw new Error('No label face.');
      const labels = ':is(.graph-label, .timeline-label, .loom-label, .loom-head)';
      return [...document.querySelectorAll<SVGTextElement>('svg text')]
        .filter((line) => line.closest(labels) && line.getBoundingClientRect().width > 0)
        .map((line) => ({
          words: line.textContent ?? '',
          size: Number.parseFloat(getComputedStyle(line).fontSize),
          width: line.getComputedTextLength(),
        }));
    });
    expect(lines.length).toBeGreaterThan(80);
    const wider = lines.filter((line) => line.width > textWidth(line.words, line.size));
    expect(wider).toEqual([]);
  });
}
