import { declarationsIn, styleRules, type StyleRule } from './styleRules.ts';

/**
 * What a page’s own styles say of an element: property -> value, in small letters. Where nothing of it may hide
 * anything, and nobody asks further, it is not worked out.
 */
export type StyleOf = (element: Element, isAsked: boolean) => ReadonlyMap<string, string>;

/** What is looked for in styles. */
export interface Wanted {
  properties: ReadonlySet<string>;
  /** Whether some declarations are worth a closer look. */
  mayHide: (style: ReadonlyMap<string, string>) => boolean;
}

/** How often elements are compared with selectors before the style sheets are left alone: a second or two. */
const mostComparisons = 500_000;

const nothing: ReadonlyMap<string, string> = new Map();

/**
 * What `style` attributes and style sheets say, as far as it concerns some properties. Nothing is inherited here.
 * @param texts of the style sheets, in the order of the page
 */
export function pageStyles(texts: readonly string[], { properties, mayHide }: Wanted): StyleOf {
  const rules = styleRules(texts, properties);
  const isHiding = ({ declared }: StyleRule) => mayHide(cascade([declared]));
  const [all, hiding] = [byKey(rules), byKey(rules.filter(isHiding))];
  let left = mostComparisons;
  const rulesFor = (element: Element, table: ReadonlyMap<string, StyleRule[]>): StyleRule[] =>
    keysOf(element).flatMap((key) =>
      (table.get(key) ?? []).filter(({ selector }) => {
        left -= 1;
        return left > 0 && matches(element, selector);
      }),
    );
  return (element, isAsked) => {
    const own = element.getAttribute('style');
    const isOpen = isAsked || own !== null || element.hasAttribute('hidden');
    if (!isOpen && (hiding.size === 0 || rulesFor(element, hiding).length === 0)) return nothing;
    const layers = rulesFor(element, all)
      .toSorted((a, b) => a.weight - b.weight)
      .map(({ declared }) => declared);
    if (own !== null) layers.push(declarationsIn(own));
    return cascade(layers);
  };
}

function byKey(rules: readonly StyleRule[]): Map<string, StyleRule[]> {
  const table = new Map<string, StyleRule[]>();
  for (const rule of rules) {
    const there = table.get(rule.key);
    if (there) there.push(rule);
    else table.set(rule.key, [rule]);
  }
  return table;
}

const keysOf = (element: Element): string[] => [
  '*',
  element.localName,
  ...(element.id === '' ? [] : [`#${element.id}`]),
  ...[...element.classList].map((name) => `.${name}`),
];

/** What holds of several layers of styles, the weaker first. */
function cascade(layers: readonly StyleRule['declared'][]): ReadonlyMap<string, string> {
  const style = new Map<string, string>();
  for (const important of [false, true]) {
    for (const declared of layers) {
      for (const [property, { value, isImportant }] of declared) {
        if (isImportant === important) style.set(property, value);
      }
    }
  }
  return style;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A selector that the document does not know means nobody.
    return false;
  }
}
