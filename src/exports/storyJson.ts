import type { LanguageCode, Story } from '../story/types.ts';
import type { AddressOf } from './exportFile.ts';

/**
 * The whole story with all its languages, as the compiler made it. `version` grows when a field goes or changes
 * its meaning, not when one is added. docs/schemas/exported-story.schema.json describes it.
 */
export interface ExportedStory extends Story {
  format: 'nasij-story';
  version: 1;
  /** Language -> the address of the story's page in it. */
  addresses: Record<LanguageCode, string>;
}

/** The story as JSON. */
export function storyJson(story: Story, addressOf: AddressOf): string {
  const addresses = Object.fromEntries(
    story.languages.map((language) => [language, addressOf(language, null)]),
  );
  const exported: ExportedStory = { format: 'nasij-story', version: 1, addresses, ...story };
  return `${JSON.stringify(exported, null, 2)}\n`;
}
