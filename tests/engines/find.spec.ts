import { indexes, languages, pathOf, words } from '../browser/pages.ts';
import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

const has = (tab: Tab, selector: string) =>
  tab.until((one) => document.querySelector(one) !== null, selector);

for (const language of languages) {
  const home = pathOf(language);
  const { t } = words[language];

  test(`${language}: filters dim what they leave out, and are taken back`, async ({ tab }) => {
    await tab.open(home);
    await tab.click('.filters summary');
    const box = `.filter-fields input[type="checkbox"]`;
    await tab.isShown(box);
    await tab.click(box);
    await tab.isAt(`${home}?stance=cooperation`);
    await has(tab, '#graph [data-relation="russia-vs-nato"].is-out');
    await has(tab, '#graph [data-relation="russia-china-gas"]:not(.is-out)');
    await has(tab, `${box}:checked`);
    expect(await tab.eval(() => document.querySelector('.active-filter')?.textContent)).toBe(
      t('stances.cooperation'),
    );

    // The third field is the first that takes a date.
    await tab.click('.filter-fields input:not([type="checkbox"])');
    await tab.type('2014');
    await tab.press('Enter');
    await tab.isAt(`${home}?stance=cooperation&from=2014`);
    await has(tab, '#timeline [data-event="beijing-2008"].is-out');
    await has(tab, '#timeline [data-event="sochi-2014"]:not(.is-out)');
    await tab.click('.active-filters button');
    await tab.isAt(home);
    await tab.until(() => document.querySelector('.is-out') === null);
  });

  test(`${language}: search finds what is typed, by keys alone`, async ({ tab }) => {
    await tab.open(home);
    await tab.comesReady();
    await tab.press('Control', 'k');
    await tab.until(
      () => document.activeElement?.matches('dialog.search [role=combobox]') ?? false,
    );
    const name = indexes[language].entities.get('guterres')!.short;
    await tab.type(name);
    const href = pathOf(language, { kind: 'entity', id: 'guterres' });
    // What is found follows each letter.
    await tab.until(
      (path, typed) => {
        const [first] = document.querySelectorAll('.search-option');
        const mark = first?.querySelector('mark')?.textContent;
        return first?.getAttribute('href') === path && mark === typed;
      },
      href,
      name,
    );
    await tab.press('ArrowDown');
    await tab.until(() => document.querySelector('.search-option[aria-selected=true]') !== null);
    await tab.press('Enter');
    await tab.isAt(href);
    await tab.until(() => document.querySelector('dialog') === null);
    await has(tab, '[data-card="entity/guterres"]');

    await tab.press('Control', 'k');
    await tab.isShown('dialog.search');
    await tab.press('Escape');
    await tab.until(() => document.querySelector('dialog') === null);
    await has(tab, '[data-card="entity/guterres"]');
  });
}
