interface SavedLine {
  /** Whose line, drawn at full strength on the page that this runs in. */
  relation: string;
  /** The picture that this page saved, as a data URL. */
  png: string;
}

/**
 * How wide a line of the graph is in a saved picture, measured across it by its colour: the middle of some places
 * along it, so that what it crosses does not count.
 * @returns its share of the width that it has on the screen, at the picture's scale: 1 is right
 */
export async function savedLineWidth({ relation, png }: SavedLine): Promise<number> {
  const picture = document.querySelector('#graph .graph-picture')?.getBoundingClientRect();
  const line = document.querySelector<SVGPathElement>(`[data-relation="${relation}"] .graph-line`);
  const toScreen = line?.getScreenCTM();
  if (!picture || !line || !toScreen) throw new Error(`The page shows no line of ${relation}.`);
  const image = new Image();
  image.src = png;
  await image.decode();
  const scale = image.width / picture.width;
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  const { stroke, strokeWidth } = getComputedStyle(line);
  const numbers = (colour: string) => colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const ground = [...context.getImageData(2, 2, 1, 1).data];
  const away = (colour: readonly number[]) => [0, 1, 2].map((at) => colour[at]! - ground[at]!);
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, part, at) => sum + part * b[at]!, 0);
  const ink = away(numbers(stroke));
  const placeAt = (part: number) => {
    const { x, y } = line.getPointAtLength(part * line.getTotalLength()).matrixTransform(toScreen);
    return [(x - picture.left) * scale, (y - picture.top) * scale] as const;
  };
  const step = 0.25;
  const widths = [0.3, 0.4, 0.5, 0.6, 0.7].map((part) => {
    const [x, y] = placeAt(part);
    const [fromX, fromY] = placeAt(part - 0.01);
    const [toX, toY] = placeAt(part + 0.01);
    const [alongX, alongY] = [toX - fromX, toY - fromY];
    const length = Math.hypot(alongX, alongY);
    let width = 0;
    for (let off = -10; off <= 10; off += step) {
      const [left, top] = [x - (alongY / length) * off, y + (alongX / length) * off];
      const { data } = context.getImageData(Math.floor(left), Math.floor(top), 1, 1);
      width += Math.max(0, dot(away([...data]), ink) / dot(ink, ink)) * step;
    }
    return width;
  });
  const middle = widths.toSorted((a, b) => a - b)[2]!;
  return middle / (Number.parseFloat(strokeWidth) * scale);
}
