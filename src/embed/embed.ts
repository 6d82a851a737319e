import { holdFrames } from './frames.ts';

/* The script that a page loads beside its frames. Which site's frames they are, its own address says. */
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) holdFrames(new URL('.', currentScript.src).href);
else console.error('Nasij: embed.js was loaded as a module; load it with <script src="…" async>.');
