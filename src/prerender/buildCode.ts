import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { noticesFile } from './licences/notices.ts';
import { type CarriedPackage, licenceList, packagesIn } from './licences/packages.ts';
import { loadRender, type Render } from './loadRender.ts';

/** Other sites load it by itself. */
const embedBanner = `/*! Nasij, MIT licence: see ${noticesFile} beside this file. */`;

/**
 * Builds what the browser runs, the script for pages with frames, and what renders the pages.
 * @param site the folder to build into, with `manifest.json` for the files' names
 * @param common what all of them have in common
 * @returns what renders the pages, and the packages whose code is in what was built
 */
export async function buildCode(
  site: string,
  common: InlineConfig,
): Promise<{ render: Render; packages: CarriedPackage[] }> {
  const into = { outDir: site, emptyOutDir: false, license: licenceList };
  const page = (await build({
    ...common,
    build: { ...into, manifest: 'manifest.json' },
  })) as Rolldown.RolldownOutput;
  const embed = (await build({
    ...common,
    configFile: false,
    build: {
      ...into,
      copyPublicDir: false,
      // Other pages load it by this name, for good, and in browsers that are older than ours.
      target: 'es2019',
      rolldownOptions: {
        input: 'src/embed/embed.ts',
        output: { format: 'iife', entryFileNames: 'embed.js', postBanner: embedBanner },
      },
    },
  })) as Rolldown.RolldownOutput;
  await rm(join(site, licenceList.fileName));
  return {
    render: await loadRender('build', common),
    packages: [...packagesIn(page), ...packagesIn(embed)],
  };
}
