/** The same page without JavaScript and web fonts: what its first paint is measured against. */
export function withoutScriptsAndFonts(text: string, path: string): string {
  if (path.endsWith('.html')) {
    return text
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g, '');
  }
  return path.endsWith('.css') ? text.replace(/@font-face\s*\{[^}]*\}/g, '') : text;
}
