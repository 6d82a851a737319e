import { expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { knownEntities } from './knownEntities.ts';

const idsOf = (files: Record<string, string>) =>
  knownEntities('river-accord', files, 'en').map(({ id }) => id);

it('knows the names of another story, but no guess that nobody has described yet', () => {
  const files = smallStory();
  expect(idsOf(files)).toEqual(expect.arrayContaining(['salma', 'yusuf']));
  const labels = files['en/labels.yaml'] ?? '';
  const guessed = labels.replace(/(salma: \{.*description: )[^,}]*/, '$1"TODO: one sentence"');
  expect(guessed).not.toBe(labels);
  const left = idsOf({ ...files, 'en/labels.yaml': guessed });
  expect(left).toContain('yusuf');
  expect(left).not.toContain('salma');
});
