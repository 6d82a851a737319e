import { foldWord } from '../../../story/fold.ts';

/** The form of a word that is left behind particles: `form` is one of its forms, the answer is as the text writes it. */
export function unjoined(text: string, form: string): string {
  if (foldWord(text) === form) return text;
  const plain = text.replace(/^[وف](?=لل)/, '');
  if (form.startsWith('ال') && plain.startsWith('لل')) return `ال${plain.slice(2)}`;
  for (let cut = 1; cut < Math.min(4, text.length); cut += 1) {
    if (foldWord(text.slice(cut)) === form) return text.slice(cut).replace(/^\u0640/, '');
  }
  return text;
}
