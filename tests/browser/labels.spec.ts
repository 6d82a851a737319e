import type { Page } from '@playwright/test';
import { textWidth } from '../../src/i18n/textWidth.ts';
import type { Focus } from '../../src/url/focus.ts';
import { type Language, languages, pathOf } from './pages.ts';
import { expect, open, test } from './reader.ts';

const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** At rest, and where much comes forward at once, in a heavier weight. */
const views: readonly (Focus | null)[] = [
  null,
  { kind: 'entity', id: 'china' },
  { kind: 'section', id: 'arrivals' },
  { kind: 'event', id: 'statement-2022' },
];

async function openWithFonts(page: Page, language: Language, focus: Focus | null) {
  await open(page, pathOf(language, focus));
  await page.evaluate(async () => {
    // A label's face is fetched once something is drawn in it.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

/**
 * What is wrong with the labels that are shown: boxes that meet, in px beyond half a pixel of rounding, and
 * boxes that are cut. Boxes are those of the fonts' own ascent and descent, line by line.
 */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const seen = (element: Element) => element.getBoundingClientRect().width > 0;
    const named = (element: Element) => {
      const { node, event, relation } = element.closest<SVGAElement>('a')?.dataset ?? {};
      return `“${element.textContent}” (${node ?? event ?? relation ?? 'axis'})`;
    };
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const boxOf = (element: Element) => element.getBoundingClientRect();

    const labels = [...document.querySelectorAll('#graph .graph-frame .graph-label')].filter(seen);
    const shapes = [...document.querySelectorAll('#graph .graph-frame .graph-shape')];
    const dates = [...document.querySelectorAll('#timeline .timeline-svg text')].filter(seen);
    for (const group of [labels, dates]) {
      if (group.length < 9) wrong.push(`Only ${group.length} labels are shown.`);
      group.forEach((label, at) => {
        for (const other of group.slice(at + 1)) {
          if (meet(boxOf(label), boxOf(other))) wrong.push(`${named(label)} meets ${named(other)}`);
        }
      });
    }
    for (const label of labels) {
      for (const shape of shapes) {
        if (label.closest('a') === shape.closest('a')) continue;
        if (meet(boxOf(label), boxOf(shape)))
          wrong.push(`${named(label)} meets the node of ${named(shape.closest('a') ?? shape)}`);
      }
    }

    const cut = (label: Element, frame: DOMRect) => {
      const box = boxOf(label);
      const isInside =
        box.left >= frame.left - 0.5 &&
        box.right <= frame.right + 0.5 &&
        box.top >= frame.top - 0.5 &&
        box.bottom <= frame.bottom + 0.5;
      if (!isInside) wrong.push(`${named(label)} leaves its frame`);
    };
    const graph = document.querySelector('#graph .graph-frame');
    const timeline = document.querySelector('#timeline .timeline-frame');
    if (!graph || !timeline) return ['There is no graph or no timeline.'];
    for (const label of labels) cut(label, boxOf(graph));
    for (const label of dates) cut(label, boxOf(timeline));
    if (meet(boxOf(graph), boxOf(timeline))) wrong.push('Graph and timeline lie over each other.');
    return wrong;
  });
}

for (const language of languages) {
  for (const focus of views) {
    const view = focus ? `${focus.kind} ${focus.id}` : 'at rest';
    test(`${language}, ${view}: no label meets a label or node, none is cut`, async ({ page }) => {
      await openWithFonts(page, language, focus);
      for (const viewport of screens) {
        await page.setViewportSize(viewport);
        expect(await collisions(page), `at ${viewport.width} px`).toEqual([]);
      }
    });
  }

  test(`${language}: no label is wider than the layouts reckon`, async ({ page }) => {
    await openWithFonts(page, language, null);
    const lines = await page.evaluate(async () => {
      // In the heaviest weight that a label takes.
      for (const mark of document.querySelectorAll('a:is(.graph-node, .timeline-event)')) {
        mark.classList.add('is-lit');
      }
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      if (!faces.some(({ family }) => family.includes('Labels'))) throw new Error('No label face.');
      const texts = document.querySelectorAll(':is(.graph-label, .timeline-label)');
      return [...texts]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .flatMap((text) => {
          const spans = [...text.querySelectorAll('tspan')];
          const size = Number.parseFloat(getComputedStyle(text).fontSize);
          return (spans.length > 0 ? spans : [text as SVGTextElement]).map((line) => ({
            words: line.textContent ?? '',
            size,
            width: line.getComputedTextLength(),
          }));
        });
    });
    expect(lines.length).toBeGreaterThan(30);
    const wider = lines.filter(({ words, size, width }) => width > textWidth(words, size));
    expect(wider).toEqual([]);
  });
}
