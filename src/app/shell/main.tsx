import '../styles/later.css';
import { loadPageData } from './loadPageData.ts';
import { start } from './start.tsx';

/*
 * The page is whole before this runs. Each step is a task of its own (data and code, then the tree in
 * slices), so that a slow phone can answer touches and scrolling in between.
 */
async function begin() {
  const base = import.meta.env.BASE_URL;
  try {
    if (origin === 'null') (await import('../embed/keptAddress.ts')).keepAddressInHistory();
    start(await loadPageData(base), base);
  } catch (error) {
    // The page stays as readable as without JavaScript; controls that would do nothing go (index.html).
    dispatchEvent(new Event('nasij:missing'));
    throw error;
  }
}

document.documentElement.dataset.begun = '';
// Not awaited here: WebKit runs a module that imports and awaits only after the page has loaded, and by then the page
// has told the reader that its script is missing.
void begin();
