/** What the disk's refusals mean: the codes of POSIX. */
const meanings: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room and run the command again.',
  EDQUOT: 'Your share of the disk is full. Make room and run the command again.',
  EFBIG: 'The disk takes no file of this size.',
  EACCES: 'You may not read or write there. Choose another folder, or change its permissions.',
  EPERM: 'You may not read or write there. Choose another folder, or change its permissions.',
  EROFS: 'That disk can only be read. Choose another folder.',
  EEXIST: 'Something has that name already. Run the command again.',
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'That is a folder; name a file.',
  ENOTDIR: 'A part of the path is a file and not a folder.',
  ENAMETOOLONG: 'The name is too long for the disk. Choose a shorter id.',
  ELOOP: 'A link there leads to itself.',
  ENOTEMPTY: 'The folder is not empty.',
  EXDEV: 'That is on another disk.',
  EBUSY: 'A program is using that. Close it and run the command again.',
  ENXIO: 'That is no file that can be read.',
  ETXTBSY: 'A program is running from there.',
  EMFILE: 'Too many files are open. Close some programs and run the command again.',
  EIO: 'The disk failed while reading or writing.',
};

/** What the disk said, as a sentence with the path; null where an error is none of the disk's. */
export function diskProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return null;
  const isOfDisk = 'syscall' in error;
  const meaning = meanings[error.code] ?? (isOfDisk ? `The disk refused (${error.code}).` : null);
  if (meaning === null) return null;
  const path = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${path}${meaning}`;
}
