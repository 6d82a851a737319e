import { CardLines } from './CardLines.tsx';
import type { CardContext } from './context.ts';
import { fitText } from './fitText.ts';
import { body, type Step } from './sizes.ts';

interface CardWordsProps {
  context: CardContext;
  title: string;
  /** Set under the title in as much room as that leaves; nothing where it is empty. */
  words: string;
  width: number;
  height?: number;
  /** The title's largest size, and how much of the height it may take. */
  from?: Step;
  share?: number;
  /** Words that stand between the two, in one line. */
  between?: string;
}

const gap = 14;

/** A title as large as fits, and under it a few words on what it is. */
export function CardWords(props: CardWordsProps) {
  const {
    context,
    title,
    words,
    between,
    width,
    height = body.height,
    from = 96,
    share = 0.6,
  } = props;
  const { direction } = context;
  const shared = { direction, width };
  const head = fitText(title, { ...shared, face: 'head', height: height * share, from, to: 26 });
  const line = between
    ? fitText(between, { ...shared, face: 'head', height: 40, from: 30, to: 24 })
    : undefined;
  const left = height - head.height - gap - (line ? line.height + gap : 0);
  const text = fitText(words, { ...shared, face: 'text', height: left, from: 36, to: 26 });
  return (
    <div className="words">
      <CardLines as="h1" className="title" fitted={head} />
      {line && <CardLines className="between" fitted={line} />}
      {words !== '' && <CardLines className="context" fitted={text} />}
    </div>
  );
}
