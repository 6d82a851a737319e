import { useId, useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from './Keys.tsx';
import { shortcutGroups } from './shortcuts.ts';
import { areSingleKeysOn, switchSingleKeys } from './singleKeys.ts';
import { useTexts } from '../../ui/contexts.ts';

interface ShortcutsDialogProps {
  /** The dialog is open as long as it is there: take it away. The focus then returns to where it was. */
  onClose: () => void;
}

/** Every key of the page, by part, and the switch for those that work by themselves. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const texts = useTexts();
  const [areOn, setOn] = useState(areSingleKeysOn);
  const id = useId();
  return (
    <Dialog
      className="shortcuts"
      title={texts.t('shortcuts.title')}
      close={texts.t('shortcuts.close')}
      onClose={onClose}
    >
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
                    <Keys keys={keys} />
                  </dt>
                  <dd>{texts.t(`shortcuts.does.${does}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
