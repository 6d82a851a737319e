import { Sources } from '../ui/Sources.tsx';
import type { LocalNote } from '../story/types.ts';
import { useTexts } from '../ui/contexts.ts';

/** What the editors say about a paragraph, always told apart from it: what kind of remark, and its source. */
export function Note({ note }: { note: LocalNote }) {
  const texts = useTexts();
  return (
    <div className={`note note-${note.kind}`} role="note" data-note={note.id}>
      <strong className="note-kind">{texts.t(`notes.${note.kind}`)}</strong> {note.text}{' '}
      <Sources sources={note.sources} />
    </div>
  );
}
