import type { LanguageCode, Story, Words } from '../story/types.ts';
import type { AddressOf } from './exportFile.ts';

/**
 * The whole story with all its languages, as the compiler made it, but for publishers' own wordings: those are not
 * the story's to give away. `version` grows when a field goes or changes
 * its meaning, not when one is added. docs/schemas/exported-story.schema.json describes it.
 */
export interface ExportedStory extends Omit<Story, 'words'> {
  format: 'nasij-story';
  version: 1;
  /** Language -> the address of the story's page in it. */
  addresses: Record<LanguageCode, string>;
  words: Record<LanguageCode, Omit<Words, 'original'>>;
}

/** The story as JSON. */
export function storyJson(story: Story, addressOf: AddressOf): string {
  const addresses = Object.fromEntries(
    story.languages.map((language) => [language, addressOf(language, null)]),
  );
  const words = Object.fromEntries(
    Object.entries(story.words).map(([language, told]) => {
      const { original: _, ...own } = told;
      return [language, own];
    }),
  );
  const exported: ExportedStory = {
    format: 'nasij-story',
    version: 1,
    addresses,
    ...story,
    words,
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
