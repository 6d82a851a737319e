import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { workFolder } from '../files/workFolder.ts';

/** What renders the pages, as built. */
export type Render = typeof import('./render.tsx');

/**
 * Builds a module that Node cannot run as it stands (JSX), and loads it. Inside the project, so that packages are found
 * from there; in a folder of its own, as several builds may run at once.
 * @param source the module's path
 * @param command what it is built for, in the user's words
 */
export async function loadBuilt(
  source: string,
  command: string,
  config: InlineConfig,
): Promise<unknown> {
  const folder = join(workFolder(resolve('.cache/render', command), command).path, 'built');
  await build({
    ...config,
    build: {
      outDir: folder,
      ssr: source,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'built.js' } },
    },
  });
  return import(join(folder, 'built.js'));
}

/**
 * Builds what renders the pages, and loads it.
 * @param command what it is built for, in the user's words
 * @param common what all builds of the site have in common
 */
export const loadRender = async (command: string, common: InlineConfig): Promise<Render> =>
  (await loadBuilt('src/prerender/render.tsx', command, common)) as Render;
