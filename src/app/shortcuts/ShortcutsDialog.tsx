import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Texts } from '../../i18n/texts.ts';
import { useModal } from '../search/useModal.ts';
import { Keys } from './Keys.tsx';
import { shortcutGroups } from './shortcuts.ts';
import { areSingleKeysOn, switchSingleKeys } from './singleKeys.ts';

interface ShortcutsDialogProps {
  texts: Texts;
  /** The dialog is open as long as it is there: take it away. The focus then returns to where it was. */
  onClose: () => void;
}

/** Every key of the page, by part, and the switch for those that work by themselves. */
export function ShortcutsDialog({ texts, onClose }: ShortcutsDialogProps) {
  const [areOn, setOn] = useState(areSingleKeysOn);
  const id = useId();
  const dialog = useModal(onClose);
  return createPortal(
    <dialog className="dialog shortcuts" aria-labelledby={`${id}-title`} {...dialog}>
      <div className="dialog-panel">
        <div className="dialog-bar">
          <h2 id={`${id}-title`}>{texts.t('shortcuts.title')}</h2>
          <button
            type="button"
            className="dialog-close"
            aria-label={texts.t('shortcuts.close')}
            onClick={onClose}
          >
            <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5 5 15" />
            </svg>
          </button>
        </div>
        <label className="shortcuts-switch">
          <input
            type="checkbox"
            checked={areOn}
            aria-describedby={`${id}-note`}
            onChange={({ target }) => {
              switchSingleKeys(target.checked);
              setOn(target.checked);
            }}
          />
          {texts.t('shortcuts.single')}
        </label>
        <p className="shortcuts-note" id={`${id}-note`}>
          {texts.t('shortcuts.note')}
        </p>
        <div className="shortcuts-groups">
          {shortcutGroups.map(({ part, shortcuts }) => (
            <section key={part} aria-labelledby={`${id}-${part}`}>
              <h3 id={`${id}-${part}`}>{texts.t(`shortcuts.parts.${part}`)}</h3>
              <dl>
                {shortcuts.map(({ keys, does }) => (
                  <div key={does} className="shortcut">
                    <dt>
                      <Keys keys={keys} texts={texts} />
                    </dt>
                    <dd>{texts.t(`shortcuts.does.${does}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
