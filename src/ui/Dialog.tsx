import { type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { useModal } from './useModal.ts';

interface DialogProps {
  className: string;
  title: string;
  /** What the button that closes it is called. */
  close: string;
  /** The dialog is open as long as it is there: take it away. The focus then returns to where it was. */
  onClose: () => void;
  children: ReactNode;
}

/** A panel over the page with a title and a way out, which stay while the rest is scrolled. */
export function Dialog({ className, title, close, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useModal(onClose);
  return createPortal(
    <dialog className={`dialog ${className}`} aria-labelledby={id} {...dialog}>
      <div className="dialog-panel">
        <div className="dialog-bar">
          <h2 id={id}>{title}</h2>
          <button type="button" className="dialog-close" aria-label={close} onClick={onClose}>
            <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5 5 15" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
