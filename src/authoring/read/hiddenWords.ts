import { pageStyles } from './pageStyles.ts';

/** Why words that stand in an element itself are not seen; null where they are. It goes on to what is inside. */
export interface Sight {
  visibility: string | null;
  size: string | null;
  colour: string | null;
  indent: string | null;
}

/** How an element is seen. */
export interface Look {
  /** Why nothing of it is seen, whatever stands inside; null where that is not so. */
  gone: string | null;
  sight: Sight;
}

/** Tells how an element is seen, given how the one around it is. */
export type LookAt = (element: Element, around: Sight) => Look;

/** The sight of what hides nothing. */
export const plainSight: Sight = { visibility: null, size: null, colour: null, indent: null };

/** Why words of an element with this sight are not seen; null where they are. */
export const hiddenBy = ({ visibility, size, colour, indent }: Sight): string | null =>
  visibility ?? size ?? colour ?? indent;

const properties = new Set(
  `display visibility opacity content-visibility font-size font color background background-color
  background-clip -webkit-background-clip -webkit-text-fill-color text-indent position left right top bottom
  clip clip-path transform width height max-width max-height overflow overflow-x overflow-y margin-left
  padding padding-left padding-top padding-bottom`.split(/\s+/),
);

type Style = ReadonlyMap<string, string>;

const because = (how: string) => `It cannot be seen on the page: ${how}.`;

/**
 * Makes the look at a page. A reader with a screen counts: `aria-hidden` hides nothing, and what is for screen readers
 * alone is hidden. What a reader can open, such as `details`, is not. A class that a script takes away is hidden too.
 * @param styles the texts of its style sheets
 */
export function lookAtPage(styles: readonly string[]): LookAt {
  const styleOf = pageStyles(styles, { properties, mayHide });
  return (element, around) => {
    const style = styleOf(element, around !== plainSight);
    return { gone: goneBy(element, style), sight: sightOf(style, around) };
  };
}

/** The look at a page whose styles do not count: only what is for scripts is hidden. */
export const lookWithoutStyles: LookAt = ({ localName }, sight) => ({
  gone: forScripts.get(localName) ?? null,
  sight,
});

const forScripts: ReadonlyMap<string, string> = new Map([
  ['template', because('it is a template for scripts')],
  ['noscript', because('it is for browsers without scripts')],
]);

const noDisplay = because('display is none');
const marked = because('it is marked hidden');
const noRoom = because('it has no size');

/** Whether something is hidden as a page folds up what a button shows. */
export const isFolded = (gone: string): boolean => [noDisplay, marked, noRoom].includes(gone);

function goneBy(element: Element, style: Style): string | null {
  const script = forScripts.get(element.localName);
  if (script !== undefined) return script;
  const display = style.get('display');
  if (display === 'none') return noDisplay;
  if (element.hasAttribute('hidden') && display === undefined) return marked;
  if (isZero(style.get('opacity'))) return because('opacity is 0');
  if (style.get('content-visibility') === 'hidden') return because('content-visibility is hidden');
  if (isOffScreen(style)) return because('it stands off the screen');
  if (isClipped(style)) return because('it is clipped away');
  if (hasNoSize(style)) return noRoom;
  return null;
}

function sightOf(style: Style, around: Sight): Sight {
  if (style.size === 0) return around;
  const sight = {
    visibility: visibilityOf(style, around),
    size: sizeOf(style, around),
    colour: colourOf(style, around),
    indent: indentOf(style, around),
  };
  return hiddenBy(sight) === null ? plainSight : sight;
}

function visibilityOf(style: Style, { visibility }: Sight): string | null {
  const own = style.get('visibility');
  if (own === undefined || own === 'inherit') return visibility;
  return own === 'hidden' || own === 'collapse' ? because('visibility is hidden') : null;
}

function sizeOf(style: Style, { size }: Sight): string | null {
  const own =
    style.get('font-size') ??
    /(?:^|\s)([\d.]+[a-z%]*)\s*(?:\/|\s)/.exec(style.get('font') ?? '')?.[1];
  if (own === undefined || own === 'inherit') return size;
  // A part of nothing is nothing.
  if (size !== null && /(?:em|%)$/.test(own) && !own.endsWith('rem')) return size;
  const pixels = pixelsOf(own);
  return pixels !== null && pixels <= 1 ? because(`the size of its letters is ${own}`) : null;
}

function colourOf(style: Style, { colour }: Sight): string | null {
  const own = style.get('-webkit-text-fill-color') ?? style.get('color');
  const grounds = [style.get('background-color'), style.get('background')].filter(
    (ground) => ground !== undefined,
  );
  if (own === undefined || own === 'inherit') return colour;
  const clip = style.get('background-clip') ?? style.get('-webkit-background-clip');
  // Letters through which a picture or a gradient is seen.
  if (clip === 'text') return null;
  const letters = colourName(own);
  if (letters === 'transparent') return because('its letters are transparent');
  const isAlike = grounds.length > 0 && grounds.every((ground) => colourName(ground) === letters);
  return isAlike ? because('its letters have the colour of their ground') : null;
}

function indentOf(style: Style, { indent }: Sight): string | null {
  const own = style.get('text-indent');
  if (own === undefined || own === 'inherit') return indent;
  return isFar(own) ? because('it is indented off the screen') : null;
}

