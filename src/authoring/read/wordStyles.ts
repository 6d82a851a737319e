import { SaxesParser, type SaxesTagNS } from 'saxes';

/** How Word shows the letters of a run, as far as it is said there: null where it is not. */
export interface WordLook {
  vanish: boolean | null;
  /** In half points; the other one is that of Arabic and Hebrew letters. */
  size: number | null;
  sizeOfOthers: number | null;
  isOther: boolean | null;
  /** Six hexadecimal digits in small letters, or `auto`. */
  colour: string | null;
  /** What stands behind the letters; `auto` where nothing does. */
  ground: string | null;
}

export const noLook: WordLook = {
  vanish: null,
  size: null,
  sizeOfOthers: null,
  isOther: null,
  colour: null,
  ground: null,
};

const wordSpaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** The name of a WordprocessingML element; empty for any other. */
export const wordName = ({ uri, local }: SaxesTagNS): string => (wordSpaces.has(uri) ? local : '');

/** The value of one of an element’s attributes, which is in the same namespace. */
export const wordValue = ({ attributes }: SaxesTagNS, name: string): string | undefined =>
  Object.values(attributes).find(({ local }) => local === name)?.value;

/** Adds to a look what an element inside `w:rPr` or `w:pPr` says (ECMA-376 part 1, 17.3.2). */
export function addLook(look: WordLook, tag: SaxesTagNS): void {
  const value = wordValue(tag, 'val') ?? '';
  const isOn = !/^(?:0|false|off)$/i.test(value);
  switch (wordName(tag)) {
    case 'vanish':
      look.vanish = isOn;
      break;
    case 'sz':
      look.size = Number(value);
      break;
    case 'szCs':
      look.sizeOfOthers = Number(value);
      break;
    case 'rtl':
    case 'cs':
      look.isOther = isOn;
      break;
    case 'color':
      look.colour = value.toLowerCase();
      break;
    case 'highlight':
      if (value !== 'none') look.ground = value;
      break;
    case 'shd':
      look.ground = (wordValue(tag, 'fill') ?? 'auto').toLowerCase();
      break;
  }
}

/** One look over another: what the upper one says holds. */
export const over = (upper: WordLook, lower: WordLook): WordLook => ({
  vanish: upper.vanish ?? lower.vanish,
  size: upper.size ?? lower.size,
  sizeOfOthers: upper.sizeOfOthers ?? lower.sizeOfOthers,
  isOther: upper.isOther ?? lower.isOther,
  colour: upper.colour ?? lower.colour,
  ground: upper.ground ?? lower.ground,
});

/** The styles of a document. */
export interface WordStyles {
  /** What holds where no style says otherwise. */
  defaults: WordLook;
  /** The style of paragraphs that name none. */
  paragraph: string | null;
  /** A style’s look with those it is based on. */
  lookOf: (id: string | null) => WordLook;
}

interface Style {
  look: WordLook;
  basedOn: string | null;
}

/** Reads `word/styles.xml`. A style that is based on itself is based on nothing. */
export function readWordStyles(xml: string): WordStyles {
  const styles = new Map<string, Style>();
  const defaults = { ...noLook };
  let paragraph: string | null = null;
  let style: Style | null = null;
  let [inDefaults, inPart] = [false, false];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const name = wordName(tag);
    if (name === 'rPrDefault') inDefaults = true;
    // What a table’s style says of its parts is another matter.
    else if (name === 'tblStylePr') inPart = true;
    else if (name === 'style') {
      style = { look: { ...noLook }, basedOn: null };
      const id = wordValue(tag, 'styleId') ?? '';
      styles.set(id, style);
      const isDefault = /^(?:1|true|on)$/i.test(wordValue(tag, 'default') ?? '');
      if (isDefault && wordValue(tag, 'type') === 'paragraph') paragraph = id;
    } else if (name === 'basedOn' && style) style.basedOn = wordValue(tag, 'val') ?? null;
    else if (inDefaults) addLook(defaults, tag);
    else if (style && !inPart) addLook(style.look, tag);
  });
  parser.on('closetag', (tag) => {
    const name = wordName(tag);
    if (name === 'rPrDefault') inDefaults = false;
    else if (name === 'tblStylePr') inPart = false;
    else if (name === 'style') style = null;
  });
  parser.write(xml).close();
  const known = new Map<string, WordLook>();
  const lookOf = (id: string | null, depth = 0): WordLook => {
    const found = id === null ? undefined : styles.get(id);
    if (id === null || !found || depth > longestChain) return noLook;
    const look = known.get(id) ?? over(found.look, lookOf(found.basedOn, depth + 1));
    known.set(id, look);
    return look;
  };
  return { defaults, paragraph, lookOf: (id) => lookOf(id) };
}

/** Word allows for a dozen. */
const longestChain = 50;
