import { edgeKeys, graphData, nodeKeys } from './graphData.ts';
import type { ExportInput } from './exportInput.ts';
import { add, type Attributes, xmlDocument, xmlText, type XmlNode } from './xml.ts';

/**
 * The graph as GEXF 1.3 (https://gexf.net), for Gephi and Gephi Lite. Edges are dynamic: each event that dates a
 * relation is a spell, so the program's timeline shows when a tie is known to have held. Actors and undated
 * edges have no spell, which means that they are there all the time.
 */
export function gexf(telling: ExportInput): string {
  const { story } = telling;
  const { nodes, edges } = graphData(telling);
  const root = xmlDocument('http://gexf.net/1.3', 'gexf', { version: '1.3' });
  const meta = add(root, 'meta');
  add(meta, 'creator', {}, story.byline);
  add(meta, 'description', {}, `${story.title}. ${story.credit} ${story.licence}`);
  const graph = add(root, 'graph', {
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
    defaultedgetype: 'directed',
    idtype: 'string',
  });
  declare(graph, 'node', nodeKeys);
  declare(graph, 'edge', edgeKeys);
  const nodeList = add(graph, 'nodes', { count: nodes.length });
  for (const { id, label, values } of nodes) {
    addValues(add(nodeList, 'node', { id, label }), values);
  }
  const edgeList = add(graph, 'edges', { count: edges.length });
  for (const { id, from, to, mutual, label, kind, spells, values } of edges) {
    const type = mutual ? 'undirected' : 'directed';
    const edge = add(edgeList, 'edge', { id, source: from, target: to, type, label, kind });
    addValues(edge, values);
    if (spells.length === 0) continue;
    const list = add(edge, 'spells');
    for (const { start, end } of spells) add(list, 'spell', { start, end });
  }
  return xmlText(root, 'indented');
}

function declare(graph: XmlNode, of: 'node' | 'edge', keys: Readonly<Record<string, string>>) {
  const list = add(graph, 'attributes', { class: of });
  for (const [id, type] of Object.entries(keys)) add(list, 'attribute', { id, title: id, type });
}

function addValues(element: XmlNode, values: Attributes): void {
  const list = add(element, 'attvalues');
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) add(list, 'attvalue', { for: key, value });
  }
}
