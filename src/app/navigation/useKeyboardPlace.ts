import { useStoryIndex } from '../../ui/contexts.ts';
import type { Focus } from '../../story/focus.ts';
import { useArrival } from './useArrival.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { useOneStops } from './useOneStops.ts';

/**
 * Keeps the place of the keyboard's focus: one stop for each picture, never on what is gone, and with a choice that
 * takes its own place away on to what was chosen. Call what it returns right before such a choice.
 */
export function useKeyboardPlace(focus: Focus | null): () => void {
  const index = useStoryIndex();
  useOneStops();
  useKeepFocus(index, focus);
  return useArrival(index, focus);
}
