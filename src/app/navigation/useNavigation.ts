import type { StoryIndex } from '../../story/storyIndex.ts';
import { useBase } from '../../ui/contexts.ts';
import type { Address, ViewState } from '../../url/address.ts';
import { useEscape } from './useEscape.ts';
import { useForward } from './useForward.ts';
import { useMentionSteps } from './useMentionSteps.ts';
import { useScrollToFocus } from './useScrollToFocus.ts';

/**
 * Takes the reader to what the URL names, on from an address that is not the one of the link, and away from the focus
 * by Escape. Returns how to go to the next or previous mention of what is in focus.
 * @param told the story in the words that are read now
 * @param forward the address to go on to; undefined where the reader is at the right one
 */
export function useNavigation(
  told: StoryIndex,
  state: ViewState,
  address: Extract<Address, { found: true }>,
  forward: string | undefined,
): (step: 1 | -1) => void {
  const onStep = useMentionSteps(told, state.focus);
  useForward(forward, told.story.language, useBase(), address.forward !== undefined);
  useScrollToFocus(told, state.focus);
  useEscape();
  return onStep;
}
