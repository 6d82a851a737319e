import { memo } from 'react';
import { inDigits } from '../i18n/languages.ts';
import { ShareButton } from '../ui/ShareButton.tsx';
import type { LocalParagraph, Slug, Voice } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';
import { InlineContent } from './InlineContent.tsx';
import { Note } from './Note.tsx';
import { VoiceLine } from './VoiceLine.tsx';
import { useStoryIndex, useTexts } from '../ui/contexts.ts';

interface ParagraphProps {
  paragraph: LocalParagraph;
  hrefOf: HrefOf;
  voiceHrefOf: (voice: Voice) => string;
  /** The id of the focused thing where this paragraph names it. */
  current: Slug | undefined;
  isFocused: boolean;
  /** Class names that say whether it comes forward, steps back or is at the reading line. */
  state: string;
}

/** One paragraph with its number (a link that focuses it), whose words it tells, and the editors' notes on it. */
export const Paragraph = memo(function Paragraph(props: ParagraphProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const { paragraph, hrefOf, voiceHrefOf, current, isFocused, state } = props;
  const number = (index.order.get(paragraph.id) ?? 0) + 1;
  const name = texts.t('reader.paragraph', { number });
  return (
    <div
      className={`paragraph ${state}`}
      id={paragraph.id}
      data-paragraph={paragraph.id}
      aria-current={isFocused ? 'true' : undefined}
    >
      <p className="voice">
        <a
          className="paragraph-number"
          href={hrefOf({ kind: 'paragraph', id: paragraph.id })}
          aria-label={name}
        >
          {inDigits(number, texts.language)}
        </a>{' '}
        <VoiceLine voices={paragraph.voices} hrefOf={voiceHrefOf} />
      </p>
      <ShareButton what={`/paragraph/${paragraph.id}`} name={name} />
      {paragraph.original === null && <p className="retold">{texts.t('original.retold')}</p>}
      {(paragraph.original ?? [paragraph.content]).map((content, at) => (
        <p key={`${index.story.text} ${at}`} className="paragraph-text">
          <InlineContent content={content} hrefOf={hrefOf} current={current} />
        </p>
      ))}
      {index.notesOn.get(paragraph.id)?.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </div>
  );
});
