/** What of an element's look must travel with it, as no style sheet does. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];

/** A square of which the page makes the picture's shape. */
const stretched = 'svg[preserveAspectRatio="none"]';

/**
 * The graph as it is on the screen, as a file of its own: colours, sizes and fonts are in it, so it looks the same
 * anywhere.
 * @param title what the picture is called
 * @param source where it comes from, a URL
 * @param addressOf the whole address that a link of the page's leads to
 * @returns SVG with its size in CSS px; null where the graph is not on the screen
 */
export async function graphPicture(
  title: string,
  source: string,
  addressOf: (href: string) => string,
): Promise<{ svg: string; width: number; height: number } | null> {
  const drawn = document.querySelector<SVGSVGElement>('#graph .graph-picture');
  const { width = 0, height = 0 } = drawn?.getBoundingClientRect() ?? {};
  if (!drawn || width === 0 || height === 0) return null;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const squares = copy.querySelectorAll(stretched);
  drawn.querySelectorAll(stretched).forEach((original, at) => {
    const square = squares[at];
    if (square) unstretch(square, original, drawn);
  });
  const families = new Set<string>();
  const originals = [...drawn.querySelectorAll('*')];
  [...copy.querySelectorAll<SVGElement>('*')].forEach((one, at) => {
    const original = originals[at];
    if (original && !dress(one, original, families)) one.remove();
    const href = one.getAttribute('href');
    if (href !== null) one.setAttribute('href', addressOf(href));
  });
  copy.removeAttribute('class');
  for (const [name, value] of Object.entries({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    direction: getComputedStyle(drawn).direction,
    role: 'img',
  }))
    copy.setAttribute(name, value);
  copy.prepend(
    element('title', title),
    element('desc', source),
    element('style', await fontFaces(families)),
    ground(),
  );
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** The same as pixels, twice as fine as the screen. */
export async function asPng(picture: { svg: string; width: number; height: number }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * 2);
  canvas.height = Math.round(picture.height * 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Gives an element its look and takes off what means something in the page only; false where it cannot be seen. */
function dress(one: SVGElement, original: Element, families: Set<string>): boolean {
  const style = getComputedStyle(original);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0')
    return false;
  for (const name of one.getAttributeNames())
    if (/^(class|style|role|tabindex|aria-|data-)/.test(name)) one.removeAttribute(name);
  if (!(one instanceof SVGGeometryElement || one instanceof SVGTextContentElement)) {
    if (style.opacity !== '1') one.setAttribute('opacity', style.opacity);
    return true;
  }
  for (const look of looks) one.setAttribute(look, style.getPropertyValue(look));
  if (one instanceof SVGTextContentElement)
    for (const family of style.fontFamily.split(',')) families.add(unquoted(family));
  return true;
}

/**
 * On the screen lines are drawn in a square that is stretched over the picture, and keep their width at every size of
 * it. Programs do not agree what width that is where a file is drawn larger, so in the file the points of lines stand
 * where they are seen, and the width is a length like any other.
 */
function unstretch(square: Element, original: Element, drawn: SVGSVGElement): void {
  const seen = original.querySelector('path')?.getScreenCTM();
  const scale = seen && drawn.getScreenCTM()?.inverse().multiply(seen);
  if (!scale) return;
  square.removeAttribute('viewBox');
  square.removeAttribute('preserveAspectRatio');
  for (const line of square.querySelectorAll('path')) {
    line.removeAttribute('vector-effect');
    // Only pairs of numbers stand in it (graph/layout.ts).
    const path = line.getAttribute('d') ?? '';
    const moved = path.replace(/([\d.-]+) ([\d.-]+)/g, (_, x: string, y: string) =>
      [Number(x) * scale.a, Number(y) * scale.d].map((part) => part.toFixed(1)).join(' '),
    );
    line.setAttribute('d', moved);
  }
}

function ground(): SVGElement {
  const rectangle = element('rect');
  rectangle.setAttribute('width', '100%');
  rectangle.setAttribute('height', '100%');
  rectangle.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  return rectangle;
}

function element(name: string, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  made.textContent = text;
  return made;
}

const unquoted = (family: string) => family.trim().replace(/^["']|["']$/g, '');

/** The page's font faces of some families, with their files in them. */
async function fontFaces(families: ReadonlySet<string>): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .filter(({ style }) => families.has(unquoted(style.getPropertyValue('font-family'))))
      .map(({ style }) => ({ style, from: sheet.href ?? document.baseURI })),
  );
  const faces = await Promise.all(
    rules.map(async ({ style, from }) => {
      const path = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1];
      if (path === undefined) return '';
      const bytes = await (await fetch(new URL(path, from))).arrayBuffer();
      const told = ['font-family', 'font-style', 'font-weight', 'unicode-range']
        .map((name) => `${name}: ${style.getPropertyValue(name)};`)
        .join(' ');
      return `@font-face { ${told} src: url(data:font/woff2;base64,${base64(bytes)}) format('woff2'); }`;
    }),
  );
  return faces.join('\n');
}

/** None where the sheet is another's, such as an extension's: those cannot be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function base64(bytes: ArrayBuffer): string {
  const text = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(text);
}
