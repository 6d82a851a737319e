import type { StoryIndex } from '../story/storyIndex.ts';
import type { Inline, Mention, Slug } from '../story/types.ts';
import type { HrefOf } from '../url/focus.ts';

interface InlineContentProps {
  content: readonly Inline[];
  index: StoryIndex;
  hrefOf: HrefOf;
  /** The id of the focused entity or event. */
  current: Slug | undefined;
}

/** The words of a paragraph; every mention is a real link to what it names. */
export function InlineContent({ content, index, hrefOf, current }: InlineContentProps) {
  return content.map((piece, at) => {
    if (typeof piece === 'string') return piece;
    const words = (
      <InlineContent content={piece.children} index={index} hrefOf={hrefOf} current={current} />
    );
    if ('mention' in piece) {
      return (
        <MentionLink key={at} mention={piece} index={index} hrefOf={hrefOf} current={current}>
          {words}
        </MentionLink>
      );
    }
    const Mark = piece.emphasis;
    return <Mark key={at}>{words}</Mark>;
  });
}

interface MentionLinkProps extends Omit<InlineContentProps, 'content'> {
  mention: Mention;
  children: React.ReactNode;
}

function MentionLink({ mention, index, hrefOf, current, children }: MentionLinkProps) {
  const { mention: id, target } = mention;
  const kind = target === 'event' ? 'event' : (index.entities.get(id)?.kind ?? 'document');
  return (
    <a
      className={`mention kind-${kind}`}
      href={hrefOf({ kind: target, id })}
      {...(target === 'event' ? { 'data-event': id } : { 'data-entity': id })}
      aria-current={current === id ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
