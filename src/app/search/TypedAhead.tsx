import { useLayoutEffect, useRef } from 'react';
import { beginComposing, setTyped } from './typed.ts';
import { useTexts } from '../../ui/contexts.ts';

interface TypedAheadProps {
  onClose: () => void;
}

/**
 * The field of the search before the search has come: it takes what is typed at once, and on phones the keyboard
 * comes with the touch that asked for it. The focus then goes back, so that the dialog knows where it was.
 */
export function TypedAhead({ onClose }: TypedAheadProps) {
  const texts = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const endComposing = useRef(() => {});
  useLayoutEffect(() => {
    const input = field.current;
    const before = document.activeElement;
    input?.focus({ preventScroll: true });
    return () => {
      endComposing.current();
      const isHere = document.activeElement === input;
      if (isHere && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <input
      ref={field}
      className="typed-ahead"
      type="search"
      aria-label={texts.t('search.label')}
      placeholder={texts.t('search.label')}
      autoComplete="off"
      dir="auto"
      onChange={({ target }) => setTyped(target.value)}
      onCompositionStart={() => {
        endComposing.current = beginComposing();
      }}
      onCompositionEnd={() => endComposing.current()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    />
  );
}
