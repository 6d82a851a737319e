import { type Context, createContext, useContext } from 'react';
import type { Texts } from '../i18n/texts.ts';
import type { StoryIndex } from '../story/storyIndex.ts';

/*
 * What all parts of a page speak of and speak with. It is given once, around the page (app/shell/App.tsx), and stays
 * the same for as long as the page lives.
 */

/** The interface's words in the page's language. */
export const TextsContext = createContext<Texts | null>(null);

/** The path that the site stands under, with its closing slash; `#/` in a file. */
export const BaseContext = createContext('/');

/**
 * The story in the page's language. Around the text, and what speaks of the text, stands the story in the words that
 * are read now: the retelling's or the original's. A part that can still sleep gets that story as a prop and gives it
 * to what is in it: React would throw away what was built where a context changes around it (Island.tsx).
 */
export const StoryIndexContext = createContext<StoryIndex | null>(null);

export const useTexts = () => useGiven(TextsContext);
export const useBase = () => useContext(BaseContext);
export const useStoryIndex = () => useGiven(StoryIndexContext);

/** @throws where nothing around the part gives it a value */
function useGiven<Value>(context: Context<Value | null>): Value {
  const value = useContext(context);
  if (value === null) throw new Error('Drawn outside of its context (ui/contexts.ts).');
  return value;
}
