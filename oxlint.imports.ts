import { readdirSync, readFileSync } from 'node:fs';
import type { OxlintOverride } from 'oxlint';

/* Who may import what. In the tests, and in what only they use, all may be imported. */

const views = ['story', 'url', 'i18n', 'ui'];
const page = ['reader', 'timeline', 'graph', 'loom', 'focus'];

/** The house as README.md draws it: the rooms of src/, and from which others each may import. */
const house: Readonly<Record<string, readonly string[]>> = {
  story: [],
  url: ['story'],
  i18n: ['story'],
  ui: ['story', 'i18n'],
  // Views never import each other: what two of them need is of a room below.
  reader: views,
  timeline: views,
  graph: views,
  loom: views,
  focus: views,
  // The script of pages that frame a story is a file of its own, and small.
  embed: [],
  // So is the service worker.
  offline: ['story', 'url'],
  app: [...views, ...page, 'embed', 'offline'],
  compiler: ['story', 'i18n'],
  exports: [...views, 'compiler'],
  authoring: ['story', 'i18n', 'compiler', 'exports'],
  files: ['compiler'],
  prerender: [...views, ...page, 'app', 'authoring', 'compiler', 'exports', 'files', 'offline'],
  cli: ['story', 'i18n', 'compiler', 'authoring', 'files', 'prerender'],
};

const rooms = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const undrawn = rooms.find((room) => !(room in house));
if (undrawn !== undefined) {
  throw new Error(
    `src/${undrawn} is no room of the house: say in oxlint.imports.ts what it imports`,
  );
}

/** What comes to the reader's browser. */
const browserRooms = [...views, ...page, 'app', 'embed', 'offline'];

/** `dependencies` are what a reader's browser runs; all other packages are for building and testing. */
const { devDependencies } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as { devDependencies: Record<string, string> };

const anyOf = (names: readonly string[]) => `(?:${names.join('|')})`;

/** Each room imports from the rooms that the house allows it. */
function onlyAllowed(room: string) {
  const allowed = house[room] ?? [];
  const others = rooms.filter((other) => other !== room && !allowed.includes(other));
  return {
    regex: `^(?:\\.{1,2}/)+${anyOf(others)}/`,
    message: `${room} imports from ${allowed.join(', ') || 'no other room'} alone (oxlint.imports.ts).`,
  };
}

/** What only tests use stays with them. */
const noTests = {
  regex: '^(?:\\.\\./)+tests/|/test[A-Z][^/]*\\.tsx?$|\\.test\\.tsx?$',
  message: 'Only tests may use what is made for tests.',
};

/** A library for building would come to every reader. Its types are not in the bundle. */
const noBuildLibraries = {
  regex: `^${anyOf(Object.keys(devDependencies))}(?:/|$)`,
  allowTypeImports: true,
  message: 'A reader’s browser gets the packages under “dependencies” in package.json alone.',
};

export const imports: OxlintOverride[] = rooms.map((room) => ({
  files: [`src/${room}/**`],
  excludeFiles: ['**/*.test.{ts,tsx}', '**/test[A-Z]*', '**/test[A-Z]*/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          onlyAllowed(room),
          noTests,
          ...(browserRooms.includes(room) ? [noBuildLibraries] : []),
        ],
      },
    ],
  },
}));
