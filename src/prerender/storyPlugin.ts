import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { PageData } from '../app/pageData.ts';
import { locales } from '../i18n/locales.ts';
import { loadStory, storyFolder, StoryProblems } from './loadStory.ts';
import { pageDataOf } from './pageDataOf.ts';

/** How long a story's files are left alone before they are read again, in ms. */
const settled = 100;

/**
 * The story in `npm run dev`: makes `/story.<language>.json` from the story's folder, makes it again when a
 * file there changes, and shows problems over the page with file and line.
 */
export function storyPlugin(): Plugin {
  let pages: PageData[] | undefined;
  return {
    name: 'nasij-story',
    apply: 'serve',
    configureServer(server) {
      const make = () => (pages ??= pageDataOf(loadStory(), locales, ''));
      server.watcher.add(storyFolder);
      const refresh = () => {
        pages = undefined;
        try {
          make();
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          showError(server, error);
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
        const language = /\/story\.([\w-]+)\.json$/.exec(request.url ?? '')?.[1];
        if (language === undefined) return next();
        try {
          const made = make();
          const { defaultLanguage } = made[0]?.story ?? {};
          const page =
            made.find(({ story }) => story.language === language) ??
            made.find(({ story }) => story.language === defaultLanguage);
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(page));
        } catch (error) {
          showError(server, error);
          response.statusCode = 500;
          response.end(String(error));
        }
      });
    },
  };
}

function showError(server: ViteDevServer, error: unknown): void {
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
