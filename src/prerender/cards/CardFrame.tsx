import type { ReactNode } from 'react';
import { Legend } from '../../graph/Legend.tsx';
import type { EntityKind, LocalStory } from '../../story/types.ts';
import { useTexts } from '../../ui/contexts.ts';
import type { Focus } from '../../story/focus.ts';

interface CardFrameProps {
  story: LocalStory;
  focus: Focus | null;
  /** The line over the words: a person, a section, … */
  kicker: string;
  /** Whose colour that line has; an event's where nothing is given. */
  kind?: EntityKind;
  title?: string;
  /** What stands under the title, or in its place: paragraphs. */
  children: ReactNode;
  picture?: ReactNode;
}

/** What all cards share: the line over the words, the key to the lines that are drawn, and whose it is. */
export function CardFrame(props: CardFrameProps) {
  const { story, focus, kicker, kind = 'event', title, children, picture } = props;
  const texts = useTexts();
  const key = <Legend />;
  return (
    <div className={`preview of-${focus?.kind ?? 'story'} kind-${kind}`}>
      <header>
        <p className="kicker">{kicker}</p>
        {focus && key}
      </header>
      <div className="body">
        <div className="words">
          {title !== undefined && <h1>{title}</h1>}
          {children}
        </div>
        {picture && <div className="picture">{picture}</div>}
      </div>
      <footer>
        <span className="wordmark">{texts.t('app.name')}</span>
        {focus ? <p className="story-title">{story.title}</p> : key}
      </footer>
    </div>
  );
}
