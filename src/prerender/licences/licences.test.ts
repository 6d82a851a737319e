import { readFileSync } from 'node:fs';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { licenceNotices } from './notices.ts';
import { type CarriedPackage, licenceList, packagesIn, packagesOfFonts } from './packages.ts';

/* What the site’s bundles hold is asked of the bundler itself: each package in them must be named, with its licence. */

/** Name and version of each installed package that modules belong to. */
function packagesOf(modules: readonly string[]): string[] {
  const found = modules.flatMap(
    (id) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [],
  );
  return [...new Set(found)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
      string,
      string
    >;
    return `${name} ${version}`;
  });
}

async function bundled(input: string | undefined, config: InlineConfig = {}) {
  const built = (await build({
    mode: 'production',
    logLevel: 'error',
    ...config,
    build: {
      write: false,
      copyPublicDir: false,
      license: licenceList,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      ...(input !== undefined && {
        rolldownOptions: { input, checks: { moduleLevelDirective: false } },
      }),
    },
  })) as Rolldown.RolldownOutput;
  const modules = built.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return { packages: packagesIn(built), held: packagesOf(modules), modules };
}

const story = { title: 'جسر على النهر', licence: 'CC-BY-4.0' };
const fonts = [
  ...readFileSync('src/app/styles/fonts.css', 'utf8').matchAll(/url\('([^']+)'\)/g),
].map(([, find = '']) => ({ find, replacement: '' }));

describe('the licences of what the site carries', () => {
  it.each([
    ['the pages', undefined, {}],
    ['the story in one file', 'src/app/file/main.tsx', { configFile: false }],
  ] as const)(
    'name each package of %s, with its own text',
    async (_bundle, input, config) => {
      const { packages, held, modules } = await bundled(input, config);
      expect(held.length).toBeGreaterThan(5);
      const text = licenceNotices(story, packages);
      for (const name of held) expect(text).toContain(`\n${name} (`);
      for (const { text: licence } of packages) expect(text).toContain(licence);
      // The bundler’s own helpers are in the bundle as well.
      expect(modules.some((id) => id.startsWith('\0rolldown/'))).toBe(true);
      expect(text).toMatch(/\nrolldown [\d.]+ \(MIT\)\n/);
      expect(text).toContain('Copyright (c) Meta Platforms');
    },
    60_000,
  );

  it.each(['src/embed/embed.ts', 'src/offline/worker.ts'])(
    'have nothing to name in %s',
    async (input) => {
      const { held } = await bundled(input, { configFile: false });
      expect(held).toEqual([]);
    },
  );

  it('name the package of each font, with the Open Font License and whose it is', async () => {
    const text = licenceNotices(story, await packagesOfFonts(fonts));
    expect(fonts.length).toBeGreaterThan(3);
    for (const { find } of fonts)
      expect(text).toContain(`\n${find.split('/').slice(0, 2).join('/')} `);
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1 - 26 February 2007/g)).toHaveLength(3);
    expect(text).toContain('The Noto Project Authors');
    expect(text).toContain('The Readex Pro Project Authors');
    // The package says Google.
    expect(text).toContain('© 2014 - 2021 Adobe Systems Incorporated');
  });

  it('say whose the text of the story is, and our own code', () => {
    const text = licenceNotices(story, []);
    expect(text).toContain('“جسر على النهر”: CC-BY-4.0, https://spdx.org/licenses/CC-BY-4.0.html');
    expect(text).toContain('The Nasij authors');
    const kept = licenceNotices({ ...story, licence: 'All rights reserved' }, []);
    expect(kept).toContain('“جسر على النهر”: All rights reserved\n');
  });

  it('cannot be made of a bundle with a package that gives none', () => {
    const source = JSON.stringify([{ name: 'own-ways', version: '2.0.0' }]);
    const list = { type: 'asset', fileName: licenceList.fileName, source } as const;
    expect(() => packagesIn({ output: [list] })).toThrow('own-ways 2.0.0 gives no licence');
    expect(() => packagesIn({ output: [] })).toThrow('without its list of licences');
  });

  it('say a text once that several packages have', () => {
    const one = { name: 'b', version: '1.0.0', licence: 'MIT', text: 'Do what you like.' };
    const packages: CarriedPackage[] = [one, { ...one, name: 'a' }, one];
    expect(licenceNotices(story, packages)).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n=');
    expect(licenceNotices(story, packages).match(/Do what you like/g)).toHaveLength(1);
  });
});
