import '../styles/first.css';
import '../styles/later.css';
import { createRoot } from 'react-dom/client';
import type { PageData } from '../shell/pageData.ts';
import { FileApp } from './FileApp.tsx';

/* The story as one file, for a disk without a server: its data stand in the file itself. */
document.documentElement.dataset.begun = '';
const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
const search = `data:application/json,${encodeURIComponent(textOf('search'))}`;
const tellings = (JSON.parse(textOf('tellings')) as PageData[]).map((data) => ({
  ...data,
  search,
}));
const root = document.getElementById('root');

// What follows the `#` is the path here, so places on the page are gone to without it.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    const place = link && link.getAttribute('href')?.slice(1);
    if (!place || place.startsWith('/')) return;
    event.preventDefault();
    const target = document.getElementById(place);
    target?.scrollIntoView();
    target?.focus();
  },
  true,
);
if (root) createRoot(root).render(<FileApp tellings={tellings} />);
