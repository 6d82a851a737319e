import * as fc from 'fast-check';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';

/* Ways to damage the files of a story, as an editor, a program or a bad copy would. */

type Files = Readonly<Record<string, string>>;

/** One damage. Places are shares of what there is, from 0 to 1, so that they mean something in any story. */
export interface Mutation {
  kind: keyof typeof mutations;
  /** Which file, and which other one. */
  file: number;
  other: number;
  /** Where in it, and to where. */
  at: number;
  to: number;
  sign: string;
}

/** What can come into a file: signs of the formats, values of the wrong type, and characters that nobody sees. */
const signs = [
  [...'{}[]():,#-*&!|>\'"%@`\n\t \\_<$^~?='],
  [
    '---',
    '...',
    '\n\n',
    '](',
    '{#',
    '{#p1}',
    '](salma)',
    '- ',
    '? ',
    ': ',
    '\n- a\n',
    '\r',
    '\r\n',
  ],
  ['null', 'true', '[]', '{}', '[[]]', '2008', '1e999', '0x1F', '-0', '.nan', '9'.repeat(400)],
  ['&a ', '*a', '<<: *a', '!!binary ', '!!set ', '!x ', '%YAML 1.1\n---\n', '|\n', '>-\n'],
  ['"\\u0007"', '"\\ud800"', '&#7;', '&zwj;'],
  ['__proto__', 'constructor', 'toString', 'p1', 'salma', 'article', 'reporter', 'xx', 'TODO: '],
  ['\u0000', '\u0007', '\u001b[2J', '\u0085', '\u200c', '\u200d', '\u200f', '\u202e', '\u2028'],
  ['\ufeff', '\ufffd', '\ud800', '\udc00', '\ufdd0', '\ue000', '\u3164', '\u{e0041}', '\ufe0f'],
  ['😀', '🏴', 'س', 'ک', 'і', 'ﷲ', '<b>', '<!--', '![x](y)', '[x]: y', '# ', '## x {#x}', '> '],
  ['    ', '```', '~~~', '***', '2022-02-30', '2019/2018', 'XXXX', '9999999-01', 'data:,x'],
  ['https://a@b.example', 'https://\\', 'x'.repeat(5000), ' '.repeat(3000), '*'.repeat(800)],
  ['[a]('.repeat(200), '{a: '.repeat(60), 'سلمى '.repeat(800)],
].flat();

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom('insert', 'insert', 'cut', 'line', 'value', 'node', 'id'),
    },
    { weight: 1, arbitrary: fc.constantFrom('doubleLine', 'swapLines', 'swapFiles', 'indent') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('truncate', 'empty', 'drop', 'rename', 'crlf', 'mark'),
    },
  ),
  file: anyShare,
  other: anyShare,
  at: anyShare,
  to: anyShare,
  sign: fc.constantFrom('', ...signs),
});

type Way = (text: string, mutation: Mutation, files: Files) => string;

const place = (text: string, share: number) => Math.floor(share * text.length);
/** One of a list, by a share of it from 0 to 1. */
const pick = <T>(list: readonly T[], share: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(share * list.length))];

/** Does something to the lines of a text. */
const withLines =
  (change: (lines: string[], at: number, mutation: Mutation) => string[]): Way =>
  (text, mutation) => {
    const lines = text.split('\n');
    const at = pick([...lines.keys()], mutation.at) ?? 0;
    return change(lines, at, mutation).join('\n');
  };

/** What stands behind a colon, the last thing on its line or in its braces. */
const valuesOf = (text: string) => [...text.matchAll(/(?<=: )[^\n,{}[\]]+/g)];
const idsOf = (text: string) => [
  ...text.matchAll(/(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])/g),
];

function replaceOne(
  text: string,
  found: readonly RegExpExecArray[],
  share: number,
  by: string,
): string {
  const one = pick(found, share);
  return one ? text.slice(0, one.index) + by + text.slice(one.index + one[0].length) : text;
}

