import { indexes, languages, pathOf } from '../browser/pages.ts';
import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

const cardShows = (tab: Tab, what: string) =>
  tab.until(
    (one) => document.querySelector('[data-card]')?.getAttribute('data-card') === one,
    what,
  );

/** Waits until one of some words stands in the window, below the header. */
const isInSight = (tab: Tab, selector: string) =>
  tab.until((one) => {
    const header = document.querySelector('header.header')!.getBoundingClientRect().bottom;
    return [...document.querySelectorAll(one)]
      .map((words) => words.getBoundingClientRect())
      .some(({ top, bottom }) => top >= header - 1 && bottom <= innerHeight);
  }, selector);

for (const language of languages) {
  const home = pathOf(language);
  const path = (kind: 'entity' | 'event', id: string) => pathOf(language, { kind, id });

  test(`${language}: a mention opens its card, Escape closes it, Back opens it again`, async ({
    tab,
  }) => {
    await tab.open(home);
    await tab.click('[data-paragraph="p1"] [data-entity="putin"]');
    await tab.isAt(path('entity', 'putin'));
    await cardShows(tab, 'entity/putin');
    await tab.isShown('.card');
    const name = indexes[language].entities.get('putin')!.name;
    const said = await tab.eval(() => ({
      title: document.title,
      heading: document.querySelector('.card :is(h2, h3)')?.textContent,
      current: document.querySelector('#graph [data-node="putin"]')?.getAttribute('aria-current'),
    }));
    expect(said.title).toContain(name);
    expect(said.heading).toBe(name);
    expect(said.current).toBe('true');

    await tab.press('Escape');
    await tab.isAt(home);
    await tab.isShown('[data-card]', false);
    await tab.driver.back();
    await tab.isAt(path('entity', 'putin'));
    await cardShows(tab, 'entity/putin');
    await tab.driver.back();
    await tab.isAt(home);
    await tab.isShown('[data-card]', false);
  });

  test(`${language}: an actor of the graph and an event of the timeline lead to their paragraphs, and so does an opened page`, async ({
    tab,
  }) => {
    await tab.open(path('entity', 'taiwan'));
    await cardShows(tab, 'entity/taiwan');
    await isInSight(tab, '[data-paragraph="p17"] [data-entity="taiwan"]');
    await tab.press('Escape');
    await tab.isAt(home);
    await tab.eval(() => scrollTo({ top: 0, behavior: 'instant' }));

    await tab.click('#graph [data-node="taiwan"] .graph-shape');
    await tab.isAt(path('entity', 'taiwan'));
    await cardShows(tab, 'entity/taiwan');
    await isInSight(tab, '[data-paragraph="p17"] [data-entity="taiwan"]');
    await tab.click('#timeline [data-event="gas-deal"] :is(.timeline-ring, .timeline-soft)');
    await tab.isAt(path('event', 'gas-deal'));
    await cardShows(tab, 'event/gas-deal');
    await isInSight(tab, '.article [data-event="gas-deal"]');
  });
}
