import { edgeKeys, graphData, nodeKeys, type Spell } from './graphData.ts';
import type { ExportInput } from './exportInput.ts';
import { add, type Attributes, xmlDocument, xmlText, type XmlNode } from './xml.ts';

/** GraphML's names of our types. */
const typeNames = { string: 'string', integer: 'int', boolean: 'boolean' } as const;
type Keys = Readonly<Record<string, keyof typeof typeNames>>;

const allNodeKeys = { label: 'string', ...nodeKeys } as const satisfies Keys;
const allEdgeKeys = { label: 'string', ...edgeKeys, dates: 'string' } as const satisfies Keys;

/**
 * The graph as GraphML (http://graphml.graphdrawing.org), for libraries such as NetworkX and igraph. Those read
 * graphs that are directed throughout, so every edge is directed and the key `mutual` says which are so in the
 * article's order only. The format has no dynamics of its own: the key `dates` holds intervals (ISO 8601).
 */
export function graphml(telling: ExportInput): string {
  const { story } = telling;
  const { nodes, edges } = graphData(telling);
  const root = xmlDocument('http://graphml.graphdrawing.org/xmlns', 'graphml');
  declare(root, 'node', allNodeKeys);
  declare(root, 'edge', allEdgeKeys);
  const graph = add(root, 'graph', { id: story.id, edgedefault: 'directed' });
  for (const { id, label, values } of nodes) {
    addData(add(graph, 'node', { id }), 'node', { label, ...values });
  }
  for (const { id, from, to, label, spells, values } of edges) {
    const edge = add(graph, 'edge', { id, source: from, target: to });
    addData(edge, 'edge', { label, ...values, dates: intervals(spells) });
  }
  return xmlText(root, 'indented');
}

const intervals = (spells: readonly Spell[]) =>
  spells.map(({ start, end }) => `${start}/${end}`).join(' ') || undefined;

function declare(root: XmlNode, of: 'node' | 'edge', keys: Keys): void {
  for (const [name, type] of Object.entries(keys)) {
    add(root, 'key', {
      id: `${of}-${name}`,
      for: of,
      'attr.name': name,
      'attr.type': typeNames[type],
    });
  }
}

function addData(element: XmlNode, of: 'node' | 'edge', values: Attributes): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) add(element, 'data', { key: `${of}-${name}` }, String(value));
  }
}