/** Ways to change a text. Those that change which files there are stand in `mutate`. */
const mutations = {
  insert: (text, { at, sign }) =>
    text.slice(0, place(text, at)) + sign + text.slice(place(text, at)),
  cut: (text, { at, to, sign }) =>
    text.slice(0, place(text, at)) + sign + text.slice(place(text, at) + Math.ceil(to * to * 80)),
  truncate: (text, { at }) => text.slice(0, place(text, at)),
  empty: (_text, { sign }) => sign,
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  mark: (text) => `\ufeff${text}`,
  line: withLines((lines, at) => lines.toSpliced(at, 1)),
  doubleLine: withLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  swapLines: withLines((lines, at, { to }) => {
    const other = pick([...lines.keys()], to) ?? 0;
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
  }),
  indent: withLines((lines, at, { to }) => {
    const space = (to < 0.3 ? '\t' : ' ').repeat(Math.ceil(to * 6));
    return lines.with(at, space + (lines[at] ?? '').trim());
  }),
  value: (text, { at, sign }) => replaceOne(text, valuesOf(text), at, sign),
  id: (text, { at, to, other }, files) => {
    const ids = Object.values(files).flatMap((file) => idsOf(file).map(([id]) => id));
    return replaceOne(text, idsOf(text), at, pick(ids, (to + other) / 2) ?? '');
  },
  node: (text, mutation) => withNode(text, mutation),
  drop: (text) => text,
  rename: (text) => text,
  swapFiles: (text) => text,
} satisfies Record<string, Way>;

/** Values that belong nowhere in a story. */
const strange = [
  null,
  true,
  0,
  -1e21,
  '',
  ' ',
  [],
  {},
  [[null]],
  { a: { b: [] } },
  'p1',
  ['p1', 'p1'],
  JSON.parse('{ "__proto__": { "p1": 1 } }') as unknown,
];

/** Does something to one value of a YAML file: removes it, makes it another type, doubles it, moves it. */
function withNode(text: string, { at, to, other }: Mutation): string {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0 || hasAlias(document)) return text;
  const paths = pathsIn(document);
  const [path, from] = [pick(paths, at), pick(paths, to)];
  if (!path || !from || path.length === 0) return text;
  // No value can hold itself.
  const isAround = from.every((key, index) => key === path[index]);
  if (other < 0.3) document.deleteIn(path);
  else if (other < 0.7) document.setIn(path, pick(strange, to));
  else if (!isAround) document.setIn(path, document.getIn(from, true));
  return String(document);
}

/** The library cannot take out what a name elsewhere stands for. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, { Alias: () => void (found = true) });
  return found;
}

function pathsIn(document: Document): unknown[][] {
  const paths: unknown[][] = [];
  visit(document, (key, node, ancestors) => {
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return;
    if (key === 'key') return;
    const way: unknown[] = [];
    const steps = [...ancestors, node];
    for (const [index, step] of steps.entries()) {
      const next = steps[index + 1];
      if (isPair(step) && isScalar(step.key)) way.push(step.key.value);
      else if (isSeq(step) && next) way.push(step.items.indexOf(next as Node));
    }
    paths.push(way);
  });
  return paths;
}

/** The files of a story after some damage. */
export function mutate(files: Files, damages: readonly Mutation[]): Record<string, string> {
  let mutated: Record<string, string> = { ...files };
  for (const damage of damages) {
    const paths = Object.keys(mutated);
    const [path, other] = [pick(paths, damage.file), pick(paths, damage.other)];
    if (path === undefined || other === undefined) continue;
    const [text = '', second = ''] = [mutated[path], mutated[other]];
    const { [path]: _, ...rest } = mutated;
    if (damage.kind === 'drop') mutated = rest;
    else if (damage.kind === 'rename') mutated = { ...rest, [renamed(path, damage.sign)]: text };
    else if (damage.kind === 'swapFiles') mutated = { ...mutated, [path]: second, [other]: text };
    else mutated = { ...mutated, [path]: mutations[damage.kind](text, damage, mutated) };
  }
  return mutated;
}

/** A path whose last name begins with some letters more. */
const renamed = (path: string, sign: string) =>
  path.replace(/[^/]*$/, (name) => sign.slice(0, 8).replace(/[^a-z]/g, 'x') + name);
