import { useEffect, useState } from 'react';
import { followEditions, type ShowNewer } from './followEditions.ts';
import { useBase, useTexts } from '../../ui/contexts.ts';

/** Has the story stored for times without a network, and offers a newer edition of it. */
export function Offline() {
  const texts = useTexts();
  const base = useBase();
  const [show, setShow] = useState<ShowNewer | null>(null);
  useEffect(() => {
    const following = new AbortController();
    const onNewer = (newer: ShowNewer) => setShow(() => newer);
    // Private windows, settings and hosts may forbid it: the page is then as it would be without.
    followEditions(base, onNewer, following.signal).catch(() => {});
    return () => following.abort();
  }, [base]);
  if (!show) return null;
  return (
    <div className="notice" role="status" data-newer>
      <p>{texts.t('offline.newer')}</p>
      <button type="button" onClick={show}>
        {texts.t('offline.show')}
      </button>
      <button type="button" onClick={() => setShow(null)}>
        {texts.t('offline.later')}
      </button>
    </div>
  );
}
