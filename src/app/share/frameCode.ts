/**
 * A frame of a view that works by itself, as HTML.
 * @param root the site's address with its base path, without a slash at its end
 * @param path what the frame shows, as a path with its query
 */
export const frame = (root: string, path: string, title: string): string =>
  `<iframe class="nasij" src="${escaped(root + path)}" title="${escaped(title)}"
  width="100%" height="600" loading="lazy" allow="clipboard-write; web-share"></iframe>`;

/** The same with the script that gives the frame its height and the links of the page around it their views. */
export const frameCode = (root: string, path: string, title: string): string =>
  `${frame(root, path, title)}\n<script src="${escaped(root)}/embed.js" async></script>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
