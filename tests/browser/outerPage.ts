import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { listen } from './reader.ts';
import { sites } from './sites.ts';

interface Outer {
  /** The address of a page of another origin with one frame, between a screenful and two of its own. */
  around: (path: string, attributes?: string) => string;
}

/** What Chromium says of each script in a frame that may run none. */
const ofFrame = 'Blocked script execution';

/** Tests of the story in a page of another origin: the site is at localhost, the page around it at 127.0.0.1. */
export const test = base.extend<{ complaints: string[] }, { outer: Outer }>({
  complaints: [
    async ({ page }, use) => {
      const complaints = await listen(page);
      await use(complaints);
      const others = complaints.filter((text) => !text.startsWith(ofFrame));
      expect(others, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
  outer: [
    // oxlint-disable-next-line no-empty-pattern -- the tester reads from it that nothing else is needed
    async ({}, provide) => {
      const server = createServer((request, response) => {
        const { searchParams } = new URL(request.url ?? '', 'http://outer');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pageAround(searchParams.get('frame') ?? ''));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      await provide({
        around: (path, attributes = '') => {
          const frame = `<iframe src="${sites.published}${path}" width="100%" height="560" ${attributes}></iframe>`;
          return `http://127.0.0.1:${port}/?frame=${encodeURIComponent(frame)}`;
        },
      });
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
});

const pageAround = (frame: string) => `<!doctype html><title>Around</title>
<meta name="viewport" content="width=device-width"><body style="margin: 0">
<p style="height: 90vh">above</p>${frame}<p style="height: 200vh">below</p>`;
