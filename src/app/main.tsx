import './styles/main.css';
import { loadPageData } from './loadPageData.ts';
import { start } from './start.tsx';

/*
 * The page is whole before this runs. Each step is a task of its own (data and code, then the tree in
 * slices), so that a slow phone can answer touches and scrolling in between.
 */
document.documentElement.dataset.begun = '';
void begin(import.meta.env.BASE_URL);

/** A function: WebKit begins a module that waits by itself only after the page has looked for it (index.html). */
async function begin(base: string): Promise<void> {
  try {
    if (origin === 'null') (await import('./embed/keptAddress.ts')).keepAddressInHistory();
    start(await loadPageData(base), base);
  } catch (error) {
    // The page stays as readable as without JavaScript; controls that would do nothing go (index.html).
    dispatchEvent(new Event('nasij:missing'));
    throw error;
  }
}
