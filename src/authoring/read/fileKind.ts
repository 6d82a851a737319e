/** What a file is, judged by its first bytes, and how its text can be had. */
export interface FileKind {
  code: 'pdf' | 'zip' | 'password' | 'doc' | 'rtf' | 'other';
  /** As in “This is …”. */
  name: string;
  advice: string;
}

const asText = 'Open it, select its text, and save that as a .txt or .docx file.';
const picture = 'A picture has no text to read: type the words into a .txt file.';
const unpack = 'Unpack it and give the file of the article.';

/** The first bytes (“magic numbers”) of the kinds of files that are given in place of a text. */
const signatures: readonly (FileKind & { starts: string })[] = [
  { starts: '%PDF', code: 'pdf', name: 'a PDF', advice: asText },
  { starts: 'PK\x03\x04', code: 'zip', name: 'a zip archive', advice: unpack },
  { starts: 'PK\x05\x06', code: 'zip', name: 'an empty zip archive', advice: unpack },
  { starts: '{\\rtf', code: 'rtf', name: 'an RTF document', advice: 'Save it as .docx or .txt.' },
  { starts: '\x89PNG', code: 'other', name: 'a picture (PNG)', advice: picture },
  { starts: '\xff\xd8\xff', code: 'other', name: 'a picture (JPEG)', advice: picture },
  { starts: 'GIF8', code: 'other', name: 'a picture (GIF)', advice: picture },
  { starts: 'II*\0', code: 'other', name: 'a picture (TIFF)', advice: picture },
  { starts: 'MM\0*', code: 'other', name: 'a picture (TIFF)', advice: picture },
  { starts: 'bplist00', code: 'other', name: 'a Safari web archive', advice: asText },
  { starts: '%!PS', code: 'other', name: 'a PostScript file', advice: asText },
  { starts: '\x1f\x8b', code: 'other', name: 'a gzip archive', advice: unpack },
  { starts: '7z\xbc\xaf', code: 'other', name: 'a 7z archive', advice: unpack },
  { starts: 'Rar!', code: 'other', name: 'a RAR archive', advice: unpack },
];

/** Office’s old container, which holds a .doc, or a .docx with a password. */
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Each byte as the character of its number. */
const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Tells a file that is no text by its first bytes; null where they say nothing. */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  const head = latin1(bytes.subarray(0, 16));
  if (head.startsWith(compound)) return compoundKind(bytes);
  const found = signatures.find(({ starts }) => head.startsWith(starts));
  return found ? { code: found.code, name: found.name, advice: found.advice } : null;
}

/** Its directory names its parts in UTF-16 (MS-CFB 2.6.1); MS-OFFCRYPTO 2.3.1 names the part of a locked document. */
function compoundKind(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (text.includes([...'EncryptedPackage'].join('\0'))) {
    const name = 'an Office document with a password';
    return { code: 'password', name, advice: 'Open it, take the password off, and save it again.' };
  }
  const name = 'an old Office document, such as a .doc of Word 97';
  return { code: 'doc', name, advice: 'Open it and save it as .docx or .txt.' };
}
