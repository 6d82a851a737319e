import {
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Document,
} from 'yaml';
import type { Slug } from '../story/types.ts';

/*
 * Where ids stand in the YAML files of a story: the keys on the way to them, `*` for any entry, `@` for a key itself.
 */
const idPlaces: readonly [file: RegExp, places: RegExp][] = [
  [/^(?:entities|events|relations|notes)\.yaml$/, /^@$/],
  [/^(?:events|relations)\.yaml$/, /^\*\/evidence\/\*$/],
  [/^relations\.yaml$/, /^\*\/(?:from|to|voice|voice\/\*|events\/\*)$/],
  [/^notes\.yaml$/, /^\*\/paragraph$/],
  [/^story\.yaml$/, /^(?:sections\/\*\/(?:id|paragraphs\/\*)|paragraphs\/@|retired\/\*)$/],
  [/^story\.yaml$/, /^paragraphs\/\*\/(?:voice|voice\/\*|implied\/\*)$/],
  [/\/labels\.yaml$/, /^(?:sections|entities|events|relations|notes)\/@$/],
];

type Ancestor = Document | Node | Pair;

// The way to a scalar, such as “paragraphs/*/voice”. Keys that are ids are any entry.
function placeOf(file: string, key: unknown, ancestors: readonly Ancestor[]): string {
  const pairs = ancestors.filter((one) => isPair(one) || isSeq(one));
  const names = pairs.map((one) =>
    isPair(one) && isScalar(one.key) ? String(one.key.value) : '*',
  );
  if (key === 'key') names[names.length - 1] = '@';
  const fixed = file === 'story.yaml' || file.endsWith('/labels.yaml') ? 1 : 0;
  return names.map((name, at) => (at === fixed && name !== '@' ? '*' : name)).join('/');
}

function renameInYaml(file: string, text: string, old: Slug, by: Slug): string {
  const places = idPlaces.filter(([pattern]) => pattern.test(file)).map(([, place]) => place);
  const found: [start: number, end: number][] = [];
  visit(parseDocument(text), {
    Scalar: (key, node, ancestors) => {
      if (node.value !== old || !node.range) return;
      const place = placeOf(file, key, ancestors);
      if (places.some((pattern) => pattern.test(place))) found.push([node.range[0], node.range[1]]);
    },
  });
  return found
    .toSorted(([a], [b]) => b - a)
    .reduce((rest, [start, end]) => rest.slice(0, start) + by + rest.slice(end), text);
}

/**
 * Gives something another id in all files of a story: in facts and labels, in links and at the ends of paragraphs.
 * @returns the files that change; none where nothing has the old id
 */
export function renameId(
  files: Readonly<Record<string, string>>,
  old: Slug,
  by: Slug,
): Record<string, string> {
  const renamed = Object.entries(files).map(([file, text]): [string, string] => [
    file,
    file.endsWith('.md')
      ? text.replaceAll(`](${old})`, `](${by})`).replaceAll(`{#${old}}`, `{#${by}}`)
      : renameInYaml(file, text, old, by),
  ]);
  return Object.fromEntries(renamed.filter(([file, text]) => text !== files[file]));
}
