import { Sources } from '../ui/Sources.tsx';
import type { Texts } from '../i18n/texts.ts';
import type { LocalNote } from '../story/types.ts';

/** What the editors say about a paragraph, always told apart from it: what kind of remark, and its source. */
export function Note({ note, texts }: { note: LocalNote; texts: Texts }) {
  return (
    <div className={`note note-${note.kind}`} role="note" data-note={note.id}>
      <strong className="note-kind">{texts.t(`notes.${note.kind}`)}</strong> {note.text}{' '}
      <Sources sources={note.sources} texts={texts} />
    </div>
  );
}
