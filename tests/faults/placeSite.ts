import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeSite, siteWorkFolder } from '../../src/prerender/site/placeSite.ts';
import { targetOf } from '../../src/prerender/site/target.ts';

/* The last part of a build, for tests that kill it: node placeSite.ts <folder> <edition> */
const [folder = '', edition = ''] = process.argv.slice(2);
const target = targetOf(folder, 'data/river-accord');
const work = siteWorkFolder(target);
const site = join(work.path, 'site');
const names = ['index.html', 'ar/index.html', `ar/${edition}/index.html`, 'sw.js'];
for (const name of [...names, `assets/page-${edition}.js`]) {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), `${name} of ${edition}`);
}
placeSite(site, target, folder, console.error);
work.remove();
