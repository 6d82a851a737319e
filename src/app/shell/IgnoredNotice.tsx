import { useState } from 'react';
import type { Ignored } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';
import { focusName } from '../../focus/focusName.ts';
import { useStoryIndex, useTexts } from '../../ui/contexts.ts';

interface IgnoredNoticeProps {
  ignored: readonly Ignored[];
  /** What the link names by a retired id; null where it names nothing so. */
  renamed: Focus | null;
}

/** Says once what of the link is not what it was, and goes when told to. */
export function IgnoredNotice({ ignored, renamed }: IgnoredNoticeProps) {
  const index = useStoryIndex();
  const texts = useTexts();
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div className="notice" role="status">
      <ul>
        {renamed && (
          <li>{texts.t('machines.renamed', { name: focusName(index, renamed, texts) })}</li>
        )}
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
