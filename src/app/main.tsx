import './styles/main.css';
import { loadPageData } from './loadPageData.ts';

/*
 * The page is whole before this runs. Each step is a task of its own (data and code, then the tree in
 * slices), so that a slow phone can answer touches and scrolling in between.
 */
const base = import.meta.env.BASE_URL;
try {
  const [data, { start }] = await Promise.all([loadPageData(base), import('./start.tsx')]);
  start(data, base);
} catch (error) {
  // The page stays as readable as without JavaScript; controls that would do nothing go.
  document.documentElement.classList.add('is-static');
  throw error;
}
