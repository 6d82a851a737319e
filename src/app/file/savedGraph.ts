import { asPng, graphPicture } from '../share/graphPicture.ts';

interface Words {
  /** What the picture is called. */
  title: string;
  /** Where it comes from, a URL. */
  source: string;
  /** What the paths in its links are written behind, without a slash at its end. */
  root: string;
}

export interface SavedGraph {
  svg: string;
  /** The bytes of the PNG. */
  png: number[];
}

/**
 * The graph of a story that is one file, as its share dialog saves it. No page has this: `npm run export` brings it along
 * into the browser in which it opens the file.
 * @throws where the graph is not on the screen, or cannot be drawn as pixels
 */
export async function savedGraph({ title, source, root }: Words): Promise<SavedGraph> {
  await document.fonts.ready;
  // In the file a path stands behind `#`.
  const picture = await graphPicture(title, source, (href) => root + href.replace(/^#/, ''));
  if (!picture) throw new Error('The graph is not on the page.');
  const pixels = await asPng(picture);
  if (!pixels) throw new Error('The graph could not be drawn as pixels.');
  return { svg: picture.svg, png: [...new Uint8Array(await pixels.arrayBuffer())] };
}
