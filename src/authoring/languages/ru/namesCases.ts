/*
 * The cases of Russian names, by explicit endings: every form is written out from the nominative, nothing is cut off a word
 * of the text. The endings are those of the regular declensions of school grammars.
 */

const soft = /[гкхжшщчц]$/;

/** A regular noun or family name in the nominative singular -> all its singular forms, the nominative first. */
export function nounCases(noun: string): string[] {
  const ended = (stem: string, endings: string) => endings.split(' ').map((end) => stem + end);
  const stem = noun.slice(0, -1);
  if (/(?:[ыио]й)$/.test(noun) && noun.length > 4) return adjectiveCases(noun);
  if (noun === 'Египет') return [noun, ...ended('Египт', 'а у ом е')];
  if (noun.endsWith('ская') || noun.endsWith('цкая'))
    return [noun, ...ended(noun.slice(0, -2), 'ой ую')];
  if (noun.endsWith('ия')) return [noun, ...ended(stem, 'и ю ей')];
  if (noun.endsWith('я')) return [noun, ...ended(stem, 'и е ю ей ёй')];
  if (/(?:ова|ева|ёва|ина)$/.test(noun)) return [noun, ...ended(stem, 'ой у ы е')];
  if (noun.endsWith('а'))
    return [noun, ...ended(stem, soft.test(stem) ? 'и е у ой ей' : 'ы е у ой')];
  if (noun.endsWith('ие')) return [noun, ...ended(stem, 'я ю ем и')];
  if (noun.endsWith('о')) return [noun, ...ended(stem, 'а у ом е')];
  if (noun.endsWith('ы')) return [noun, ...ended(stem, ' ам ами ах')];
  if (noun.endsWith('й')) return [noun, ...ended(stem, 'я ю ем е и')];
  if (noun.endsWith('ь')) return [noun, ...ended(stem, 'я ю ем е и ью')];
  if (/(?:ов|ев|ёв|ин|ын)$/.test(noun)) return [noun, ...ended(noun, 'а у ым ом е')];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(noun)) return [noun, ...ended(noun, 'а у ом ем е')];
  return [noun];
}

/** An adjective in the nominative masculine -> its forms in all genders and cases. */
export function adjectiveCases(adjective: string): string[] {
  const stem = adjective.slice(0, -2);
  const hard = !soft.test(stem) && /(?:ый|ой)$/.test(adjective);
  const velar = soft.test(stem);
  const endings =
    hard || velar
      ? `ая ое ого ому ом ой ую ${velar ? 'им их ими ие' : 'ым ых ыми ые'}`
      : 'яя ее его ему ем ей юю им их ими ие';
  return [adjective, ...endings.split(' ').map((end) => stem + end)];
}

/** A name of one or more words in the nominative -> forms in which all its words stand in the same case, as far as they decline. */
export function nameCases(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1) return nounCases(name);
  const noun = words.findIndex((word) => !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(word));
  const head = noun < 0 ? words.length - 1 : noun;
  const rest = words.slice(head + 1).join(' ');
  const nominative = words[head] ?? '';
  const adjectives = words.slice(0, head);
  const of = (endings: readonly string[], heads: readonly string[]) =>
    heads.flatMap((form) =>
      endings.map((ending) =>
        [...adjectives.map((word) => word.slice(0, -2) + agreeing(word, ending)), form, rest]
          .filter((part) => part !== '')
          .join(' '),
      ),
    );
  const stem = nominative.slice(0, -1);
  const forms = nounCases(nominative).slice(1);
  const oblique = adjectives.length === 0 ? of([''], forms) : [];
  if (adjectives.length > 0) {
    if (/[ая]$/.test(nominative) || /(?:ая|яя)$/.test(adjectives[0] ?? '')) {
      oblique.push(...of(['ой', 'ую'], forms));
    } else if (/(?:ые|ие)$/.test(adjectives[0] ?? '')) {
      oblique.push(...of(['ых', 'ым', 'ыми'], [nominative, stem, `${stem}ов`, ...forms]));
    } else {
      oblique.push(...of(['ого', 'ому', 'ым', 'ом'], forms));
    }
  }
  return [...new Set([name, ...oblique])];
}

/** The ending that an adjective takes in place of a hard one. */
function agreeing(adjective: string, ending: string): string {
  const stem = adjective.slice(0, -2);
  const soften = (from: string, to: string) =>
    ending.startsWith(from) ? to + ending.slice(1) : ending;
  if (/(?:ий|яя|ее)$/.test(adjective) && !soft.test(stem)) {
    if (ending.startsWith('о')) return `е${ending.slice(1)}`;
    if (ending === 'ую') return 'юю';
    return soften('ы', 'и');
  }
  return soft.test(stem) ? soften('ы', 'и') : ending;
}
