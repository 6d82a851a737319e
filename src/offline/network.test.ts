import { describe, expect, it } from 'vitest';
import { pageOrShell } from './network.ts';

const never = new Promise<never>(() => {});
const soon = Promise.resolve();
const answer = (status: number) => Promise.resolve(new Response('network', { status }));
const shell = () => Promise.resolve(new Response('shell'));
const nothing = () => Promise.resolve(undefined);
const text = async (response: Promise<Response>) => (await response).text();

describe('a page', () => {
  it.each([200, 404, 410])('that the network answers with %i is the network’s', async (status) => {
    const page = await pageOrShell(answer(status), shell, never);
    expect([page.status, await page.text()]).toEqual([status, 'network']);
  });

  it.each([500, 503])('that a host fails to make (%i) is drawn in the shell', async (status) => {
    expect(await text(pageOrShell(answer(status), shell, never))).toBe('shell');
  });

  it('is drawn in the shell where the network is gone, or takes too long', async () => {
    const gone = Promise.reject(new TypeError('Failed to fetch'));
    expect(await text(pageOrShell(gone, shell, never))).toBe('shell');
    expect(await text(pageOrShell(never, shell, soon))).toBe('shell');
  });

  it('is whatever the network gives, however late, where no shell is stored', async () => {
    const late = soon.then(() => soon).then(() => answer(200));
    expect(await text(pageOrShell(late, nothing, soon))).toBe('network');
    expect((await pageOrShell(answer(500), nothing, never)).status).toBe(500);
    const gone = Promise.reject(new TypeError('Failed to fetch'));
    await expect(pageOrShell(gone, nothing, never)).rejects.toThrow('Failed to fetch');
  });
});
