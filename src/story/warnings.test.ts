import { describe, expect, it } from 'vitest';
import { breakStory, placeOf, type Case } from '../../tests/fixtures/brokenStory.ts';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from './compile.ts';

describe('warnings', () => {
  const warnings: Case[] = [
    [
      'an entity that no paragraph mentions',
      'never-mentioned',
      'Link its name',
      ['entities.yaml', 'yusuf: {', '▸zayd: { kind: person }\nyusuf: {'],
      ['ar/labels.yaml', '  yusuf: {', '  zayd: { name: زيد, description: رجل. }\n  yusuf: {'],
      ['en/labels.yaml', '  yusuf: {', '  zayd: { name: Zayd, description: A man. }\n  yusuf: {'],
    ],
    [
      'a name left unlinked',
      'unlinked-name',
      '[Yusuf](yusuf)',
      ['en/article.md', 'to the dam.', 'to the dam, ▸Yusuf said.'],
    ],
    [
      'an Arabic name behind a particle, in other spelling',
      'unlinked-name',
      '[وبالرَّبوه](rabwa)',
      ['ar/article.md', 'على السد.', 'على السد ▸وبالرَّبوه.'],
    ],
  ];

  for (const [oversight, code, advice, ...edits] of warnings) {
    it(`tell of ${oversight}`, () => {
      const { problems, mark } = breakStory(...edits);
      const found = problems.map((problem) => [problem.severity, problem.code, placeOf(problem)]);
      expect(found).toEqual([['warning', code, mark]]);
      expect(problems[0]?.fix).toContain(advice);
    });
  }

  it('let a name stand where the paragraph links its bearer, in another case, or inside another word', () => {
    const { problems } = breakStory([
      'en/article.md',
      'to the dam.',
      'to the dam, Salma said; sahel and Rabwan do not count.',
    ]);
    expect(problems).toEqual([]);
  });

  it('do not keep a story from being made', () => {
    const files = smallStory();
    files['en/article.md'] =
      files['en/article.md']?.replace('to the dam.', 'to the dam, Yusuf said.') ?? '';
    const { story, problems } = compileStory(files);
    expect(story).not.toBeNull();
    expect(problems).toHaveLength(1);
  });
});
