import type { Draft } from './draft.ts';
import type { Report } from './problem.ts';
import type { Slug } from '../story/types.ts';

/** Ids that elements of the page itself have. */
export const pageIds: readonly string[] = [
  'article',
  'beside',
  'here',
  'pictures',
  'graph',
  'loom',
  'table',
  'timeline',
  'card',
  'title',
  'root',
  'card-title',
  'contents-title',
];

/** Sections and paragraphs are elements of the page: no two may have the same id, and none one of the page's own. */
export function checkPageIds({ file, head, paragraphs }: Draft, report: Report): void {
  const sections = new Set(head.sections?.map(({ id }) => id));
  const sectionOfHeading = new Map([...sections].map((id) => [`${id}-heading`, id]));
  const whyTaken = (id: Slug): string | undefined => {
    if (pageIds.includes(id)) return 'is the address of another part of the page';
    const section = sectionOfHeading.get(id);
    return section && `is the address of the heading of section “${section}”`;
  };
  head.sections?.forEach(({ id }, number) => {
    const why = whyTaken(id);
    if (!why) return;
    const what = `“${id}” ${why}, so it cannot be the id of a section`;
    report(
      file.path,
      file.at(['sections', number, 'id']),
      'reserved-id',
      what,
      'Choose another id.',
    );
  });
  for (const id of paragraphs.entries.keys()) {
    const at = () => file.keyAt([...paragraphs.path, id]);
    const why = whyTaken(id);
    if (why) {
      const what = `“${id}” ${why}, so it cannot be the id of a paragraph`;
      report(file.path, at(), 'reserved-id', what, 'Choose another id.');
    } else if (sections.has(id)) {
      const fix = 'Give the paragraph another id, such as one with a number.';
      report(file.path, at(), 'duplicate-id', `“${id}” is a section already`, fix);
    }
  }
}
