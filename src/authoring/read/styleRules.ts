import { generate, parse, walk, type CssNode, type Rule } from 'css-tree';

/** What one selector of a style sheet says. */
export interface StyleRule {
  selector: string;
  /** What an element must have to be meant: `#id`, `.class`, a name in small letters, or `*`. */
  key: string;
  /** Which of two rules wins: importance apart, then ids, classes and names, then the later one. */
  weight: number;
  declared: ReadonlyMap<string, Declared>;
}

/** What a rule or a `style` attribute says of a property, in small letters. */
export interface Declared {
  value: string;
  isImportant: boolean;
}

/** As much of a page’s style sheets as is read, in UTF-16 units; newspapers have 100,000 to 400,000. */
const mostStyles = 500_000;
/** Longer selectors, and those that look back from what is inside, may take long to compare. */
const longestSelector = 200;

const longestValue = 200;

const rough = {
  parseValue: false,
  parseRulePrelude: false,
  parseAtrulePrelude: false,
  parseCustomProperty: false,
} as const;

/** What a `style` attribute says. */
export function declarationsIn(style: string): Map<string, Declared> {
  const list = parse(style, { ...rough, context: 'declarationList' });
  return list.type === 'DeclarationList' ? declaredBy(list.children) : new Map();
}

/**
 * The rules of style sheets that count on the screen of a desk, and say something of one of some properties.
 * @param texts in the order of the page
 */
export function styleRules(texts: readonly string[], properties: ReadonlySet<string>): StyleRule[] {
  const rules: StyleRule[] = [];
  const read = (nodes: Iterable<CssNode>, outer: string | null): void => {
    for (const node of nodes) {
      if (node.type === 'Atrule' && node.block && isInForce(node.name, node.prelude)) {
        read(node.block.children, outer);
      } else if (node.type === 'Rule') {
        readRule(node, outer);
      } else if (node.type === 'Raw' && outer !== null && node.value.includes('{')) {
        // A rule in a rule that does not begin with `&`.
        const inner = parse(node.value, rough);
        if (inner.type === 'StyleSheet') read(inner.children, outer);
      }
    }
  };
  const readRule = ({ prelude, block }: Rule, outer: string | null): void => {
    const own = generate(prelude);
    const selector = outer === null ? own : inside(outer, own);
    const declared = declaredBy(block.children);
    if ([...declared.keys()].some((property) => properties.has(property))) {
      rules.push(...rulesOf(selector, declared, rules.length));
    }
    // Each rule inside makes it longer, with two `&` twice as long.
    if (selector.length <= longestSelector) read(block.children, selector);
  };
  let left = mostStyles;
  for (const text of texts) {
    const sheet = parse(text.slice(0, left), rough);
    left -= Math.min(left, text.length);
    if (sheet.type === 'StyleSheet') read(sheet.children, null);
  }
  return rules;
}

function declaredBy(nodes: Iterable<CssNode>): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  for (const node of nodes) {
    if (node.type !== 'Declaration') continue;
    const property = node.property.toLowerCase();
    const isImportant = node.important !== false;
    if (declared.get(property)?.isImportant && !isImportant) continue;
    const value = generate(node.value).trim().toLowerCase();
    // What is longer holds a picture.
    if (value.length <= longestValue) declared.set(property, { value, isImportant });
  }
  return declared;
}

/** A rule inside another one: `&` stands for what the outer one means. */
const inside = (outer: string, own: string) =>
  own.includes('&') ? own.replaceAll('&', `:is(${outer})`) : `:is(${outer}) ${own}`;

const windowWidth = 1280;
const widthFeature = /^\((min|max)-width\s*:\s*(\d+(?:\.\d+)?)(px|em|rem)\)$/;

/** Whether what an at-rule holds counts on a screen that is 1,280 px wide. What we do not know does not. */
function isInForce(name: string, prelude: CssNode | null): boolean {
  if (name === 'supports' || name === 'layer') return true;
  if (name !== 'media' || prelude === null) return false;
  return isOnScreen(generate(prelude));
}

/** Whether one of some media queries holds there. */
export const isOnScreen = (queries: string): boolean =>
  queries.toLowerCase().split(',').some(holds);

function holds(query: string): boolean {
  return query.split(/\band\b/).every((part) => {
    const condition = part.trim();
    if (/^(?:only )?(?:screen|all)$/.test(condition)) return true;
    const [, side, size, unit] = widthFeature.exec(condition) ?? [];
    const width = Number(size) * (unit === 'px' ? 1 : 16);
    return side === 'min' ? windowWidth >= width : side === 'max' && windowWidth <= width;
  });
}

/** A rule for each selector of a list. */
function rulesOf(
  list: string,
  declared: ReadonlyMap<string, Declared>,
  order: number,
): StyleRule[] {
  if (/:has\(|::/.test(list)) return [];
  let parsed: CssNode;
  try {
    parsed = parse(list, { context: 'selectorList' });
  } catch {
    return [];
  }
  if (parsed.type !== 'SelectorList') return [];
  return [...parsed.children].flatMap((selector, at) => {
    const text = generate(selector);
    if (selector.type !== 'Selector' || text.length > longestSelector) return [];
    const weight = specificity(selector) * 1_000_000 + order + at / 1000;
    return { selector: text, key: keyOf([...selector.children]), weight, declared };
  });
}

function specificity(selector: CssNode): number {
  let sum = 0;
  walk(selector, ({ type }) => {
    if (type === 'IdSelector') sum += 10_000;
    else if (/^(?:Class|Attribute|PseudoClass)Selector$/.test(type)) sum += 100;
    else if (type === 'TypeSelector') sum += 1;
  });
  return sum;
}

/** The most telling part of what a selector says of the element itself. */
function keyOf(parts: readonly CssNode[]): string {
  const own = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  const id = own.find((part) => part.type === 'IdSelector');
  if (id) return `#${id.name}`;
  const cls = own.find((part) => part.type === 'ClassSelector');
  if (cls) return `.${cls.name}`;
  const type = own.find((part) => part.type === 'TypeSelector');
  return type ? type.name.toLowerCase() : '*';
}
