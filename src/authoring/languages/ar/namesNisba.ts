import { foldWord } from '../../../story/fold.ts';

/**
 * The Arabic adjective of a state's name (روسيا → روسي, الصين → صيني), by the rule of school grammars: the article, a final
 * ـيا, ـا or ـة go, ـي comes. Null where the name has several words or the rule gives none.
 */
export function nisbaOf(name: string): string | null {
  const word = foldWord(name.replace(/^ال/, ''));
  if (/\s/.test(word) || word.length < 3) return null;
  if (word.endsWith('يه')) return word.slice(0, -1);
  if (/(?:يا|ا|ه)$/.test(word)) {
    const stem = word.replace(/(?:يا|ا|ه)$/, '');
    return stem.length < 2 ? null : `${stem}ي`;
  }
  return /[يو]$/.test(word) ? null : `${word}ي`;
}

/** The forms of an adjective in ـي that stand in texts: masculine and feminine, and each with the article. */
export function nisbaForms(adjective: string): string[] {
  const [first = '', ...rest] = adjective.split(' ');
  const second = rest.join(' ');
  if (second) {
    // جنوب أفريقي takes its ending on the second word only, كوري جنوبي on both.
    if (!first.endsWith('ي')) {
      return [
        adjective,
        `${adjective}ة`,
        `ال${first} ${second}`,
        `ال${first} ${second}ة`,
        `${first} ال${second}`,
      ];
    }
    const [he, she] = [`${first} ${second}`, `${first}ة ${second}ة`];
    return [he, she, `ال${first} ال${second}`, `ال${first}ة ال${second}ة`];
  }
  return [first, `${first}ة`, `ال${first}`, `ال${first}ة`];
}
