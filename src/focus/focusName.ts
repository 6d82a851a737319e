import type { Texts } from '../i18n/texts.ts';
import { plainText, type StoryIndex } from '../story/storyIndex.ts';
import type { Focus } from '../story/focus.ts';

/** What a focused thing is called, for titles and announcements. */
export function focusName(index: StoryIndex, { kind, id }: Focus, texts: Texts): string {
  switch (kind) {
    case 'entity':
      return index.entities.get(id)?.name ?? id;
    case 'event':
      return index.events.get(id)?.title ?? id;
    case 'relation':
      return index.relations.get(id)?.sentence ?? id;
    case 'section':
      return index.sections.get(id)?.heading ?? id;
    case 'paragraph':
      return texts.t('reader.paragraph', { number: (index.order.get(id) ?? 0) + 1 });
  }
}

/** One or two sentences on a focused thing, for descriptions in search results and previews. */
export function focusDescription(index: StoryIndex, { kind, id }: Focus, texts: Texts): string {
  switch (kind) {
    case 'entity':
      return index.entities.get(id)?.description ?? '';
    case 'event': {
      const event = index.events.get(id);
      return event ? `${event.when}: ${event.description}` : '';
    }
    case 'relation': {
      const count = index.relations.get(id)?.evidence.length ?? 0;
      return texts.t('app.relationDescription', { count, title: index.story.title });
    }
    case 'section':
      return index.sections.get(id)?.standfirst ?? '';
    case 'paragraph':
      return plainText(index.paragraphs.get(id)?.content ?? []);
  }
}
