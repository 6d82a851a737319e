import { type DialogHTMLAttributes, type RefObject, useLayoutEffect, useRef } from 'react';

interface ModalProps extends DialogHTMLAttributes<HTMLDialogElement> {
  ref: RefObject<HTMLDialogElement | null>;
}

/**
 * What makes a `<dialog>` modal for as long as it is there: nothing else can be reached, the browser gives the focus
 * back when it goes. Escape, the system's way back and a press beside it ask to close it.
 */
export function useModal(close: () => void): ModalProps {
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closed before it is taken away: only then does the focus return.
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onCancel(event) {
      event.preventDefault();
      close();
    },
    onClose({ currentTarget }) {
      if (!currentTarget.open) close();
    },
    onPointerDown({ target }) {
      pressedBeside.current = target === ref.current;
    },
    onClick({ target }) {
      // A selection of text may end beside the dialog; it does not begin there.
      if (pressedBeside.current && target === ref.current) close();
    },
    onKeyDown(event) {
      // Browsers empty a search field at the first Escape and close at the second.
      if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      close();
    },
  };
}
