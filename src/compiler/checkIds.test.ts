import { describe } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';

const cases: Case[] = [
  [
    'a mention of nobody',
    'unknown-id',
    'Did you mean “salma”?',
    ['en/article.md', '[Salma](salma)', '▸[Salma](slma)'],
  ],
  [
    'an unknown implied',
    'unknown-id',
    'Did you mean “fair-2008”?',
    ['story.yaml', 'implied: [fair-2008]', 'implied: [▸fair-208]'],
  ],
  [
    'an unknown voice',
    'unknown-id',
    'Did you mean “river-post”?',
    ['story.yaml', 'p1: { voice: river-post }', 'p1: { voice: ▸river-pots }'],
  ],
  [
    'an unknown voice in a list',
    'unknown-id',
    'Did you mean “accord-text”?',
    ['relations.yaml', 'voice: [salma, accord-text]', 'voice: [salma, ▸accord-txt]'],
  ],
  [
    'an unknown end',
    'unknown-id',
    'Did you mean “sahel”?',
    ['relations.yaml', 'from: yusuf, to: sahel', 'from: yusuf, to: ▸sahl'],
  ],
  [
    'an unknown event',
    'unknown-id',
    'Did you mean “drill-2021”?',
    ['relations.yaml', 'events: [drill-2021]', 'events: [▸dril-2021]'],
  ],
  [
    'an unknown paragraph of evidence',
    'unknown-id',
    'Use the id of a paragraph',
    ['events.yaml', 'evidence: [p2, p3]', 'evidence: [p2, ▸opening]'],
  ],
  [
    'a note on no paragraph',
    'unknown-id',
    'Did you mean “p4”?',
    ['notes.yaml', 'paragraph: p4', 'paragraph: ▸p44'],
  ],
  [
    'evidence in a paragraph that was renamed',
    'unknown-id',
    'Did you mean “p3x”?',
    ['story.yaml', 'paragraphs: [p3, p4]', 'paragraphs: [p3x, p4]'],
    ['story.yaml', '  p3: {', '  p3x: {'],
    ['events.yaml', 'evidence: [p2, p3]', 'evidence: [p2, ▸p3]'],
  ],
  [
    'a paragraph of the article that was renamed in story.yaml',
    'unknown-id',
    'Did you mean “p3x”?',
    ['story.yaml', 'paragraphs: [p3, p4]', 'paragraphs: [p3x, p4]'],
    ['story.yaml', '  p3: {', '  p3x: {'],
    ['en/article.md', '[Salma](salma) recalled', '▸[Salma](salma) recalled'],
  ],
  [
    'words for something that was renamed',
    'unknown-id',
    'Did you mean “yu”?',
    ['entities.yaml', 'yusuf: {', 'yu: {'],
    ['en/labels.yaml', 'yusuf: {', 'yusuf: ▸{'],
  ],
  [
    'words for nobody',
    'unknown-id',
    'Did you mean “yusuf”?',
    ['en/labels.yaml', 'yusuf: {', 'yusuff: ▸{ name: Y, description: Y. }\n  yusuf: {'],
  ],
  [
    'an event with the id of an entity',
    'duplicate-id',
    'another id',
    [
      'events.yaml',
      'meeting-2019: {',
      '▸salma: { date: 2019, dating: stated, evidence: [p1] }\nmeeting-2019: {',
    ],
  ],
  [
    'a reserved id',
    'reserved-id',
    'Choose another',
    ['entities.yaml', 'yusuf: {', '▸reporter: { kind: person }\nyusuf: {'],
  ],
  [
    'a section with an id of the page',
    'reserved-id',
    'Choose another',
    ['story.yaml', '- id: river', '- id: ▸graph'],
  ],
  [
    'a paragraph with an id of the page',
    'reserved-id',
    'Choose another',
    ['story.yaml', '  p4: {', '  ▸card-title: { voice: reporter }\n  p4: {'],
  ],
  [
    'a paragraph with the id of a section’s heading',
    'reserved-id',
    'Choose another',
    ['story.yaml', '  p4: {', '  ▸river-heading: { voice: reporter }\n  p4: {'],
  ],
  [
    'a section with the id of another’s heading',
    'reserved-id',
    'Choose another',
    ['story.yaml', '- id: river', '- id: ▸accord-heading'],
  ],
  [
    'a paragraph with the id of a section',
    'duplicate-id',
    'another id',
    ['story.yaml', '  p4: {', '  ▸river: { voice: reporter }\n  p4: {'],
  ],
  [
    'two sections of one id',
    'duplicate-id',
    'an id of its own',
    ['story.yaml', '- id: river', '- id: ▸accord'],
  ],
  [
    'a paragraph in two sections',
    'duplicate-id',
    'one section only',
    ['story.yaml', '[p3, p4]', '[▸p2, p3, p4]'],
  ],
  [
    'a paragraph without facts',
    'missing-entry',
    'p5: { voice: reporter }',
    ['story.yaml', '[p3, p4]', '[p3, p4, ▸p5]'],
  ],
  [
    'a paragraph in no section',
    'unplaced-paragraph',
    'Add it to',
    ['story.yaml', '  p4: {', '  ▸p9: { voice: reporter }\n  p4: {'],
  ],
  [
    'a retired id that lives',
    'retired-id',
    'Remove this line',
    ['story.yaml', 'retired: { mayor', 'retired: { ▸yusuf'],
  ],
  [
    'a retired id that leads nowhere',
    'unknown-id',
    'Did you mean “salma”?',
    ['story.yaml', 'mayor: salma', 'mayor: ▸salmaa'],
  ],
  [
    'a default language that is none',
    'unknown-language',
    'ar, en',
    ['story.yaml', 'defaultLanguage: ar', 'defaultLanguage: ▸fr'],
  ],
];

describe('ids', () => {
  itRefuses(cases);
});
