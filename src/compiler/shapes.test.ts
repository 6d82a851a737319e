import { describe } from 'vitest';
import { itRefuses, type Case } from '../../tests/fixtures/brokenStory.ts';

const cases: Case[] = [
  [
    'a YAML tag',
    'yaml',
    'without one',
    ['en/labels.yaml', 'description: Mayor of Rabwa.', 'description: !!str ▸Mayor of Rabwa.'],
  ],
  [
    'a YAML tag that nobody knows',
    'yaml',
    'without one',
    ['entities.yaml', '{ kind: media }', '!x ▸{ kind: media }'],
  ],
  [
    'another version of YAML, which takes “no” for false',
    'yaml',
    'Remove this line',
    ['notes.yaml', 'p1-day:', '▸%YAML 1.1\n---\np1-day:'],
  ],
  [
    'an unknown key',
    'unknown-key',
    'Did you mean “kind”?',
    ['entities.yaml', 'salma: { kind: person }', 'salma: { kind: person, ▸kinds: person }'],
  ],
  [
    'an unknown key inside a source',
    'unknown-key',
    'Did you mean “url”?',
    ['story.yaml', 'url: https', '▸urls: https'],
  ],
  [
    'an unknown key at the top',
    'unknown-key',
    'Remove it, or use one of: version',
    ['story.yaml', 'version: 1', 'version: 1\n▸colour: red'],
  ],
  [
    'an unknown value',
    'unknown-value',
    'Did you mean “person”?',
    ['entities.yaml', 'yusuf: { kind: person }', 'yusuf: { kind: ▸persn }'],
  ],
  [
    'a missing key',
    'missing-key',
    'Add “dating: …”. How we know',
    [
      'events.yaml',
      'signing-2022: { date: 2022-02-04, dating: inferred,',
      '▸signing-2022: { date: 2022-02-04,',
    ],
  ],
  [
    'a missing key of the story',
    'missing-key',
    'Add “licence: …”',
    ['story.yaml', 'licence: CC-BY-4.0\n', ''],
    ['story.yaml', 'version', '▸version'],
  ],
  [
    'text where a list belongs',
    'shape',
    'Make it a list',
    [
      'events.yaml',
      '2008, dating: stated, evidence: [p2, p3]',
      '2008, dating: stated, evidence: ▸p2',
    ],
  ],
  [
    'an empty value',
    'shape',
    'Write text after the colon.',
    ['en/labels.yaml', 'p4-drill: August is August 2021.', 'p4-drill:▸'],
  ],
  [
    'a wrong voice',
    'shape',
    'Write the id of an entity, or reporter',
    ['story.yaml', 'p4: { voice: reporter }', 'p4: { voice: ▸{ by: reporter } }'],
  ],
  [
    'an id in capitals',
    'bad-id',
    'small Latin letters',
    ['entities.yaml', 'old-bridge: {', '▸Old_Bridge: {'],
  ],
  [
    'an Arabic id in a list',
    'shape',
    'small Latin letters',
    ['events.yaml', 'stated, evidence: [p4]', 'stated, evidence: [p4, ▸ف٤]'],
  ],
  [
    'a Wikidata number without Q',
    'shape',
    'such as Q148',
    ['entities.yaml', 'wikidata: Q42', 'wikidata: ▸42'],
  ],
  [
    'an address that is not https',
    'address',
    'https://',
    ['story.yaml', 'url: https://example.org/river', 'url: ▸http://example.org'],
  ],
  [
    'a wrong source',
    'shape',
    'Write “article”',
    ['notes.yaml', 'doubt, sources: [article]', 'doubt, sources: [▸artcle]'],
  ],
  [
    'the same paragraph twice in a list',
    'shape',
    'only once',
    ['events.yaml', 'evidence: [p2, p3]', 'evidence: ▸[p2, p2]'],
  ],
  ['another version', 'shape', 'only version', ['story.yaml', 'version: 1', 'version: ▸2']],
  [
    'a date that does not exist',
    'date',
    'Write a date such as',
    ['events.yaml', 'date: 2022-02-04, dating', 'date: ▸2022-02-30, dating'],
  ],
  [
    'a date in words',
    'date',
    'Write a date such as',
    ['story.yaml', 'published: 2022-02-05', 'published: ▸Friday'],
  ],
  [
    'a month of no year as the date',
    'date',
    'span',
    ['events.yaml', 'date: 2019~', 'date: ▸XXXX-08'],
  ],
  [
    'a doubled key',
    'duplicate-key',
    'Keep one',
    ['entities.yaml', 'yusuf: {', 'yusuf: { kind: person }\n▸yusuf: {'],
  ],
  [
    'broken YAML',
    'yaml',
    'close the bracket',
    ['en/labels.yaml', 'Mayor of Sahel. }', 'Mayor of Sahel.'],
    ['en/labels.yaml', 'rabwa: { name', '▸rabwa: { name'],
  ],
  ['an alias', 'yaml', 'Write the value out', ['notes.yaml', 'sources: []', 'sources: &none ▸[]']],
  ['a block as a key', 'yaml', 'single word', ['notes.yaml', 'p4-drill: {', '▸{ p4-drill }: {']],
];

describe('the shapes of files', () => {
  itRefuses(cases);
});
