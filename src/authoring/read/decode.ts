import { ReadProblem } from '../types.ts';
import { detectEncoding, detectUtf16 } from './detectEncoding.ts';
import { decodeStrictly, encodingName } from './encodings.ts';
import { fileKindOf } from './fileKind.ts';
import { refuseEmpty, refuseTooLarge } from './limits.ts';
import { refuseMojibake } from './mojibake.ts';

export interface DecodeOptions {
  /** An encoding that the editor names; it wins. Any label of https://encoding.spec.whatwg.org/. */
  encoding?: string | undefined;
  /** The language that the text is in, which helps to tell encodings apart. */
  language?: string | undefined;
  /** An encoding that the file itself names, as an HTML page does; it is tried, not trusted. */
  declared?: string | undefined;
}

/**
 * Decodes a text file, strictly: no byte is guessed or replaced.
 * @returns the text with `\n` as its only line end, and the encoding as the Encoding Standard calls it
 * @throws ReadProblem `empty`, `too-large`, `binary`, `encoding`, `unknown-encoding`, `damaged`, `blank`,
 *   `lost-characters` or `mojibake`
 */
export function decodeText(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): { text: string; encoding: string } {
  refuseEmpty(bytes);
  refuseTooLarge(bytes.length, 'text');
  const kind = fileKindOf(bytes);
  if (kind) throw new ReadProblem('binary', `This is ${kind.name}, not a text. ${kind.advice}`);

  const { encoding, ...decoded } = options.encoding
    ? readNamed(bytes, options.encoding)
    : readDetected(bytes, options);
  const text = decoded.text.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n');
  refuseControls(text);
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(text)) {
    throw new ReadProblem(
      'blank',
      'The file holds nothing but spaces and empty lines. Choose the file that holds the article.',
    );
  }
  refuseLostCharacters(text.split('\n').map((line, at) => ({ text: line, line: at + 1 })));
  refuseMojibake(text, encoding);
  return { text, encoding };
}

/** Refuses lines with U+FFFD, which programs write where they could not read a character. */
export function refuseLostCharacters(lines: readonly { text: string; line: number }[]): void {
  const broken = lines.filter(({ text }) => text.includes('\ufffd')).map(({ line }) => line);
  if (broken.length === 0) return;
  const shown = broken.slice(0, 5).join(', ') + (broken.length > 5 ? ', …' : '');
  throw new ReadProblem(
    'lost-characters',
    `Characters were lost when this text was saved or copied: “\ufffd” stands in their place (line ${shown}). Copy the text again from where it is whole, or type them anew.`,
  );
}

const byteOrderMarks = [
  { mark: [0xff, 0xfe, 0, 0], encoding: 'utf-32' },
  { mark: [0, 0, 0xfe, 0xff], encoding: 'utf-32' },
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

function markedEncoding(bytes: Uint8Array): string | undefined {
  const found = byteOrderMarks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (found?.encoding !== 'utf-32') return found?.encoding;
  throw new ReadProblem('encoding', 'The file is saved as UTF-32. Save it again as UTF-8.');
}

interface Decoded {
  text: string;
  encoding: string;
}

function attempt(bytes: Uint8Array, encoding: string | undefined): Decoded | null {
  const text = encoding === undefined ? null : decodeStrictly(bytes, encoding);
  return encoding === undefined || text === null ? null : { text, encoding };
}

function readNamed(bytes: Uint8Array, label: string): Decoded {
  const encoding = encodingName(label);
  if (!encoding) {
    throw new ReadProblem(
      'unknown-encoding',
      `There is no encoding “${label}”. Name one such as utf-8, utf-16le, windows-1256, windows-1251 or gb18030, or leave it out to have it detected.`,
    );
  }
  const marked = markedEncoding(bytes);
  const fits = marked === undefined || marked === encoding;
  const decoded = fits ? attempt(bytes, encoding) : null;
  if (decoded) return decoded;
  const why = fits ? 'some of its bytes mean nothing in it' : `it begins as ${marked} does`;
  throw new ReadProblem(
    'encoding',
    `The file is not in ${encoding}: ${why}. Leave the encoding out to have it detected, or name the right one.`,
  );
}

function readDetected(bytes: Uint8Array, { language, declared }: DecodeOptions): Decoded {
  const marked = markedEncoding(bytes);
  const wide = marked ?? detectUtf16(bytes);
  if (!wide && bytes.includes(0)) {
    throw new ReadProblem(
      'binary',
      'The file is not a text: it holds bytes that no text has. Save the article as a .txt file in UTF-8.',
    );
  }
  const unicode = attempt(bytes, wide ?? 'utf-8');
  if (unicode) return unicode;
  if (marked) throw damaged(`begins as ${marked} does, but cannot be read as such`);
  if (isNearlyUtf8(bytes)) {
    throw damaged('is in UTF-8, but some of its characters are cut or damaged');
  }
  const stated = encodingName(declared ?? '');
  // A page that says UTF-8 and is not was saved in another encoding.
  const old = stated?.startsWith('utf-') ? undefined : stated;
  const decoded = attempt(bytes, old) ?? attempt(bytes, detectEncoding(bytes, language));
  if (decoded) return decoded;
  throw new ReadProblem(
    'unknown-encoding',
    'The file is not in UTF-8, and its encoding cannot be told from its words. Save it as UTF-8, or name its encoding, such as windows-1256.',
  );
}

const damaged = (how: string) =>
  new ReadProblem('damaged', `The file ${how}. Save the article again as UTF-8.`);

/** Whether UTF-8 with a few faults is likelier than any other encoding: its long sequences do not come by chance. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 100_000));
  let [whole, broken] = [0, 0];
  for (const character of text) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\x7f') whole += 1;
  }
  return whole > broken * 10;
}

/** A stray control character is cleaned away later; a file with many is not a text. */
function refuseControls(text: string): void {
  const count = text.match(/(?!\s)(?=\p{ASCII})\p{Cc}/gu)?.length ?? 0;
  if (count * 100 <= text.length) return;
  throw new ReadProblem(
    'binary',
    'The file is not a text: it is full of control characters. Save the article as a .txt file in UTF-8.',
  );
}
