/** What an address may hold in plain and yet escaped (RFC 3986, section 2.3), and the slash. */
const plainSign = /[\w./~-]/;

/**
 * The one path of a page, for any that a host may answer with the same file: hosts read escaped letters and slashes
 * in plain, pass over doubled and closing slashes, and find the file `index.html` in the page’s folder. What a host
 * takes for something else, such as an escaped `?`, stays as it is.
 * @param base the path that the site stands under, with its closing slash
 */
export function canonicalPath(path: string, base: string): string {
  // A host may answer the site’s own folder without its slash.
  if (`${path}/` === base) return base;
  const plain = path
    .replace(/%[2-7][\da-f]/gi, (code) => {
      const sign = decodeURIComponent(code);
      return plainSign.test(sign) ? sign : code;
    })
    .replace(/\/+(?:index\.html$)?/g, '/');
  // The story itself keeps its closing slash, `/ar/`; things are without.
  return plain.slice(0, base.length) + plain.slice(base.length).replace(/(.\/.+)\/$/, '$1');
}
