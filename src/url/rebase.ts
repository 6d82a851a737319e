import { parameters } from './urlTable.ts';

/**
 * The address that a choice asks for, where what it was made from is behind: a slow device draws a choice only after
 * the next one has been made. What the choice left as it was drawn is as it is now; path and parameters are looked at
 * one by one. All are paths with their query and without the base path, such as `/ar/entity/putin?view=loom`.
 * @param target the address that the choice asks for
 * @param drawn the address of what was drawn when it was made
 * @param now the address that was asked for last
 */
export function rebase(target: string, drawn: string, now: string): string {
  if (drawn === now) return target;
  const [asked, before, latest] = [partsOf(target), partsOf(drawn), partsOf(now)];
  const query = parameters.flatMap(({ key }) => {
    const [own, old, last] = [asked, before, latest].map(({ values }) => values.get(key));
    const value = own === old ? last : own;
    return value === undefined || value === null ? [] : [`${key}=${value}`];
  });
  const path = asked.path === before.path ? latest.path : asked.path;
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

function partsOf(address: string): { path: string; values: URLSearchParams } {
  const [path = '', query = ''] = address.split('?');
  return { path, values: new URLSearchParams(query) };
}
