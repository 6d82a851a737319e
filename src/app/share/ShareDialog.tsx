import { useId } from 'react';
import { createPortal } from 'react-dom';
import type { Texts } from '../../i18n/texts.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { ViewState } from '../../url/address.ts';
import { useModal } from '../search/useModal.ts';
import { CiteFields } from './CiteFields.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedFields } from './EmbedFields.tsx';
import { sharedOf } from './shared.ts';

interface ShareDialogProps {
  /** What is shared, as `sharedOf` takes it. */
  what: string;
  index: StoryIndex;
  texts: Texts;
  state: ViewState;
  /** The site's address with its base path, without a slash at its end. */
  root: string;
  /** The dialog is open as long as it is there: take it away. The focus then returns to where it was. */
  onClose: () => void;
}

/** Everything that can be done with the link to a view or a thing: copy it, send it, cite it, frame it. */
export function ShareDialog({ what, index, texts, state, root, onClose }: ShareDialogProps) {
  const id = useId();
  const dialog = useModal(onClose);
  const shared = sharedOf(what, state, index, texts);
  const link = root + shared.path;
  return createPortal(
    <dialog className="dialog share" aria-labelledby={`${id}-title`} {...dialog}>
      <div className="dialog-panel">
        <div className="dialog-bar">
          <h2 id={`${id}-title`}>{texts.t('share.title')}</h2>
          <button
            type="button"
            className="dialog-close"
            aria-label={texts.t('share.close')}
            onClick={onClose}
          >
            <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 5l10 10M15 5 5 15" />
            </svg>
          </button>
        </div>
        <p className="share-name">{shared.name}</p>
        <CopyField label={texts.t('share.link')} text={link} dir="ltr" texts={texts} />
        {'share' in navigator && (
          <button
            type="button"
            className="share-send"
            onClick={() => {
              // A reader who closes the system's sheet has not failed at anything.
              navigator.share({ title: shared.name, url: link }).catch(() => {});
            }}
          >
            {texts.t('share.send')}
          </button>
        )}
        <CiteFields shared={shared} link={link} story={index.story} texts={texts} />
        <EmbedFields shared={shared} root={root} texts={texts} />
      </div>
    </dialog>,
    document.body,
  );
}
