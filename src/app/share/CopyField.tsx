import { useId, useRef, useState } from 'react';
import { useTexts } from '../../ui/contexts.ts';

interface CopyFieldProps {
  label: string;
  /** What is copied. */
  text: string;
  /** The direction of the text, where it has one of its own, as links and code have. */
  dir?: 'ltr';
  /** Height in lines; a text of one line is left out of it. */
  rows?: number;
}

/**
 * A text that can be copied, with a button that does it and says so. Where the browser refuses, the text is
 * selected and the reader told, so that nothing more than two keys is left to do.
 */
export function CopyField({ label, text, dir, rows = 1 }: CopyFieldProps) {
  const texts = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What came of it, for the text that it was done with. */
  const [done, setDone] = useState<{ text: string; what: 'copied' | 'refused' } | null>(null);
  const what = done?.text === text ? done.what : null;
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, what: 'copied' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setDone({ text, what: 'refused' });
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-row">
        <textarea
          id={id}
          ref={field}
          readOnly
          rows={rows}
          dir={dir}
          value={text}
          spellCheck={false}
          wrap={rows === 1 ? 'off' : 'soft'}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" onClick={() => void copy()}>
          {texts.t(what === 'copied' ? 'share.copied' : 'share.copy')}
        </button>
      </div>
      <p className="copy-status" role="status">
        {what && texts.t(what === 'copied' ? 'share.copiedThis' : 'share.refused', { what: label })}
      </p>
    </div>
  );
}
