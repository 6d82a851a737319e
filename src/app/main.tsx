import './styles/main.css';
import { languageOf } from '../i18n/languages.ts';
import { loadPageData } from './loadPageData.ts';

/*
 * The page is whole before this runs. Each step is a task of its own (data, then React, then the tree in
 * slices), so that a slow phone can answer touches and scrolling in between.
 */
const base = import.meta.env.BASE_URL;
const [data, { start }] = await Promise.all([loadPageData(base), import('./start.tsx')]);
const { code, direction } = languageOf(data.story.language);
document.documentElement.lang = code;
document.documentElement.dir = direction;
start(data, base);
