import { useState } from 'react';
import type { Texts } from '../i18n/texts.ts';
import type { Ignored } from '../url/address.ts';

/** Says once which parts of the link could not be used, and goes when told to. */
export function IgnoredNotice({ ignored, texts }: { ignored: readonly Ignored[]; texts: Texts }) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div className="notice" role="status">
      <ul>
        {ignored.map(({ parameter, value, reason }) => (
          <li key={parameter}>
            {texts.t('url.ignored')} <bdi dir="ltr">{`${parameter}=${value}`}</bdi>:{' '}
            {texts.t(`url.${reason}`)}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setOpen(false)}>
        {texts.t('app.dismiss')}
      </button>
    </div>
  );
}
