import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { leanRouter, missingIn, withoutEffects } from './leanRouter.ts';

const folder = mkdtempSync(join(tmpdir(), 'nasij-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The code of a page that has of the router what ours has. */
async function pageWith(router: string): Promise<string> {
  const entry = join(folder, 'page.js');
  writeFileSync(
    entry,
    `import { BrowserRouter, useLocation } from '${router}'; console.log(BrowserRouter, useLocation);`,
  );
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanRouter()],
    build: { write: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return output.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
}

describe('leanRouter', () => {
  it('finds all that it looks for in the installed router, and leaves out what a page does not use', async () => {
    const code = await pageWith(resolve('node_modules/react-router/dist/production/index.js'));
    expect(code).toContain('popstate');
    // Those of the routers with data, and their error page.
    expect(code).not.toContain('Unexpected Application Error');
  });

  it('stops the build where the router is written in another way', async () => {
    const other = join(folder, 'node_modules/react-router');
    mkdirSync(other, { recursive: true });
    writeFileSync(
      join(other, 'index.js'),
      'export const BrowserRouter = 1; export const useLocation = 2;',
    );
    await expect(pageWith(join(other, 'index.js'))).rejects.toThrow('react-router has no more');
  });

  it('changes nothing else', () => {
    const code = 'const a = useMemo(() => 1);\nlet b = memo(a);';
    expect(withoutEffects(code)).toEqual({ code, found: [] });
    expect(missingIn([])).toHaveLength(3);
  });
});
