import { expect, it } from 'vitest';
import { rebase } from './rebase.ts';

it.each([
  ['what is drawn is what was asked for last', '/ar/?to=2019', '/ar/', '/ar/', '/ar/?to=2019'],
  [
    'a filter, after another that is not drawn yet',
    '/ar/?to=2019-12',
    '/ar/',
    '/ar/?from=2014',
    '/ar/?from=2014&to=2019-12',
  ],
  [
    'a filter taken away, after another was set',
    '/ar/',
    '/ar/?voice=putin',
    '/ar/?voice=putin&stance=opposition',
    '/ar/?stance=opposition',
  ],
  [
    'a filter, after something was focused',
    '/ar/?kind=person',
    '/ar/',
    '/ar/entity/nato',
    '/ar/entity/nato?kind=person',
  ],
  [
    'a link of before a filter was set',
    '/ar/entity/nato?view=loom',
    '/ar/?view=loom',
    '/ar/?view=loom&voice=putin',
    '/ar/entity/nato?voice=putin&view=loom',
  ],
  ['a choice of the same thing comes last', '/ar/event/a', '/ar/', '/ar/event/b', '/ar/event/a'],
  [
    'what no address of ours has goes',
    '/ar/?kind=person',
    '/ar/?utm=1',
    '/ar/?utm=1&from=2014',
    '/ar/?kind=person&from=2014',
  ],
])('%s', (_, target, drawn, now, expected) => {
  expect(rebase(target, drawn, now)).toBe(expected);
});
