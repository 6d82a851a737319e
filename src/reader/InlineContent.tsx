import type { Inline, Mention, Slug } from '../story/types.ts';
import type { HrefOf } from '../url/choices.ts';
import { useStoryIndex } from '../ui/contexts.ts';

interface InlineContentProps {
  content: readonly Inline[];
  hrefOf: HrefOf;
  /** The id of the focused entity or event. */
  current: Slug | undefined;
}

/** The words of a paragraph; every mention is a real link to what it names. */
export function InlineContent({ content, hrefOf, current }: InlineContentProps) {
  return content.map((piece, at) => {
    if (typeof piece === 'string') return piece;
    const words = <InlineContent content={piece.children} hrefOf={hrefOf} current={current} />;
    if ('mention' in piece) {
      return (
        <MentionLink key={at} mention={piece} hrefOf={hrefOf} current={current}>
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

function MentionLink({ mention, hrefOf, current, children }: MentionLinkProps) {
  const index = useStoryIndex();
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
