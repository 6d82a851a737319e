import { type Page, test as base } from '@playwright/test';
import { languages, type Language, oneLanguage, pathOf, words } from './pages.ts';
import { comesReady, expect, listen, open, painted, parts } from './reader.ts';
import { read, sheetOf } from './touch.ts';
import { originalText, translate } from './translate.ts';

/*
 * A page that the browser translates: text nodes are replaced behind React's back, all the time. Every part is used as
 * in a page that nobody translates, and must say the same.
 */

/** What React says of a part that was translated while it slept, and that it draws anew when it wakes. */
const ofSleepers = 'React error #418';

const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints = await listen(page);
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

/** What a reader does, step by step; each gives the part whose words are then compared. */
type Steps = Record<string, (page: Page) => Promise<string>>;

const close = async (page: Page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};
const choose = async (page: Page, link: string, card: string) => {
  await page.locator(link).filter({ visible: true }).first().press('Enter');
  await expect(parts(page).card).toHaveAttribute('data-card', card);
  return '.rail';
};

const overlays: Steps = {
  'search, letter by letter': async (page) => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox');
    await field.waitFor();
    for (const letter of 'nato') {
      await field.press(letter);
      await painted(page);
    }
    await expect(page.getByRole('option').first()).toBeVisible();
    for (const _ of 'nato') {
      await field.press('Backspace');
      await painted(page);
    }
    await field.fill('china');
    await expect(page.getByRole('option').first()).toBeVisible();
    await field.fill('qqqqq');
    await expect(page.locator('.search-hint')).toBeVisible();
    await field.fill('xi');
    await expect(page.getByRole('option').first()).toBeVisible();
    return '.search';
  },
  share: async (page) => {
    await page.keyboard.press('Escape');
    await close(page);
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    for (const details of await dialog.locator('summary').all()) await details.click();
    for (const box of await dialog.locator('input').all()) await box.click();
    const copy = dialog.locator('.copy-row button');
    await copy.first().click();
    await expect(dialog.locator('.copy-status').first()).not.toBeEmpty();
    await copy.nth(1).click();
    await copy.first().click();
    await painted(page);
    return '.dialog';
  },
  help: async (page) => {
    await close(page);
    await page.keyboard.press('?');
    const single = page.getByRole('dialog').locator('input').first();
    await single.click();
    await single.click();
    return '.dialog';
  },
};

const views: Steps = {
  'a person': async (page) => choose(page, '#graph [data-node="putin"]', 'entity/putin'),
  'another one': async (page) => choose(page, '#graph [data-node="xi"]', 'entity/xi'),
  'a tie': async (page) => {
    const tie = page.locator('.card .relations a').first();
    const [, kind, id] =
      /\/(relation)\/([\w-]+)/.exec((await tie.getAttribute('href')) ?? '') ?? [];
    return choose(page, '.card .relations a', `${kind}/${id}`);
  },
  'an event': async (page) =>
    choose(page, '#timeline [data-event="beijing-2022"]', 'event/beijing-2022'),
  'a paragraph': async (page) => choose(page, '#p10 .paragraph-number', 'paragraph/p10'),
  'a section': async (page) => choose(page, '#security h2 a', 'section/security'),
  'filters, one after the other': async (page) => {
    await choose(page, '#graph [data-node="russia"]', 'entity/russia');
    await page.locator('.filters summary').click();
    const boxes = page.locator('.filters input[type="checkbox"]');
    await boxes.first().click();
    await boxes.nth(1).click();
    await expect(page.locator('.filter-count')).toContainText(/\S/);
    await boxes.nth(4).click();
    await expect(page.locator('.active-filter')).toHaveCount(2);
    const from = page.locator('.filters input:not([type="checkbox"])').first();
    await from.fill('2014');
    await from.press('Enter');
    await expect(page.locator('.active-filter')).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(page.locator('.passing')).toBeVisible();
    return '.rail, .filters summary, .active-filters';
  },
  'and none': async (page) => {
    await page.locator('.active-filters button').click();
    await expect(page.locator('.active-filters')).toHaveCount(0);
    return '.rail, .filter-bar';
  },
  voices: async (page) => {
    await page.locator('.voices summary').click();
    const chosen = () => page.locator('.voices summary').textContent();
    const before = await chosen();
    await page.locator('.voices a[href*="voice="]').nth(1).press('Enter');
    // Answered, and not only in the URL.
    await expect.poll(chosen).not.toBe(before);
    await page.keyboard.press('Escape');
    return '.rail, .voices';
  },
  table: async (page) => {
    await page.keyboard.press('t');
    await expect(page.locator('#table .asleep')).toHaveCount(0);
    for (const head of await page.locator('#table th button').all()) await head.press('Enter');
    await painted(page);
    return '#table';
  },
  loom: async (page) => {
    await page.keyboard.press('l');
    await expect(page.locator('#loom .asleep')).toHaveCount(0);
    await page.locator('#loom a').nth(3).press('Enter');
    return '#loom, .rail';
  },
  'the tour to its end and back': async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('.start-tour').press('Enter');
    const on = page.locator('.tour-on');
    await on.waitFor();
    const heading = () => page.locator('.tour-place').evaluate((one) => one.textContent);
    for (let count = 0; count < 12; count++) {
      const before = await heading();
      if ((await page.locator('.tour-step').count()) === 0) break;
      await on.press('Enter');
      await expect.poll(heading).not.toBe(before);
    }
    await expect(page.locator('.tour-step')).toHaveCount(0);
    await page.locator('.tour-back').press('Enter');
    await expect(page.locator('.tour-step')).toBeVisible();
    return '.tour, .rail';
  },
};