/** Nobody’s screen is so wide, in px. */
const far = 900;

const isZero = (value: string | undefined) => value !== undefined && /^[0.]+%?$/.test(value);

/** A length in px, where its unit says how many; null where it says nothing that we know. */
function pixelsOf(value: string | undefined): number | null {
  const [, number, unit = ''] = /^(-?(?:\d+\.?\d*|\.\d+))([a-z%]*)$/.exec(value ?? '') ?? [];
  if (number === undefined) return null;
  const scale = { '': 1, px: 1, pt: 4 / 3, em: 16, rem: 16, '%': 16 / 100, vw: 12.8, vh: 8 }[unit];
  return scale === undefined ? null : Number(number) * scale;
}

const isFar = (value: string | undefined) => {
  const pixels = pixelsOf(value);
  return pixels !== null && Math.abs(pixels) >= far && !value?.endsWith('%');
};
/** Before the beginning of the screen. Below or behind its end a reader may scroll. */
const isBefore = (value: string | undefined) => isFar(value) && value?.startsWith('-') === true;

const isApart = (style: Style) => /^(?:absolute|fixed)$/.test(style.get('position') ?? '');

function isOffScreen(style: Style): boolean {
  const moved = /translate(?:x|y|3d)?\(([^,)]*)(?:,([^,)]*))?/.exec(style.get('transform') ?? '');
  if (isBefore(moved?.[1]?.trim()) || isBefore(moved?.[2]?.trim())) return true;
  // With as much room inside, the margin only lets the ground run to the edge of the screen.
  if (isBefore(style.get('margin-left')) && !isFar(style.get('padding-left'))) return true;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => style.get(side));
  const position = style.get('position');
  return position !== undefined && position !== 'static' && sides.some(isBefore);
}

function isClipped(style: Style): boolean {
  const rect = /^rect\(([^)]*)\)$/.exec(style.get('clip') ?? '')?.[1];
  const sides = rect?.trim().split(/[\s,]+/) ?? [];
  const [top, right, bottom, left] = sides.map(pixelsOf);
  const isEmpty = (from: number | null | undefined, to: number | null | undefined) =>
    from != null && to != null && to - from <= 1;
  if (isApart(style) && sides.length === 4 && (isEmpty(top, bottom) || isEmpty(left, right))) {
    return true;
  }
  const path = style.get('clip-path') ?? '';
  const inset = /^inset\(([\d.]+)%\)$/.exec(path)?.[1];
  return Number(inset) >= 50 || /^circle\(0(?:px|%)?\)$/.test(path);
}

const isNothing = (value: string | undefined) =>
  isZero(value) || (value?.endsWith('%') !== true && (pixelsOf(value) ?? 2) <= 1);

function hasNoSize(style: Style): boolean {
  if (isShrunk(style.get('transform') ?? '')) return true;
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((side) =>
    /^(?:hidden|clip)/.test(style.get(side) ?? ''),
  );
  // A frame for a picture has no height of its own, but room inside.
  const hasRoom = ['padding', 'padding-top', 'padding-bottom'].some(
    (side) => !isZero(style.get(side) ?? '0') && !isNothing(style.get(side)),
  );
  const sizes = ['width', 'height', 'max-width', 'max-height'];
  return isCut && !hasRoom && sizes.some((side) => isNothing(style.get(side)));
}

const isShrunk = (transform: string) => /scale[xy]?\(0[,)]/.test(transform);

/** Whether some declarations hide, alone or with others. */
const mayHide = (style: Style) =>
  colourOf(style, plainSight) !== null ||
  [...style].some(([property, value]) => isHiding(property, value));

function isHiding(property: string, value: string): boolean {
  switch (property) {
    case 'display':
      return value === 'none';
    case 'visibility':
    case 'content-visibility':
      return value === 'hidden' || value === 'collapse';
    case 'opacity':
      return isZero(value);
    case 'font':
      return /(?:^|\s)0/.test(value);
    case 'clip':
    case 'clip-path':
      return value !== 'none' && value !== 'auto';
    case 'transform':
      return isShrunk(value) || /translate[^(]*\(.*-\d{3}/.test(value);
    case 'text-indent':
      return isFar(value);
    case 'font-size':
    case 'width':
    case 'height':
    case 'max-width':
    case 'max-height':
      return isNothing(value);
    case 'left':
    case 'right':
    case 'top':
    case 'bottom':
    case 'margin-left':
      return isBefore(value);
    default:
      return false;
  }
}

const named: Readonly<Record<string, string>> = { white: '255,255,255', black: '0,0,0' };

/** A colour in one way of writing it; `transparent` where it is. */
function colourName(value: string): string {
  const hex = /^#([\da-f]{3,8})$/.exec(value)?.[1] ?? '';
  const digits = hex.length < 5 ? hex.replace(/./g, '$&$&') : hex;
  const channels = (digits.match(/../g) ?? []).map((pair) => String(Number.parseInt(pair, 16)));
  const written =
    /^(?:rgb|hsl)a?\(([^)]*)\)$/
      .exec(value)?.[1]
      ?.trim()
      .split(/[\s,/]+/) ?? channels;
  if (value === 'transparent' || isZero(written[3])) return 'transparent';
  const solid = written.slice(0, 3).join(',');
  return solid === '' || value.startsWith('hsl') ? (named[value] ?? value) : solid;
}
