import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { locales } from '../../src/i18n/locales.ts';
import { readStory } from '../../src/files/readStory.ts';
import { rememberedLayouts } from '../../src/prerender/layouts.ts';
import { pageDataOf, localStories } from '../../src/prerender/pageDataOf.ts';
import { searchDocuments } from '../../src/prerender/searchData.ts';
import { smallStoryWithOriginal } from '../fixtures/original.ts';
import { smallStory } from '../fixtures/smallStory.ts';
import { compiled } from '../fixtures/stories.ts';
import type { State } from './state.ts';

/* The gallery (npm run gallery) is built by itself: nothing of it is in the site. */

const root = resolve(import.meta.dirname, '../..');

const stories: Record<NonNullable<State['story']>, () => Record<string, string>> = {
  small: smallStory,
  original: smallStoryWithOriginal,
  beijing: () => readStory(join(root, 'data/beijing-2022')),
};

/** Lays the stories beside the pages, as the build of the site does. */
function storyFiles(): Plugin {
  return {
    name: 'gallery-stories',
    generateBundle() {
      const layouts = rememberedLayouts();
      for (const [name, files] of Object.entries(stories)) {
        const story = compiled(files());
        const emit = (file: string, content: unknown) =>
          this.emitFile({
            type: 'asset',
            fileName: `stories/${name}.${file}.json`,
            source: JSON.stringify(content),
          });
        emit('search', searchDocuments(story, localStories(story)));
        const addresses = { site: '', search: `stories/${name}.search.json` };
        for (const page of pageDataOf(story, locales, addresses, layouts)) {
          emit(page.story.language, page);
        }
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react(), storyFiles()],
  build: {
    outDir: join(root, '.cache/gallery'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ['index.html', 'state.html'].map((page) => join(import.meta.dirname, page)),
    },
  },
  preview: { port: Number(process.env.PORT ?? 4175) },
});
