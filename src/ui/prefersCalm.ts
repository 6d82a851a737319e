/** Whether the reader asked for no motion. */
export function prefersCalm(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}
