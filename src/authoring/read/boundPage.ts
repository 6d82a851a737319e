import {
  defaultTreeAdapter,
  html as html5,
  parse,
  type DefaultTreeAdapterMap,
  type TreeAdapter,
} from 'parse5';
import { ReadProblem } from '../types.ts';
import { isOnScreen } from './styleRules.ts';

/*
 * A page is measured before it is made a document: the libraries behind that take minutes over some pages of a few
 * hundred KB. The parser is the one that builds the document later, so nothing can look harmless to one and not to the
 * other; here it builds nothing, and stops at the first limit.
 */

/** What a page may have. Those of newspapers have 3,000 to 15,000 elements, no 60 deep; browsers stop at 512. */
export const pageLimits = {
  depth: 512,
  /** Elements and comments. */
  elements: 100_000,
  attributes: 500_000,
  attributesOfOne: 500,
} as const;

export interface BoundPage {
  /** The page without what its style sheets say. */
  html: string;
  /** The texts of its style sheets that count on a screen with scripts. */
  styles: string[];
}

type Adapter = TreeAdapter<DefaultTreeAdapterMap>;
type Element = DefaultTreeAdapterMap['element'];

/**
 * Refuses a page that is too large or too tangled to be read, and takes its style sheets out: they are ours to read.
 * @throws ReadProblem `markup`
 */
export function boundPage(html: string): BoundPage {
  const styles: { element: Element; counts: boolean; text: string[] }[] = [];
  let [depth, elements, attributes, silent] = [0, 0, 0, 0];
  const countElement = () => {
    elements += 1;
    if (elements > pageLimits.elements) throw tooMuch('elements', pageLimits.elements);
  };
  const countAttributes = (count: number) => {
    attributes += count;
    if (count > pageLimits.attributesOfOne) {
      throw tooMuch('attributes in one element', pageLimits.attributesOfOne);
    }
    if (attributes > pageLimits.attributes) throw tooMuch('attributes', pageLimits.attributes);
  };
  const adopt: Adapter['appendChild'] = (parent, node) => {
    node.parentNode = parent;
  };
  const isSilent = ({ tagName }: Element) => tagName === 'noscript' || tagName === 'template';
  const adapter: Adapter = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attrs) => {
      countElement();
      countAttributes(attrs.length);
      const element = defaultTreeAdapter.createElement(name, namespace, attrs);
      if (name === 'style') {
        styles.push({ element, counts: silent === 0 && isInForce(attrs), text: [] });
      }
      return element;
    },
    createCommentNode: (data) => {
      countElement();
      return defaultTreeAdapter.createCommentNode(data);
    },
    adoptAttributes: (_, attrs) => countAttributes(attrs.length),
    onItemPush: (element) => {
      depth += 1;
      if (isSilent(element)) silent += 1;
      if (depth > pageLimits.depth) {
        throw markup(
          `The elements of this page stand more than ${pageLimits.depth} deep inside each other`,
        );
      }
    },
    onItemPop: (element) => {
      depth -= 1;
      if (isSilent(element)) silent -= 1;
    },
    // Nothing but the way up is kept: what a list of children takes grows with its length.
    appendChild: adopt,
    insertBefore: adopt,
    detachNode: (node) => {
      node.parentNode = null;
    },
    insertText: (parent, text) => {
      const last = styles.at(-1);
      if (last?.element === parent) last.text.push(text);
    },
    insertTextBefore: () => {},
    // It asks for the text that it has just handed over, and there is none.
    getNodeSourceCodeLocation: (node: DefaultTreeAdapterMap['node'] | undefined) =>
      node?.sourceCodeLocation,
    setNodeSourceCodeLocation: (node: DefaultTreeAdapterMap['node'] | undefined, place) => {
      if (node) node.sourceCodeLocation = place;
    },
    updateNodeSourceCodeLocation: (node: DefaultTreeAdapterMap['node'] | undefined, place) => {
      if (node?.sourceCodeLocation) Object.assign(node.sourceCodeLocation, place);
    },
  };
  parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  return {
    html: withoutStyles(
      html,
      styles.map(({ element }) => element),
    ),
    styles: styles.filter(({ counts }) => counts).map(({ text }) => text.join('')),
  };
}

function isInForce(attrs: Element['attrs']): boolean {
  const valueOf = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value.trim() ?? '';
  const [media, type] = [valueOf('media'), valueOf('type')];
  return (media === '' || isOnScreen(media)) && (type === '' || /^text\/css$/i.test(type));
}

function withoutStyles(html: string, elements: readonly Element[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { sourceCodeLocation: place, namespaceURI } of elements) {
    const start = (place?.startTag ?? place)?.endOffset;
    // In a drawing it is an element as any other.
    if (start === undefined || namespaceURI !== html5.NS.HTML) continue;
    kept.push(html.slice(at, start));
    // One that nothing closes goes on to the end.
    at = place?.endTag?.startOffset ?? html.length;
  }
  kept.push(html.slice(at));
  return kept.join('');
}

const tooMuch = (what: string, limit: number) =>
  markup(`This page has more than ${limit.toLocaleString('en')} ${what}`);

const markup = (what: string) =>
  new ReadProblem(
    'markup',
    `${what}, so it cannot be read. Save the article’s words as a .txt file.`,
  );
