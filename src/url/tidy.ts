/** What messengers and people leave at the end of a link: punctuation, blanks, signs and invisible characters. */
const litter = /[\p{P}\p{S}\p{Z}\p{C}]+$/u;

/** A text without the litter at its end. None of our paths and values ends in any of it. */
export const withoutLitter = (text: string): string => text.replace(litter, '');

/**
 * A location as it was before a link was passed on: without what was typed or glued behind it, with a query whose
 * `?` and `&` were escaped, as chats and mail programs do. What is in order already comes back unchanged.
 */
export function tidyLocation({ pathname, search }: { pathname: string; search: string }) {
  const [path = '', query] = decoded(pathname).split('?');
  const tidied = withoutLitter(path);
  return {
    pathname: pathname.replace(/\/+$/, '') === tidied ? pathname : tidied,
    search: (query ? `?${query}${search.replace('?', '&')}` : search).replaceAll('&amp;', '&'),
  };
}

/** A path in plain letters; one that cannot be decoded is taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURI(path).replace(/%3f/gi, '?');
  } catch {
    return path;
  }
}
