import type { ViewState } from '../../url/address.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isFile } from '../file/isFile.ts';
import { parentLinkFor } from '../embed/parentLink.ts';
import { CiteFields } from './CiteFields.tsx';
import { CopyField } from './CopyField.tsx';
import { EmbedFields } from './EmbedFields.tsx';
import { rootOf } from './rootOf.ts';
import { sharedOf } from './shared.ts';
import { TakeFields } from './TakeFields.tsx';
import { useBase, useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface ShareDialogProps {
  /** What is shared, as `sharedOf` takes it. */
  what: string;
  state: ViewState;
  /** The origin that the site is published at; empty where nobody said it. */
  site: string;
  /** The dialog is open as long as it is there: take it away. The focus then returns to where it was. */
  onClose: () => void;
}

/** Everything that can be done with the link to a view or a thing: copy it, send it, cite it, frame it. */
export function ShareDialog({ what, state, site, onClose }: ShareDialogProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const base = useBase();
  const root = rootOf(site, base);
  const shared = sharedOf(what, state, index, texts);
  // In a frame, to the page around it: that is where the reader is.
  const link = parentLinkFor(shared.path) ?? root + shared.path;
  return (
    <Dialog
      className="share"
      title={texts.t('share.title')}
      close={texts.t('share.close')}
      onClose={onClose}
    >
      <p className="share-name">{shared.name}</p>
      <CopyField label={texts.t('share.link')} text={link} dir="ltr" />
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
      <CiteFields shared={shared} link={link} story={index.story} />
      {/* Other pages cannot frame a file on a disk. */}
      {!isFile(base) && <EmbedFields shared={shared} framed={state.embed} root={root} />}
      <TakeFields story={index.story} root={root} link={link} />
    </Dialog>
  );
}
