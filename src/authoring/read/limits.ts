import { ReadProblem } from '../types.ts';

/** The largest files that are read, in bytes. A book of 300,000 words is 2 MB of text; pictures make a .docx larger. */
const fileLimits = { text: 10_000_000, docx: 40_000_000 };

/** The most that a .docx may hold in XML once it is unpacked, in bytes: Word needs 10 to 80 for each word. */
export const unpackedLimit = 12_000_000;

/** @throws ReadProblem `empty` */
export function refuseEmpty(bytes: Uint8Array): void {
  if (bytes.length > 0) return;
  throw new ReadProblem('empty', 'The file is empty. Choose the file that holds the article.');
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

/**
 * Refuses a file that is too large to be an article. A command can ask before it reads the file.
 * @param size in bytes
 * @throws ReadProblem `too-large`
 */
export function refuseTooLarge(size: number, format: keyof typeof fileLimits): void {
  const limit = fileLimits[format];
  if (size <= limit) return;
  const kind = format === 'docx' ? 'A Word document' : 'A text';
  throw new ReadProblem(
    'too-large',
    `The file has ${megabytes(size)}. ${kind} can have up to ${megabytes(limit)} here, which is many times an article: choose the file of the article alone.`,
  );
}
