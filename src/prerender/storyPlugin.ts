import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { PageData } from '../app/shell/pageData.ts';
import type { SearchData } from '../app/search/searchTypes.ts';
import { locales } from '../i18n/locales.ts';
import { loadStory, StoryProblems } from './loadStory.ts';
import { pageDataOf, localStories } from './pageDataOf.ts';
import { searchDocuments } from './searchData.ts';
import { rememberedLayouts } from './layouts.ts';

/** How long a story's files are left alone before they are read again, in ms. */
const settled = 100;

/**
 * The story in `npm run dev`: names the first styles, which the build writes into the pages, and makes `/story.<language>.json` and `/search.json` from the story's folder, makes it again when a
 * file there changes, and shows problems over the page with file and line.
 */
export function storyPlugin(storyFolder: string): Plugin {
  let made: { pages: PageData[]; search: SearchData } | undefined;
  return {
    name: 'nasij-story',
    apply: 'serve',
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'stylesheet', href: '/src/app/styles/first.css' },
        injectTo: 'head',
      },
    ],
    configureServer(server) {
      const layouts = rememberedLayouts();
      const make = () => {
        if (made) return made;
        const story = loadStory(storyFolder, (sentence) => server.config.logger.warn(sentence));
        const addresses = { site: '', search: `${server.config.base}search.json` };
        made = {
          pages: pageDataOf(story, locales, addresses, layouts),
          search: searchDocuments(story, localStories(story)),
        };
        return made;
      };
      server.watcher.add(storyFolder);
      const refresh = () => {
        made = undefined;
        try {
          make();
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          showError(server, storyFolder, error);
        }
      };
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(resolve(storyFolder) + sep)) return;
        // Many editors empty a file before they write it: what they leave is read, not what they pass.
        clearTimeout(timer);
        timer = setTimeout(refresh, settled);
      });
      server.middlewares.use((request, response, next) => {
        const name = /\/(search|story\.[\w-]+)\.json$/.exec(request.url ?? '')?.[1];
        if (name === undefined || !/^(?:GET|HEAD)$/.test(request.method ?? '')) return next();
        try {
          const { pages, search } = make();
          const pageIn = (language?: string) =>
            pages.find(({ story }) => story.language === language);
          const page = pageIn(name.split('.')[1]) ?? pageIn(pages[0]?.story.defaultLanguage);
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(name === 'search' ? search : page));
        } catch (error) {
          showError(server, storyFolder, error);
          response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
          response.end(String(error));
        }
      });
    },
  };
}

function showError(server: ViteDevServer, storyFolder: string, error: unknown): void {
  const first = error instanceof StoryProblems ? error.problems[0] : undefined;
  const message = error instanceof Error ? error.message : String(error);
  server.config.logger.error(message);
  server.ws.send({
    type: 'error',
    err: {
      message,
      stack: '',
      plugin: 'nasij-story',
      ...(first && {
        id: `${storyFolder}/${first.file}`,
        loc: { file: `${storyFolder}/${first.file}`, line: first.line, column: first.column },
      }),
    },
  });
}
