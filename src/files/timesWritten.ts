let count = 0;

/** Said by whoever has put all that was to be written in its place. */
export function noteWritten(): void {
  count += 1;
}

/** How often this process has written files or a site: whether something had changed before it was stopped. */
export const timesWritten = (): number => count;
