/**
 * The path of the words that are selected in the text, without the language; empty where none are. Where its code
 * cannot be had it is empty, too, and the page says that something is missing.
 */
export async function selectedPath(): Promise<string> {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return '';
  const code = await import('./passage.ts').catch(() => null);
  const passage = code?.selectedPassage(selection);
  return code && passage ? code.pathOfPassage(passage) : '';
}
