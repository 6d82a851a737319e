import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { minifySync, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { readSettings } from './src/cli/frame/settings.ts';
import { leanRouter } from './src/prerender/leanRouter.ts';
import { storyPlugin } from './src/prerender/storyPlugin.ts';

/**
 * What a later part is made of is asked for all at once. Vite's own code for it also waits for styles, of which
 * no part of ours has its own, and for browsers that cannot run the rest: 0.6 KB for a reader. Where a part cannot be
 * had, the page hears of it (index.html).
 */
function leanPreload(): Plugin {
  let base = '/';
  return {
    name: 'lean-preload',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => `
        const asked = new Set();
        export function __vitePreload(load, files = []) {
          for (const file of files) {
            if (asked.has(file)) continue;
            asked.add(file);
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = ${JSON.stringify(base)} + file;
            document.head.append(link);
          }
          return load().catch((error) => {
            dispatchEvent(new Event('nasij:missing'));
            throw error;
          });
        }`,
    },
  };
}

/** The template's own script stands in every page, before its words: without its comments it is half as long. */
function leanInlineScript(): Plugin {
  return {
    name: 'lean-inline-script',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(
        /(?<=<script>)[^]*?(?=<\/script>)/,
        (code) => minifySync('inline.js', code).code,
      ),
  };
}

type CodeSplittingNameFunction = Rolldown.CodeSplittingNameFunction;

const libraries = /node_modules[\\/](react|react-dom|react-router|scheduler|i18next)[\\/]/;
const start = /[\\/]src[\\/]app[\\/]shell[\\/]start\.tsx$/;

type ModuleGraph = Parameters<CodeSplittingNameFunction>[1];

/** Whether the page cannot start without one of our modules: what is imported on first use only is not. */
function isOfPage(id: string, graph: ModuleGraph, seen = new Set<string>()): boolean {
  if (start.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => isOfPage(importer, graph, seen));
}

/** What the page itself needs is one file, however many later parts share some of it. */
const chunkOf: CodeSplittingNameFunction = (id, graph) => {
  if (libraries.test(id)) return 'page';
  return /[\\/]src[\\/].*\.tsx?$/.test(id) && isOfPage(id, graph) ? 'page' : null;
};

export default defineConfig({
  plugins: [
    react(),
    storyPlugin(readSettings(process.env).storyFolder),
    leanRouter(),
    leanPreload(),
    leanInlineScript(),
  ],
  build: {
    target: 'es2022',
    modulePreload: {
      // The polyfill is for browsers that cannot run the rest either.
      polyfill: false,
      // A later part does not ask again for what the page begins with: Firefox answers that with an error.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js'
          ? files.filter((file) => !/\/(page|rolldown-runtime)-/.test(file))
          : files,
    },
    // Fonts and data stay files of their own: the security policy allows no data: URLs for them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      // The first styles are a file of their own: they are written into the pages (src/prerender/html.ts).
      input: ['index.html', 'src/app/styles/first.css'],
      output: {
        codeSplitting: {
          // A dozen small files would compress worse and cost a request each.
          groups: [{ name: chunkOf, debugName: 'page' }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Many commands are started as processes of their own, to be killed or not: they share what Node compiles.
    env: { NODE_COMPILE_CACHE: resolve('.cache/node') },
    // No test file changes a module, so they may share them: it takes half the time.
    isolate: false,
    // By itself it leaves one core for who watches; on two cores half of the machine would stand still.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong: how long things take is for the benchmark to say.
    testTimeout: 30_000,
    restoreMocks: true,
  },
});
