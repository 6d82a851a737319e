import { useMemo } from 'react';
import { belongingTo } from '../../story/belonging.ts';
import { shownBy } from '../../story/filters.ts';
import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Slug } from '../../story/types.ts';
import { useStoryIndex } from '../../ui/contexts.ts';
import type { ViewState } from '../../url/address.ts';
import { usePreview } from '../navigation/usePreview.ts';

/**
 * What comes forward on the page: what belongs to the thing that is pointed at, else to the focus, else to the
 * paragraph that is read; and what passes the filters.
 * @param told the story in the words that are read now
 */
export function useHighlights(
  told: StoryIndex,
  { focus, filters }: ViewState,
  reading: Slug | null,
) {
  const index = useStoryIndex();
  const ofFocus = useMemo(() => focus && belongingTo(told, focus), [told, focus]);
  const ofReading = useMemo(
    () => reading && belongingTo(told, { kind: 'paragraph', id: reading }),
    [told, reading],
  );
  const shown = useMemo(() => shownBy(index, filters), [index, filters]);
  const preview = usePreview(told);
  const highlighted = preview.highlighted ?? ofFocus ?? (ofReading || null);
  return { ofFocus, shown, preview, highlighted };
}