const onPhone: Steps = {
  'what is read': async (page) => {
    for (const id of ['p1', 'p4', 'p10']) await read(page, id);
    return '.little';
  },
  'a card': async (page) => choose(page, '#p10 .mention', await firstIn(page, 'p10')),
  'another card': async (page) => choose(page, '#p12 .mention', await firstIn(page, 'p12')),
  'the whole sheet': async (page) => {
    await page.locator('.sheet-handle').press('ArrowUp');
    await page.locator('.sheet-handle').press('ArrowUp');
    await sheetOf(page).expectRest('full');
    return '.beside .rail, .jumps';
  },
};
const firstIn = async (page: Page, id: string) =>
  /(?:entity|event)\/[\w-]+/.exec(
    (await page.locator(`#${id} .mention`).first().getAttribute('href')) ?? '',
  )?.[0] ?? '';

/**
 * Goes through all steps, and gives what was to be read after each.
 * @param complaints what React may say of parts that wake in a step is taken out, once for each
 */
async function go(
  page: Page,
  language: Language,
  steps: Steps,
  isTranslated: boolean,
  complaints: string[],
) {
  await open(page, pathOf(language));
  await comesReady(page);
  const asleep = page.locator('.asleep');
  let sleepers = await asleep.count();
  if (isTranslated) await translate(page);
  const said: Record<string, string[]> = {};
  for (const [name, step] of Object.entries(steps)) {
    const selector = await step(page);
    await painted(page);
    said[name] = await originalText(page, selector);
    const now = await asleep.count();
    const spoken = complaints.splice(0);
    const ofWaking = spoken.filter((text) => text.includes(ofSleepers));
    expect(ofWaking.length, name).toBeLessThanOrEqual(
      isTranslated ? Math.max(0, sleepers - now) : 0,
    );
    expect(spoken.length, `${name}: ${spoken.join('; ')}`).toBe(ofWaking.length);
    sleepers = now;
  }
  return said;
}

const cases: [what: string, steps: Steps, size: { width: number; height: number }][] = [
  ['search, sharing and help', overlays, { width: 1440, height: 900 }],
  ['cards, filters, voices, views and the tour', views, { width: 1440, height: 900 }],
  ['the sheet of a phone', onPhone, { width: 390, height: 844 }],
];
for (const language of languages) {
  for (const [what, steps, size] of cases) {
    // Which texts stand beside others is the same in every language.
    if (!oneLanguage.includes(language) && steps !== overlays) continue;
    test(`${language}: ${what} live in a page that is translated`, async ({ page, complaints }) => {
      test.slow();
      await page.setViewportSize(size);
      const plain = await go(page, language, steps, false, complaints);
      expect(Object.values(plain).every((texts) => texts.join('').trim() !== '')).toBe(true);
      expect(await go(page, language, steps, true, complaints)).toEqual(plain);
    });
  }
}

test('a dialog that fails takes nothing along, and comes back at the next call', async ({
  page,
  complaints,
}) => {
  await open(page, pathOf('en'));
  await comesReady(page);
  await page.evaluate(() => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      HTMLDialogElement.prototype.showModal = showModal;
      throw new Error('A fault of a test');
    };
  });
  await page.keyboard.press('Control+k');
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(complaints.splice(0).every((text) => text.includes('A fault of a test'))).toBe(true);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await close(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByText(words.en.t('app.viewFailed'))).toHaveCount(0);
});
