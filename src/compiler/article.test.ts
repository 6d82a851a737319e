import { describe } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';

const cases: Case[] = [
  ['raw HTML', 'html', 'plain paragraphs', ['en/article.md', '**second**', '▸<b>second</b>']],
  [
    'a block of HTML',
    'html',
    'plain paragraphs',
    ['en/article.md', '## The river', '▸<script>alert(1)</script>\n\n## The river'],
  ],
  [
    'a list',
    'markdown',
    'backslash',
    ['en/article.md', '## The river', '▸2008. A list\n\n## The river'],
  ],
  [
    'a wrong heading',
    'markdown',
    'Begin it with “## ”',
    ['en/article.md', '## The river', '▸### The river'],
  ],
  [
    'an external link',
    'markdown',
    'Link only to',
    ['en/article.md', '(old-bridge)', '(https://example.org)'],
    ['en/article.md', '[the old bridge]', '▸[the old bridge]'],
  ],
  [
    'a link that is not closed',
    'markdown',
    'nothing between',
    ['en/article.md', '[Salma](salma) recalled', '[Salma▸] (salma) recalled'],
  ],
  [
    'an image',
    'markdown',
    'plain paragraphs',
    ['en/article.md', '**second**', '▸![second](salma)'],
  ],
  [
    'a mention without words',
    'missing-text',
    '[words](salma)',
    ['en/article.md', '[Salma](salma) recalled', '▸[](salma) recalled'],
  ],
  [
    'a link inside a word',
    'split-word',
    '[والصين](china)',
    ['ar/article.md', '[والساحل](sahel)', 'و▸[الساحل](sahel)'],
  ],
  [
    'a paragraph without id',
    'missing-id',
    '{#p8}',
    ['en/article.md', 'fifteen years. {#p2}', 'fifteen years.'],
    ['en/article.md', '[The river fair]', '▸[The river fair]'],
  ],
  [
    'a heading without id',
    'missing-id',
    '{#statement}',
    ['en/article.md', '## The river {#river}', '▸## The river'],
  ],
  ['an id in capitals', 'bad-id', 'small Latin', ['en/article.md', '{#p2}', '▸{#P2}']],
  [
    'two ids in one paragraph',
    'markdown',
    'empty line',
    ['en/article.md', 'Friday. {#p1}\n\n', 'Friday. ▸{#p1}\n'],
  ],
  [
    'an unknown paragraph',
    'unknown-id',
    'Did you mean',
    ['en/article.md', '{#p2}', '{#p22}'],
    ['en/article.md', '[The river fair]', '▸[The river fair]'],
  ],
  [
    'a paragraph twice',
    'duplicate-id',
    'remove the second',
    ['en/article.md', '{#p2}', '{#p1}'],
    ['en/article.md', '[The river fair]', '▸[The river fair]'],
  ],
  [
    'a missing paragraph',
    'missing-paragraph',
    'end it with {#p2}',
    [
      'en/article.md',
      '[The river fair](fair-2022) opened the same day, the **second** in under fifteen years. {#p2}',
      '',
    ],
    ['en/article.md', '## The accord', '▸## The accord'],
  ],
  [
    'a missing section',
    'missing-section',
    '## … {#river}',
    ['en/article.md', '## The river {#river}', ''],
    ['en/article.md', '---\ntitle', '▸---\ntitle'],
  ],
  [
    'a paragraph in the wrong section',
    'wrong-section',
    'Move it',
    ['en/article.md', '## The river {#river}\n', ''],
    [
      'en/article.md',
      '[Salma](salma) recalled',
      '## The river {#river}\n\n[Salma](salma) recalled',
    ],
    ['en/article.md', '[The river fair]', '## The river {#river}\n\n▸[The river fair]'],
  ],
  [
    'paragraphs in the wrong order',
    'wrong-order',
    'order of story.yaml',
    ['en/article.md', '{#p1}', '{#p0}'],
    ['en/article.md', '{#p2}', '{#p1}'],
    ['en/article.md', '{#p0}', '{#p2}'],
    ['en/article.md', '[The River Post]', '▸[The River Post]'],
  ],
  [
    'a mention in one language only',
    'other-mentions',
    '[words](old-bridge)',
    ['en/article.md', '[the old bridge](old-bridge)', 'the bridge'],
    [
      'en/article.md',
      '[Rabwa](rabwa) and [Sahel](sahel) had',
      '▸[Rabwa](rabwa) and [Sahel](sahel) had',
    ],
  ],
  [
    'no front matter',
    'missing-front-matter',
    'title, standfirst',
    ['en/article.md', '---\ntitle', '▸title'],
  ],
  [
    'a missing headline',
    'missing-key',
    'Add “title: …”. The headline',
    ['en/article.md', 'title: An accord across the river\n', ''],
    ['en/article.md', 'standfirst', '▸standfirst'],
  ],
  [
    'an empty byline',
    'shape',
    'Write text',
    ['en/article.md', 'byline: Retold by the editors of Nasij', 'byline:▸'],
  ],
];

describe('articles', () => {
  itRefuses(cases);
});
