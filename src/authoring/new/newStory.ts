import { compileStory } from '../../compiler/compile.ts';
import type { Problem } from '../../compiler/problem.ts';
import { isCertain, proposeLinks, writeLinks } from '../linkStory.ts';
import { type NewStoryOptions, planStory } from './planStory.ts';
import { type ReviewItem, reviewItems, reviewText } from './review.ts';
import { storyFiles } from './storyFiles.ts';
import type { SourceArticle } from '../types.ts';

export type { NewStoryOptions };

export interface NewStory {
  /** Paths inside the story folder -> text, `review.txt` among them. */
  files: Record<string, string>;
  /** What a human must confirm, the most doubtful first. */
  review: ReviewItem[];
  /** What must be mended before a page can be made: letters that look like others, say. Mostly none. */
  errors: Problem[];
  counts: { paragraphs: number; entities: number; events: number; links: number };
}

/**
 * Makes a story folder of an article: its text with links, who and what it names, when things happened, whose words
 * each paragraph gives, and a review of what a human must confirm. Descriptions and sentences are left to be written.
 * @param fileName of the article, for the review
 */
export function newStory(
  article: SourceArticle,
  options: NewStoryOptions & { fileName: string },
): NewStory {
  const plan = planStory(article, options);
  const planned = storyFiles(plan);
  // The candidates' own places are linked; names in other forms are found as “link” would find them.
  const proposals = proposeLinks(planned);
  const certain = proposals.filter(isCertain);
  const chosen = certain.flatMap((proposal) => proposal.ids.map((id) => ({ proposal, id })));
  const files = { ...planned, ...writeLinks(planned, chosen) };
  const review = reviewItems(
    plan,
    proposals.filter((proposal) => !isCertain(proposal)),
  );
  const paragraphs = plan.sections.flatMap((section) => section.paragraphs);
  const { problems } = compileStory(files, { folder: options.id });
  return {
    files: { ...files, 'review.txt': reviewText(plan, article, review, options.fileName) },
    review,
    errors: problems.filter(({ severity }) => severity === 'error'),
    counts: {
      paragraphs: paragraphs.length,
      entities: plan.entities.length,
      events: plan.events.length,
      links: paragraphs.reduce((sum, { links }) => sum + links.length, 0) + certain.length,
    },
  };
}
