import { useLocation } from 'react-router';
import { fetched } from '../../ui/Fetched.tsx';
import { ViewBoundary } from '../../ui/ViewBoundary.tsx';
import type { Ignored } from '../../url/address.ts';
import type { Focus } from '../../story/focus.ts';

/** Only a link with something wrong in it needs it. */
const IgnoredNotice = fetched(async () => (await import('./IgnoredNotice.tsx')).IgnoredNotice);

interface LinkNoticeProps {
  ignored: readonly Ignored[];
  focus: Focus | null;
}

/** Says what of the link is not what it was, where anything is. */
export function LinkNotice({ ignored, focus }: LinkNoticeProps) {
  const { search, state: arrival } = useLocation();
  const renamed = arrival?.isRenamed ? focus : null;
  if (ignored.length === 0 && !renamed) return null;
  return (
    <ViewBoundary>
      <IgnoredNotice key={`${search} ${renamed?.id}`} ignored={ignored} renamed={renamed} />
    </ViewBoundary>
  );
}
