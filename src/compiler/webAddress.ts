import { toUnicode } from 'tr46';

/*
 * Addresses of sources. A reader sees where a link leads by its host, so what is written must be what a browser makes of
 * it, and nothing in it may pass for another host (https://www.unicode.org/reports/tr46/, https://www.unicode.org/reports/tr39/).
 */

/** What is wrong with an address, and what to do about it. */
interface Fault {
  what: string;
  fix: string;
}

/** A full https address as an author may write it; an editor holds it against this much of the rules. */
export const addressPattern = /^https:\/\/[^\s/?#@\\%]+\.[^\s/?#@\\%]+([/?#][^\s\\]*)?$/;

const example = 'such as https://example.org/report';

/** What is wrong with the address of a source; null where nothing is. */
export function addressFault(written: string): Fault | null {
  const fault = (what: string, fix: string): Fault => ({ what: `“${written}” ${what}`, fix });
  const authority = /^https:\/\/([^/?#]*)/.exec(written)?.[1];
  if (/[\s\p{Cc}]/u.test(written)) return fault('has a space in it', 'Write it as %20.');
  if (written.includes('\\')) {
    return fault('has a backslash in it, which browsers take for “/”', 'Write “/” in its place.');
  }
  if (authority === undefined) {
    const fix = `Write a full address that begins with https://, ${example}, or leave it out.`;
    return fault('is not a full https address', fix);
  }
  if (authority.includes('@')) {
    const fix =
      'Take out all between “//” and “@”, and the “@”: what follows is where the link leads.';
    return fault('has a name or password in it', fix);
  }
  const [, host = '', port] = /^([^]*?)(?::([^:\]]*))?$/.exec(authority) ?? [];
  if (host === '') return fault('names no host', `Write it between “//” and “/”, ${example}.`);
  if (port !== undefined && !(/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65_536)) {
    return fault(`has “:${port}” behind its host, which is no port`, 'Take it out.');
  }
  return hostFault(written, host, fault);
}

function hostFault(
  written: string,
  host: string,
  fault: (what: string, fix: string) => Fault,
): Fault | null {
  const copy = 'Open the page, copy its address from the browser, and write that.';
  // Of a name that no server can have nothing else is worth knowing, and some would take long to read.
  if (host.length > 253 || !URL.canParse(written))
    return fault('cannot be opened by a browser', copy);
  const opened = readable(new URL(written).hostname);
  if (opened === null || !/^[^.]+(\.[^.]+)+$/.test(host)) {
    return fault(`has the host “${host}”, which cannot be one`, copy);
  }
  if (opened !== readable(host.normalize('NFC').toLowerCase())) {
    return fault(
      `leads to another host than it seems to, “${opened}”`,
      `Write “${opened}” as its host if that is meant.`,
    );
  }
  const mixed = opened.split('.').find((label) => !isOfOneScript(label));
  if (mixed === undefined) return null;
  return fault(`mixes alphabets in its host: “${mixed}”`, copy);
}

/** A host with its Punycode read; null where that is none. */
function readable(host: string): string | null {
  const labels = host.split('.').map((label) => {
    if (!label.startsWith('xn--')) return label;
    const { domain, error } = toUnicode(label, { checkBidi: true, checkJoiners: true });
    return error ? null : domain;
  });
  return labels.includes(null) ? null : labels.join('.');
}

/**
 * The scripts that names of hosts are written in, by Unicode's long names; those in one line go together in one word.
 * Letters that look alike are in different lines.
 */
const scripts = [
  ['Latin'],
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
  ...`Arabic Armenian Bengali Canadian_Aboriginal Cherokee Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi
    Hebrew Javanese Kannada Khmer Lao Malayalam Mongolian Myanmar Nko Oriya Sinhala Syriac Tamil Telugu Thaana Thai
    Tibetan Tifinagh Yi`
    .split(/\s+/)
    .map((name) => [name]),
].map((names) => {
  const classes = names.map((name) => String.raw`\p{Script_Extensions=${name}}`).join('');
  return new RegExp(String.raw`^[${classes}\p{Script=Common}\p{Script=Inherited}]+$`, 'u');
});

const isOfOneScript = (label: string) => scripts.some((script) => script.test(label));
