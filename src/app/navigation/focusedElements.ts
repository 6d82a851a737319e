import type { StoryIndex } from '../../story/storyIndex.ts';
import type { Focus } from '../../story/focus.ts';

/**
 * The places in the article that a focus stands for, in reading order: the thing itself for a section or
 * paragraph; every mention of an entity or event, and every paragraph that only implies it; the evidence of
 * a relation.
 */
export function focusedElements(index: StoryIndex, focus: Focus): HTMLElement[] {
  const article = document.getElementById('article');
  if (!article) return [];
  const paragraph = (id: string) => article.querySelector<HTMLElement>(`[data-paragraph="${id}"]`);
  const present = (element: HTMLElement | null) => (element ? [element] : []);
  switch (focus.kind) {
    case 'section':
      return present(article.querySelector<HTMLElement>(`[data-section="${focus.id}"]`));
    case 'paragraph':
      return present(paragraph(focus.id));
    case 'relation':
      return (index.relations.get(focus.id)?.evidence ?? []).flatMap((id) =>
        present(paragraph(id)),
      );
    case 'entity':
    case 'event':
      return (index.paragraphsOf.get(focus.id) ?? []).flatMap((id) => {
        const within = paragraph(id);
        const mentions = within?.querySelectorAll<HTMLElement>(
          `[data-${focus.kind}="${focus.id}"]`,
        );
        return mentions?.length ? [...mentions] : present(within);
      });
  }
}
