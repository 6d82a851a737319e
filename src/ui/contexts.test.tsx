// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { inStory } from '../../tests/inStory.tsx';
import { smallIndex } from '../../tests/fixtures/stories.ts';
import { useBase, useStoryIndex, useTexts } from './contexts.ts';

function Part() {
  return `${useBase()} ${useTexts().language.code} ${useStoryIndex().story.title}`;
}

it('gives a part the base, the words and the story', () => {
  const index = smallIndex('ar');
  render(inStory(<Part />, { index, base: '/news/' }));
  expect(screen.getByText(`/news/ ar ${index.story.title}`)).toBeInTheDocument();
});

it('says so where a part is drawn without them', () => {
  // React tells of it, too.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<Part />)).toThrow('outside of its context');
});
