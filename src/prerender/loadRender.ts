import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** What renders the pages, as built. */
export type Render = typeof import('./render.tsx');

/**
 * Builds what renders the pages, which Node cannot run as it stands (JSX), and loads it.
 * @param folder where to build, a full path; inside the project, so that packages are found from there
 * @param common what all builds of the site have in common
 */
export async function loadRender(folder: string, common: InlineConfig): Promise<Render> {
  await build({
    ...common,
    build: { outDir: folder, ssr: 'src/prerender/render.tsx', copyPublicDir: false },
  });
  return (await import(join(folder, 'render.js'))) as Render;
}
