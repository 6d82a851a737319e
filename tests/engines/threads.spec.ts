import { directions, languages, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';

for (const language of languages) {
  test(`${language}: threads follow the text, and are no layer over the window`, async ({
    tab,
  }) => {
    await tab.open(pathOf(language, { kind: 'entity', id: 'putin' }));
    await tab.comesReady();
    const far = await tab.eval(
      () => document.querySelector('#p8')!.getBoundingClientRect().top - 300,
    );
    await tab.eval((by) => scrollBy({ top: by, behavior: 'instant' }), far);
    // Every thread begins at its paragraph's inner edge and ends in what it names, wherever the page stands.
    await tab.until((isRtl) => {
      const threads = [...document.querySelectorAll<SVGPathElement>('.threads path')];
      return (
        threads.length > 0 &&
        threads.every((line) => {
          const toWindow = line.getScreenCTM()!;
          const [from, to] = [0, line.getTotalLength()].map((at) =>
            line.getPointAtLength(at).matrixTransform(toWindow),
          );
          const text = document.getElementById(line.dataset.from!)!.getBoundingClientRect();
          const mark = document.querySelector(`#graph [data-node="${line.dataset.thread}"]`)!;
          const node = mark.getBoundingClientRect();
          return (
            Math.abs(from!.x - (isRtl ? text.left : text.right)) < 2 &&
            from!.y > text.top &&
            from!.y < text.bottom &&
            to!.x > node.left - 2 &&
            to!.x < node.right + 2 &&
            to!.y > node.top - 2 &&
            to!.y < node.bottom + 2
          );
        })
      );
    }, directions[language] === 'rtl');
    // A fixed layer as large as the window costs WebKit a third of each step (docs/engines.md).
    const isOver = await tab.eval(() =>
      [...document.querySelectorAll('.app *')]
        .filter((one) => getComputedStyle(one).position === 'fixed' && one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .some(({ width, height }) => width > innerWidth / 2 && height > innerHeight / 2),
    );
    expect(isOver).toBe(false);
  });
}

test('ar: what stands beside the scrolling text has no drawing of its own to repeat', async ({
  tab,
}) => {
  await tab.open(pathOf('ar', { kind: 'entity', id: 'putin' }));
  await tab.comesReady();
  // A sticky box's own marks are painted anew with each step in WebKit, and a scroller's ground is a layer more.
  const [notLayers, grounds] = await tab.eval(() => [
    [...document.querySelectorAll('.views > *')]
      .filter((part) => getComputedStyle(part).willChange !== 'transform')
      .map((part) => part.className),
    ['.views', '.card'].map(
      (part) => getComputedStyle(document.querySelector(part)!).backgroundColor,
    ),
  ]);
  expect(notLayers).toEqual([]);
  expect(grounds).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  expect(
    await tab.eval(() => getComputedStyle(document.querySelector('.rail')!).backgroundColor),
  ).not.toBe('rgba(0, 0, 0, 0)');
});
