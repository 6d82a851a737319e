import { strToU8, zipSync } from 'fflate';
import { JSDOM, VirtualConsole } from 'jsdom';

/* Files for the tests of this folder. */

/** A page’s styles may hold what jsdom does not know; its console is not ours. */
export const parseHtml = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;

/** A text in an encoding of one byte a character, or of two for what is not ASCII. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x80; lead <= 0xff; lead += 1) {
    for (let trail = 0x40; trail <= 0xff; trail += 1) {
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  for (let byte = 0; byte <= 0xff; byte += 1) {
    bytesOf.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? []));
}

/** A text in UTF-16, without a byte order mark. */
export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const schemas = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${schemas}/wordprocessingml/2006/main"`;
const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);

/** A paragraph of a Word document, in a style such as `Title` or `heading 1`. */
export const wordParagraph = (text: string, style = 'Normal') =>
  `<w:p><w:pPr><w:pStyle w:val="${style.replace(' ', '')}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A small Word document. */
export function makeDocx(body: string, others: Record<string, Uint8Array> = {}): Uint8Array {
  const styles = ['Normal', 'Title', 'heading 1'].map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  );
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="main" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/styles.xml': xml(`<w:styles ${word}>${styles.join('')}</w:styles>`),
    'word/document.xml': xml(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...others,
  });
}
