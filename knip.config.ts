import type { KnipConfig } from 'knip';

/** A style sheet as the imports that it makes: other sheets, and the fonts' packages. */
const importsOf = (sheet: string) =>
  [...sheet.matchAll(/(?:@import |url\()'([^']+)'/g)]
    .map(([, path]) => `import '${path}';`)
    .join('\n');

/* What nothing uses. Where it begins is read from package.json and the tools' own files; the rest is named by path. */
export default {
  entry: [
    'src/app/file/{main.tsx,savedGraph.ts}',
    'src/embed/embed.ts',
    'src/offline/worker.ts',
    'src/prerender/render.tsx',
    'src/prerender/cards/cardPages.ts',
    'src/prerender/cards/*.css',
    'tests/{browser,engines}/*.spec.ts',
    // Built by `npm run gallery` and the browser test.
    'tests/gallery/{gallery.ts,drawState.tsx,vite.config.ts}',
    // These are started as programs, or loaded into one.
    'tests/faults/{inject,placeSite}.ts',
    'tests/fixtures/writeSmallStory.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.{ts,tsx}'],
  compilers: { css: importsOf },
  ignoreBinaries: ['mkfifo'],
  // Declarations of one module name the types of another's (tsconfig/base.json).
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
