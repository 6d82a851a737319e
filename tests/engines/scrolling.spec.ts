import { languages, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';

declare global {
  interface Window {
    /** What was written, and in which frame. */
    written: { what: 'thread' | 'mark' | 'answer'; frame: number }[];
  }
}

/** Runs in the page: notes what is written into threads, the strip's mark and the graph from now on. */
function noteWriting() {
  let frame = 0;
  requestAnimationFrame(function count() {
    frame += 1;
    requestAnimationFrame(count);
  });
  window.written = [];
  const note = (what: Window['written'][number]['what'], selector: string) =>
    new MutationObserver((changes) =>
      changes.forEach(() => window.written.push({ what, frame })),
    ).observe(document.querySelector(selector)!, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  note('thread', '.threads');
  note('mark', '.loom-window');
  note('answer', '#graph');
}

for (const language of languages) {
  test(`${language}: a browser too slow to follow writes nothing while the page is scrolled`, async ({
    tab,
  }) => {
    await tab.open(pathOf(language, { kind: 'entity', id: 'putin' }));
    await tab.comesReady();
    await tab.until(() => {
      // One paragraph is at the reading line throughout.
      const { top } = document.querySelector('#p8')!.getBoundingClientRect();
      scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
      return (
        document.querySelector('.loom-strip')?.getAttribute('aria-valuenow') === '8' &&
        document.querySelector('.threads [data-from="p8"]') !== null
      );
    });
    const before = await tab.eval(() => document.querySelector('.loom-window')!.getAttribute('y'));
    await tab.eval(noteWriting);
    const counts = await tab.eval(async () => {
      // Frames as a browser tells them that takes four times as long for each.
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => ask((now) => callback(now * 4));
      // Scrolling is over when this says so, and not when a busy machine pauses.
      const wait = window.setTimeout.bind(window);
      const held: (() => void)[] = [];
      window.setTimeout = ((run: () => void, time = 0) =>
        time < 100 ? wait(run, time) : 1e9 + held.push(run)) as typeof window.setTimeout;
      const scroll = async (steps: number) => {
        window.written = [];
        for (let step = 0; step < steps; step++) {
          scrollBy({ top: 3, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
        return window.written.length;
      };
      const first = await scroll(8);
      const after = await scroll(10);
      const left = document.querySelectorAll('.thread').length;
      window.setTimeout = wait as typeof window.setTimeout;
      for (const run of held) run();
      return { first, after, left };
    });
    expect(counts.first, 'it follows until it is known to be slow').toBeGreaterThan(0);
    expect(counts).toMatchObject({ after: 0, left: 0 });
    // At the end of scrolling, threads begin where the text is now, and the mark has moved.
    await tab.until((place) => {
      const threads = [...document.querySelectorAll<SVGPathElement>('.threads path')];
      return (
        threads.length > 0 &&
        document.querySelector('.loom-window')!.getAttribute('y') !== place &&
        threads.every((line) => {
          const { y } = line.getPointAtLength(0).matrixTransform(line.getScreenCTM()!);
          const { top, bottom } = document
            .getElementById(line.dataset.from!)!
            .getBoundingClientRect();
          return y > top && y < bottom;
        })
      );
    }, before);
  });
}

test('ar: threads are drawn in the frame in which the pictures answer, and in no other', async ({
  tab,
}) => {
  await tab.open(pathOf('ar', { kind: 'entity', id: 'putin' }));
  await tab.comesReady();
  await tab.isShown('.threads');
  await tab.hover('#graph [data-node="nato"] .graph-shape');
  await tab.until(() => document.querySelector('#graph [data-node="nato"].is-lit') !== null);
  // Its own threads are drawn in the next frame.
  await tab.eval(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await tab.eval(noteWriting);
  await tab.hover('#graph [data-node="xi"] .graph-shape');
  await tab.isShown('.threads [data-thread="xi"]');
  const frames = await tab.eval(() => {
    const of = (kind: string) => window.written.filter(({ what }) => what === kind);
    // The answer stands before the frame begins.
    const first = of('answer')[0]!.frame + 1;
    return of('thread').map(({ frame }) => frame - first);
  });
  expect(new Set(frames)).toEqual(new Set([0]));
});

test('ar: what is scrolled beside the text has a scrollbar that does not fade', async ({ tab }) => {
  test.skip(tab.engine !== 'webkit', 'WebKit’s own scrollbars are composed with every frame.');
  await tab.open(pathOf('ar', { kind: 'entity', id: 'putin' }));
  await tab.comesReady();
  // One that fades lies over what it scrolls, and takes no room.
  const room = await tab.eval(() => {
    const card = document.querySelector<HTMLElement>('.card')!;
    return card.offsetWidth - card.clientWidth;
  });
  expect(room).toBe(8);
});
