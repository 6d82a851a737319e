/* What has been typed into the search before its dialog had come: it arrives there. */

let typed = '';
let composing = Promise.resolve();
const listeners = new Set<() => void>();

export const readTyped = (): string => typed;

export function setTyped(text: string): void {
  typed = text;
  for (const listener of listeners) listener();
}

export function listenToTyped(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Waits until no word is being composed: it would be cut short in another field. */
export const composed = (): Promise<void> => composing;

/** Says that a word is being composed, until what it gives is called. */
export function beginComposing(): () => void {
  let end = () => {};
  composing = new Promise((resolve) => (end = resolve));
  return end;
}
