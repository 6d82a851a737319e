import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { SavedGraph } from '../app/file/savedGraph.ts';
import type { LocalStory } from '../story/types.ts';
import { writePath } from '../url/address.ts';
import { startBrowser } from './startBrowser.ts';

/** A reader's desk: what is saved is the graph as it stands there. */
const desk = { width: 1440, height: 900 };

export interface GraphPicture {
  language: string;
  kind: PictureKind;
  content: string | Buffer;
}
type PictureKind = 'svg' | 'png';

interface Wanted {
  /** The story in each language that a picture is wanted of. */
  tellings: readonly LocalStory[];
  kinds: readonly PictureKind[];
  /** What the paths in the pictures' links are written behind, such as the site's address. */
  root: string;
  /** Where to find a browser: `CHROME_PATH`, `PATH`. */
  env: Readonly<Record<string, string | undefined>>;
}

const noBrowser =
  'Pictures of the graph are drawn by a browser, and no Chromium or Chrome was found. Install one (npx playwright install chromium; Debian: apt-get install chromium), set CHROME_PATH to where it is, or leave svg and png out of --format.';

/**
 * The graph as the page saves it for a reader at a desk: the page itself draws it, in a browser.
 * @param file the story as one HTML file
 * @throws Refused where there is no browser on this machine
 */
export async function graphPictures(file: string, wanted: Wanted): Promise<GraphPicture[]> {
  const { tellings, kinds, root, env } = wanted;
  const browser = await startBrowser(env, noBrowser);
  const folder = await mkdtemp(join(tmpdir(), 'nasij-picture-'));
  try {
    const path = join(folder, 'story.html');
    await writeFile(path, file);
    const code = await savingCode();
    const page = await browser.newPage({ viewport: desk, colorScheme: 'light' });
    const pictures: GraphPicture[] = [];
    for (const { language, title } of tellings) {
      const ownPath = writePath({ language, focus: null, filters: {} });
      await page.goto(`${pathToFileURL(path).href}#${ownPath}`);
      await page.reload();
      await page.waitForSelector('html[data-alive]');
      await page.evaluate(code);
      const words = JSON.stringify({ title, source: root + ownPath, root });
      const { svg, png } = await page.evaluate<SavedGraph>(`${moduleName}.savedGraph(${words})`);
      if (kinds.includes('svg')) pictures.push({ language, kind: 'svg', content: svg });
      if (kinds.includes('png'))
        pictures.push({ language, kind: 'png', content: Buffer.from(png) });
    }
    return pictures;
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

const moduleName = 'nasijSavedGraph';

/** What saves the graph, with the module that the share dialog uses, as a script of its own. */
async function savingCode(): Promise<string> {
  const entry = 'src/app/file/savedGraph.ts';
  const [built] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ['iife'], name: moduleName },
    },
  })) as Rolldown.RolldownOutput[];
  if (!built) throw new Error(`Nothing was built of ${entry}.`);
  return built.output[0].code;
}
