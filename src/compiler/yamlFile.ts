import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { fileStart, positionsIn, type Position, type Report } from './problem.ts';

/** The way to a value: keys and list places, from the top. */
export type Path = readonly PropertyKey[];

/** A YAML file as plain values, with the place of each. */
export interface YamlFile {
  path: string;
  /** The file, whole; empty where it is not there. */
  text: string;
  /** Numbers and dates stay text, as written: `2008` is '2008'. Undefined where the file cannot be read. */
  value: unknown;
  /** Whether the file is there and is YAML; if not, nothing can be said about what it lacks. */
  readable: boolean;
  /** Where a value begins, UTF-16 units from 0; where there is none, where its nearest parent does. */
  offset: (path: Path) => number;
  /** The line and column of an offset. */
  position: (offset: number) => Position;
  /** The line and column where a value begins, or its nearest parent. */
  at: (path: Path) => Position;
  /** Where the key of a value stands. */
  keyAt: (path: Path) => Position;
}

const advice: Record<string, [what: string, fix: string]> = {
  MULTIPLE_DOCS: ['A second document begins here', 'Remove the line “---”.'],
  TAB_AS_INDENT: ['This line is indented with a tab', 'Indent with spaces.'],
  BAD_INDENT: [
    'This line is indented wrongly',
    'Begin it under the line it belongs to, or close the bracket or quote that a line above opened.',
  ],
};

const nameOf = ({ key }: Pair): unknown => (isScalar(key) ? String(key.value) : key);

/** Finds values by their ways. A block's pairs are gathered once: looking through all of them each time is slow in long ones. */
class Places {
  private readonly root: unknown;
  private readonly blocks = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

  constructor(root: unknown) {
    this.root = root;
  }

  pairAt(path: Path): Pair | undefined {
    const block = this.nodeAt(path.slice(0, -1));
    return isMap(block) ? this.pairsOf(block).get(path.at(-1)) : undefined;
  }

  nodeAt(path: Path): Node | undefined {
    let node = this.root;
    for (const key of path) {
      if (isMap(node)) node = this.pairsOf(node).get(key)?.value;
      else node = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    }
    return isNode(node) ? node : undefined;
  }

  private pairsOf(block: YAMLMap): ReadonlyMap<unknown, Pair> {
    const known = this.blocks.get(block);
    // Of a key that stands twice, the first counts.
    const pairs = known ?? new Map(block.items.toReversed().map((pair) => [nameOf(pair), pair]));
    this.blocks.set(block, pairs);
    return pairs;
  }
}

/** A file that is not there or cannot be read: nothing in it, every place its beginning. */
export function unreadableFile(path: string): YamlFile {
  return {
    path,
    text: '',
    value: undefined,
    readable: false,
    offset: () => 0,
    position: () => fileStart,
    at: () => fileStart,
    keyAt: () => fileStart,
  };
}

/** Parses a YAML file and reports syntax errors, doubled keys and features that a story does not use. */
export function parseYaml(path: string, text: string, report: Report): YamlFile {
  const document = parseDocument(text, {
    prettyErrors: false,
    // Checked below: the parser compares each key with all before it.
    uniqueKeys: false,
    // YAML would make numbers of years: 2008 must stay the text that the editor wrote.
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
  });
  const place = positionsIn(text);
  let readable = true;
  for (const error of [...document.errors, ...document.warnings]) {
    // Tags are refused below, the known and the unknown.
    if (error.code === 'TAG_RESOLVE_FAILED') continue;
    const known = advice[error.code];
    const what = known?.[0] ?? `This is not valid YAML: ${error.message}`;
    const fix =
      known?.[1] ??
      'Compare the line with its neighbours; a text with “: ”, “#”, a quote or a bracket at its start needs quotes around it.';
    report(path, place(error.pos[0]), 'yaml', what, fix);
    readable = false;
  }
  const refuse = (node: Node, what: string, fix: string) => {
    readable = false;
    report(path, place(node.range?.[0] ?? 0), 'yaml', what, fix);
  };
  const checkKeys = ({ items }: YAMLMap) => {
    const seen = new Set<unknown>();
    for (const { key } of items) {
      if (!isScalar(key)) continue;
      if (seen.has(key.value)) {
        const what = 'This key stands twice in the same block';
        const at = place(key.range?.[0] ?? 0);
        report(path, at, 'duplicate-key', what, 'Keep one of the two.');
      }
      seen.add(key.value);
    }
  };
  if (document.directives?.yaml.explicit) {
    // Another version of YAML reads the same words as other values: “no” as false.
    const at = place(Math.max(0, text.search(/^%/m)));
    report(path, at, 'yaml', 'A story does not choose its version of YAML', 'Remove this line.');
    readable = false;
  }
  visit(document, {
    Node: (_, node) => {
      if (isMap(node)) checkKeys(node);
      if (!isAlias(node) && node.tag !== undefined) {
        const fix = 'Write the value without one, or put quotes around the text.';
        refuse(node, 'YAML tags (!) are not used in stories', fix);
      }
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

  const places = new Places(document.contents);
  const offset = (wanted: Path): number => {
    for (let length = wanted.length; length >= 0; length -= 1) {
      const node = places.nodeAt(wanted.slice(0, length));
      if (node?.range) return node.range[0];
      const key = length > 0 ? places.pairAt(wanted.slice(0, length))?.key : undefined;
      if (isNode(key) && key.range) return key.range[0];
    }
    return 0;
  };
  const at = (wanted: Path) => place(offset(wanted));
  const keyAt = (wanted: Path): Position => {
    const pair = wanted.length > 0 ? places.pairAt(wanted) : undefined;
    const key = isPair(pair) ? pair.key : undefined;
    return isNode(key) && key.range ? place(key.range[0]) : at(wanted);
  };
  const value: unknown = document.toJS();
  return { path, text, value, readable: true, offset, position: place, at, keyAt };
}
