import { describe } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';

const cases: Case[] = [
  [
    'an inferred date without a source',
    'missing-source',
    'sources: [article]',
    ['events.yaml', 'evidence: [p1], sources: [article] }', 'evidence: [p1], sources: ▸[] }'],
  ],
  [
    'an inferred end without a source',
    'missing-source',
    'sources: [article]',
    [
      'events.yaml',
      'dating: stated, evidence: [p2, p3]',
      'dating: stated, endDating: context, evidence: [p2, p3]',
    ],
    ['events.yaml', 'date: 2008', 'date: 2008/2009'],
    ['events.yaml', '{ date', '▸{ date'],
  ],
  [
    'an end of no span',
    'date',
    'start/end',
    ['events.yaml', 'evidence: [p1], sources', 'endDating: ▸context, evidence: [p1], sources'],
  ],
  [
    'a stated date outside the date',
    'date',
    'only the part',
    ['events.yaml', 'stated: XXXX-08', 'stated: ▸XXXX-09'],
  ],
  [
    'a relation of entity and event',
    'mixed-ends',
    'two events',
    ['relations.yaml', 'from: fair-2008, to: fair-2022', 'from: fair-2008, to: ▸rabwa'],
  ],
  [
    'a relation with itself',
    'same-ends',
    'other end',
    ['relations.yaml', 'from: yusuf, to: sahel', 'from: yusuf, to: ▸yusuf'],
  ],
  [
    'a relation without evidence',
    'missing-evidence',
    'context: true',
    [
      'relations.yaml',
      'salma-leads-rabwa: { from: salma, to: rabwa, type: leads, stance: structural, evidence: [p1] }',
      'salma-leads-rabwa: ▸{ from: salma, to: rabwa, type: leads, stance: structural }',
    ],
  ],
  [
    'evidence that names one end only',
    'weak-evidence',
    'under “implied”',
    [
      'relations.yaml',
      'to: sahel, type: leads, stance: structural, evidence: [p1]',
      'to: sahel, type: leads, stance: structural, evidence: ▸[p4]',
    ],
  ],
  [
    'a stance without voice',
    'missing-voice',
    'voice: …',
    [
      'relations.yaml',
      'stance: opposition, evidence: [p3], voice: [salma, accord-text] }',
      'stance: opposition, evidence: [p3] }',
    ],
    ['relations.yaml', '{ from: delta', '▸{ from: delta'],
  ],
  [
    'context without source',
    'missing-source',
    'name',
    [
      'relations.yaml',
      'context: true, sources: [{ name: River Union, date: 2020 }]',
      'context: true',
    ],
    ['relations.yaml', '{ from: rabwa, to: river-union', '▸{ from: rabwa, to: river-union'],
  ],
];

describe('dates, relations and evidence', () => {
  itRefuses(cases);
});
