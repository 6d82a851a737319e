import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listen as listenAt } from '../../src/prerender/server/listen.ts';
import { embeds } from '../../src/url/choices.ts';
import { kinds, languages, oneLanguage, pathOf, words } from './pages.ts';
import { listen, open, parts, wakeGraph } from './reader.ts';
import { sites } from './sites.ts';

/** Collects violations of the page's security policy; also those before its own code runs. */
async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const root = document.documentElement;
      root.dataset.violations = `${root.dataset.violations ?? ''}${violatedDirective} ${blockedURI}\n`;
    });
  });
  return async () =>
    ((await page.locator('html').getAttribute('data-violations')) ?? '')
      .split('\n')
      .filter(Boolean);
}

for (const language of languages) {
  test(`${language}: pages keep to their policy and their origin`, async ({ page }) => {
    const violations = await watchPolicy(page);
    const complaints = await listen(page);
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    // What the pages load and run is the same in every language.
    const looked = oneLanguage.includes(language) ? kinds : kinds.slice(0, 2);
    for (const [kind, focus] of looked) {
      await test.step(kind, async () => {
        await open(page, pathOf(language, focus));
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        expect(await violations()).toEqual([]);
        // What is used is the same on every page.
        if (focus?.kind === 'section' || focus?.kind === 'paragraph') return;
        // Use everything that loads or styles something later: gestures, zoom, filters, card.
        await wakeGraph(page);
        await page
          .getByRole('button', { name: words[language].t('graph.controls.in'), exact: true })
          .click();
        await page.locator('summary').first().click();
        await page.keyboard.press('Escape');
        await page.locator('summary').first().click();
        await parts(page).mention('p1', 'xi').click();
        await expect(parts(page).card).toHaveAttribute('data-card', 'entity/xi');
        expect(await violations()).toEqual([]);
        expect(complaints).toEqual([]);
      });
    }
    expect([...origins]).toEqual([sites.published]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test(`${language}: a wrong address keeps to its policy`, async ({ page }) => {
    const violations = await watchPolicy(page);
    await page.goto(`/${language}/entity/putn`);
    await expect(
      page.getByRole('heading', { name: words[language].t('notFound.near') }),
    ).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

const attacks: [what: string, directive: string, attack: () => void][] = [
  [
    'an inline script',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    },
  ],
  [
    'an inline handler',
    'script-src-attr',
    () => {
      document.body.setAttribute('onclick', 'document.title = "taken"');
      document.body.click();
    },
  ],
  ['an inline style', 'style-src-attr', () => document.body.setAttribute('style', 'display: none')],
  [
    'a script from elsewhere',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.src = 'https://elsewhere.example/script.js';
      document.body.append(script);
    },
  ],
  [
    'a request to elsewhere',
    'connect-src',
    () => void fetch('https://elsewhere.example/').catch(() => null),
  ],
];

test('the policy stops every attack, and these tests would see it', async ({ page }) => {
  const violations = await watchPolicy(page);
  await open(page, pathOf('ar'));
  const title = await page.title();
  for (const [at, [what, directive, attack]] of attacks.entries()) {
    await page.evaluate(attack);
    await expect.poll(violations, what).toHaveLength(at + 1);
    expect((await violations())[at], what).toMatch(new RegExp(`^${directive} `));
    expect(await page.title(), what).toBe(title);
  }
});

for (const address of [
  ...embeds.map((embed) => `${sites.small}/ar/embed/${embed}`),
  `${sites.small}/ar/entity/mayor`,
]) {
  test(`${new URL(address).pathname} keeps to its policy, and would be seen not to`, async ({
    page,
  }) => {
    const violations = await watchPolicy(page);
    await open(page, address);
    expect(await violations()).toEqual([]);
    for (const [at, [, directive, attack]] of attacks.entries()) {
      await page.evaluate(attack);
      await expect.poll(violations).toHaveLength(at + 1);
      expect((await violations())[at]).toMatch(new RegExp(`^${directive} `));
    }
  });
}

test('a page of a stranger learns from no file of the site how its assets are named', async ({
  page,
}) => {
  const stranger = await listenAt((_, response) => response.end('<!doctype html>'), [0]);
  await page.goto(`http://127.0.0.1:${stranger.port}/`);
  /** What comes of a script, as any page may ask for it from anywhere. */
  const run = (name: string) =>
    page.evaluate(
      (src) =>
        new Promise<string>((resolve) => {
          const script = document.createElement('script');
          script.addEventListener('load', () => resolve('has run'));
          script.addEventListener('error', () => resolve('was refused'));
          script.src = src;
          document.head.append(script);
        }),
      `${sites.published}/${name}`,
    );
  // All that names them but pages, which are no scripts.
  const folder = 'dist';
  const names = readdirSync(join(folder, 'assets'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.\w+$/.test(path) && !/^assets|\.(?:html|png)$/.test(path),
  );
  const telling = files.filter((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return names.some((name) => text.includes(name));
  });
  expect(telling.toSorted()).toEqual(['nasij-site.txt', 'sw.js']);
  for (const path of telling) expect(await run(path), path).toBe('was refused');
  expect(await page.evaluate('typeof edition')).toBe('undefined');
  expect(await run('embed.js')).toBe('has run');
  stranger.close();
});
