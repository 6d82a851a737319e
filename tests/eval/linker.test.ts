import { expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { goldStory } from './goldStory.ts';
import { markedText } from './markedTexts.ts';

const texts = [
  ...['ar', 'en'].map((language) => ['the shipped story', goldStory(language)] as const),
  ...['ar', 'en', 'ru', 'zh'].map((language) => ['a marked text', markedText(language)] as const),
];

it.each(texts.map(([what, text]) => [what, text.language, text] as const))(
  'in %s in %s names are linked as a human links them',
  (_what, _language, text) => {
    const { links, precision, recall, wrong, missing } = evaluate(text);
    expect(links).toBeGreaterThan(15);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, missing.join('\n')).toBeGreaterThanOrEqual(0.95);
  },
);
