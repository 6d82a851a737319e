import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { fileStart, positionAt, type Position, type Report } from './problem.ts';

/** The way to a value: keys and list places, from the top. */
export type Path = readonly PropertyKey[];

/** A YAML file as plain values, with the place of each. */
export interface YamlFile {
  path: string;
  /** Numbers and dates stay text, as written: `2008` is '2008'. Undefined where the file cannot be read. */
  value: unknown;
  /** Whether the file is there and is YAML; if not, nothing can be said about what it lacks. */
  readable: boolean;
  /** Where a value begins; where there is none, where its nearest parent does. */
  at: (path: Path) => Position;
  /** Where the key of a value stands. */
  keyAt: (path: Path) => Position;
}

const advice: Record<string, [what: string, fix: string]> = {
  DUPLICATE_KEY: ['This key stands twice in the same block', 'Keep one of the two.'],
  MULTIPLE_DOCS: ['A second document begins here', 'Remove the line “---”.'],
  TAB_AS_INDENT: ['This line is indented with a tab', 'Indent with spaces.'],
  BAD_INDENT: [
    'This line is indented wrongly',
    'Begin it under the line it belongs to, or close the bracket or quote that a line above opened.',
  ],
};

function pairAt(document: Document, path: Path): Pair | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = path.at(-1);
  return parent.items.find(
    (pair) => (isScalar(pair.key) ? String(pair.key.value) : pair.key) === key,
  );
}

function nodeAt(document: Document, path: Path): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

/** A file that is not there or cannot be read: nothing in it, every place its beginning. */
export function unreadableFile(path: string): YamlFile {
  return { path, value: undefined, readable: false, at: () => fileStart, keyAt: () => fileStart };
}

/** Parses a YAML file and reports syntax errors, doubled keys and features that a story does not use. */
export function parseYaml(path: string, text: string, report: Report): YamlFile {
  const document = parseDocument(text, {
    prettyErrors: false,
    // YAML would make numbers of years: 2008 must stay the text that the editor wrote.
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
  });
  const place = (offset: number): Position => positionAt(text, offset);
  let readable = true;
  for (const error of [...document.errors, ...document.warnings]) {
    const known = advice[error.code];
    const what = known?.[0] ?? `This is not valid YAML: ${error.message}`;
    const fix =
      known?.[1] ??
      'Compare the line with its neighbours; a text with “: ”, “#”, a quote or a bracket at its start needs quotes around it.';
    report(
      path,
      place(error.pos[0]),
      error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml',
      what,
      fix,
    );
    if (error.code !== 'DUPLICATE_KEY') readable = false;
  }
  const refuse = (node: Node, what: string, fix: string) => {
    readable = false;
    report(path, place(node.range?.[0] ?? 0), 'yaml', what, fix);
  };
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !('anchor' in node && node.anchor !== undefined)) return;
      const what = 'YAML anchors and aliases (& and *) are not used in stories';
      refuse(node, what, 'Write the value out, or put quotes around the text.');
    },
    Pair: (_, { key }) => {
      if (!isNode(key) || isScalar(key)) return;
      refuse(
        key,
        'A block or list stands where a key belongs',
        'Write a single word before the colon.',
      );
    },
  });
  if (!readable) return unreadableFile(path);

  const at = (wanted: Path): Position => {
    for (let length = wanted.length; length >= 0; length -= 1) {
      const node = nodeAt(document, wanted.slice(0, length));
      if (node?.range) return place(node.range[0]);
      const key = length > 0 ? pairAt(document, wanted.slice(0, length))?.key : undefined;
      if (isNode(key) && key.range) return place(key.range[0]);
    }
    return fileStart;
  };
  const keyAt = (wanted: Path): Position => {
    const pair = wanted.length > 0 ? pairAt(document, wanted) : undefined;
    const key = isPair(pair) ? pair.key : undefined;
    return isNode(key) && key.range ? place(key.range[0]) : at(wanted);
  };
  return { path, value: document.toJS(), readable: true, at, keyAt };
}
