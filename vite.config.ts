import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { storyPlugin } from './src/prerender/storyPlugin.ts';

/**
 * The router's components are made by calls, and named by assignments, that the bundler cannot know to be
 * without effect, so one of them brings all the others. Saying so leaves out what is not used: 5 KB for a
 * reader.
 */
function pureComponents(): Plugin {
  return {
    name: 'pure-components',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]/ },
      handler: (code) =>
        code
          .replace(/(?<== )(?=[\w$]+\.forwardRef\()/g, '/* @__PURE__ */ ')
          .replace(/^\w+\.displayName = ".*";$/gm, ''),
    },
  };
}

const libraries = /node_modules[\\/](react|react-dom|react-router|scheduler|i18next)[\\/]/;
const rooms = /[\\/]src[\\/](story|url|i18n|reader|timeline|graph|app)[\\/].*\.tsx?$/;
const later =
  /[\\/](main|loadPageData|NotFound|IgnoredNotice|nearest|FilterFields|CheckBoxes|PeriodField|VoiceField|useDraft|TimelineWindow|onScale|interaction)\.tsx?$/;

/** Modules that every page needs; the rest is fetched on first use. */
function isOfPage(id: string): boolean {
  return libraries.test(id) || (rooms.test(id) && !later.test(id));
}

export default defineConfig({
  plugins: [react(), storyPlugin(), pureComponents()],
  build: {
    target: 'es2022',
    // The polyfill is for browsers that cannot run the rest either.
    modulePreload: { polyfill: false },
    // Fonts and data stay files of their own: the security policy allows no data: URLs for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the page itself needs is one file, however many later parts share some of it: a dozen
          // small ones would compress worse and cost a request each.
          groups: [{ name: 'page', test: isOfPage }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
});
