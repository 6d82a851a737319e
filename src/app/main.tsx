import './styles/later.css';
import { loadPageData } from './loadPageData.ts';
import { start } from './start.tsx';

/*
 * The page is whole before this runs. Each step is a task of its own (data and code, then the tree in
 * slices), so that a slow phone can answer touches and scrolling in between.
 */
document.documentElement.dataset.begun = '';
const base = import.meta.env.BASE_URL;
try {
  start(await loadPageData(base), base);
} catch (error) {
  // The page stays as readable as without JavaScript; controls that would do nothing go (index.html).
  dispatchEvent(new Event('nasij:missing'));
  throw error;
}
