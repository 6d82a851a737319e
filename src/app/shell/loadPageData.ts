import type { PageData } from './pageData.ts';

/**
 * Fetches the story in the page's language. A built page names the file in its head; in development the
 * language is the first part of the path and the server makes the file on the fly.
 * @throws where the file cannot be had: the page stays readable as it is.
 */
export async function loadPageData(base: string): Promise<PageData> {
  const named = document.querySelector<HTMLLinkElement>('link[data-story]')?.href;
  const language = location.pathname.slice(base.length).split('/')[0] || 'default';
  const response = await fetch(named ?? `${base}story.${language}.json`);
  if (!response.ok) throw new Error(`The story could not be loaded: ${await response.text()}`);
  return (await response.json()) as PageData;
}
