/** Where a public licence can be read (https://spdx.org/licenses/); null for words such as “All rights reserved”. */
export function licenceUrl(licence: string): string | null {
  return /^[\w.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : null;
}
