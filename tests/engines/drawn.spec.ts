import { indexes, languages, pathOf, words } from '../browser/pages.ts';
import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

/** How many marks of a kind are drawn whole inside a picture, and the ids of those that are not. */
const drawn = (tab: Tab, picture: string, marks: string, name: string) =>
  tab.eval(
    (one, kind, id) => {
      const frame = document.querySelector(one)!.getBoundingClientRect();
      // The box of a text is that of its face, with room for marks that it has not.
      const slack = 4;
      const all = [...document.querySelectorAll(`${one} ${kind}`)];
      const missing = all.filter((mark) => {
        // Links of a picture hold marks for more than one arrangement: what is drawn counts.
        const boxes = [mark, ...mark.querySelectorAll('*')]
          .filter((part) => part instanceof SVGGeometryElement || part instanceof SVGTextElement)
          .filter((part) => part.checkVisibility())
          .map((part) => part.getBoundingClientRect())
          .filter(({ width, height }) => width + height > 0);
        const isInside = ({ left, right, top, bottom }: DOMRect) =>
          left > frame.left - slack &&
          right < frame.right + slack &&
          top > frame.top - slack &&
          bottom < frame.bottom + slack;
        return boxes.length === 0 || !boxes.every(isInside);
      });
      return {
        count: all.length,
        missing: missing.map((mark) => mark.getAttribute(id)),
      };
    },
    picture,
    marks,
    name,
  );

for (const language of languages) {
  const { story } = indexes[language];
  const { t } = words[language];
  const home = pathOf(language);

  test(`${language}: each view is drawn whole, loom and table in place of the graph`, async ({
    tab,
  }) => {
    await tab.open(home);
    // Labels have their own face, and so their width.
    await tab.eval(() => document.fonts.ready.then(() => true));
    const actors = story.entities.filter(({ actor }) => actor).length;
    expect(await drawn(tab, '#graph .graph-frame', '[data-node]', 'data-node')).toEqual({
      count: actors,
      missing: [],
    });
    const ties = await drawn(tab, '#graph .graph-frame', '[data-relation]', 'data-relation');
    expect(ties.missing).toEqual([]);
    expect(ties.count).toBeGreaterThan(actors);
    expect(await drawn(tab, '#timeline .timeline-frame', 'a[data-event]', 'data-event')).toEqual({
      count: story.events.length,
      missing: [],
    });

    const view = (name: string) => `.view-tabs a[href$="view=${name}"]`;
    await tab.click(view('loom'));
    await tab.isAt(`${home}?view=loom`);
    await tab.isShown('#loom');
    await tab.isShown('#graph', false);
    const threads = await tab.eval(() =>
      [...document.querySelectorAll('#loom .loom-thread[role=listitem]')].map(
        (thread) =>
          [...thread.querySelectorAll('path')].filter(
            (path) => path.checkVisibility() && path.getBoundingClientRect().width > 0,
          ).length,
      ),
    );
    expect(threads.length).toBeGreaterThan(20);
    expect(Math.min(...threads), threads.join(' ')).toBeGreaterThan(0);

    await tab.click(view('table'));
    await tab.isShown('#table');
    await tab.isShown('#loom', false);
    const rows = await tab.eval(() =>
      [...document.querySelectorAll<HTMLElement>('#table [data-row]')].map((row) => ({
        id: row.dataset.row,
        isHigh: row.getBoundingClientRect().height > 20,
        text: row.innerText,
      })),
    );
    expect(rows.filter(({ isHigh }) => !isHigh)).toEqual([]);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      story.relations.map(({ id }) => id).toSorted(),
    );
    for (const { id, sentence } of story.relations) {
      expect(rows.find((row) => row.id === id)?.text).toContain(sentence);
    }
    expect(
      await tab.eval(
        () =>
          document.querySelector('#table')?.getAttribute('aria-label') ??
          document.querySelector('#table h2, #table caption')?.textContent,
      ),
    ).toContain(t('app.table'));
  });
}
