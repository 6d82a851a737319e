import { indexes, languages } from '../browser/pages.ts';
import { expect, test } from './test.ts';

/* A frame that is given no origin, as oEmbed consumers make it. More of this is tried in Chromium (hosts.spec.ts there). */

for (const language of languages) {
  test(`${language}: a frame without an origin is alive and as high as its part`, async ({
    tab,
  }) => {
    // To WebKit such a page is not of its own site: its policy has to name it, as that of a published one does.
    tab.site.nameOrigin();
    tab.site.put(
      '/around/',
      `<!doctype html><html lang="en"><head><title>Around</title></head><body>
      <script>addEventListener('message', ({ data }) => data.nasij && (window.told = data));</script>
      <iframe sandbox="allow-scripts" src="${tab.site.foreign}/${language}/?embed=graph" width="800" height="600"></iframe>
      </body></html>`,
    );
    await tab.driver.goto(`${tab.site.origin}/around/`);
    // It tells once more when it has grown. Without its styles it was 33,800 px high.
    await tab.until(() => {
      const { told } = window as unknown as { told?: { height: number } };
      return told !== undefined && told.height > 300 && told.height < 1200;
    });
    const title = await tab.eval(
      () => (window as unknown as { told: { title: string } }).told.title,
    );
    expect(title).toContain(indexes[language].story.title);
  });
}
