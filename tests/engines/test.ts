import { expect, test as base } from '@playwright/test';
import type { Driver } from './driver.ts';
import type { EngineName } from './findEngines.ts';
import { serveTested } from './site.ts';
import { startEngine } from './startEngine.ts';
import { Tab } from './tab.ts';

export { expect };

/** How large a page is until a test says otherwise. */
const desk = [1440, 900] as const;

/** What Firefox says of a font that was still on its way when the test left the page (NS_BINDING_ABORTED). */
const brokenOff = 'status=2152398850';

/**
 * A test that runs in the engine of its project (playwright.config.ts), one browser for all tests of a worker. Its page
 * must stay silent: what it complains of fails it at the end.
 */
export const test = base.extend<{ tab: Tab }, { engine: EngineName; driver: Driver }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine }, give) => {
      const driver = await startEngine(engine);
      await give(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ engine, driver }, give) => {
    const site = await serveTested();
    const tab = new Tab(engine, driver, site);
    driver.onComplaint = (complaint) => void site.complaints.push(complaint);
    await tab.resize(...desk);
    await give(tab);
    // Nothing of this test runs on while the next one does.
    await driver.goto('about:blank');
    site.close();
    const complaints = site.complaints.filter((text) => !text.includes(brokenOff));
    expect(complaints, 'what the page complained of').toEqual([]);
  },
});
