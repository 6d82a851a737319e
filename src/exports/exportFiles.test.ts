import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, cases, exported, site, smallWhole } from '../../tests/fixtures/exports.ts';
import { exportedStorySchema } from './exportedStorySchema.ts';
import { exportFormats } from './exportFile.ts';
import { exportFiles } from './exportFiles.ts';

describe('the files of a story', () => {
  const files = exportFiles(smallWhole(), addressOf);

  it('are one of each format in each language, and one for all languages', () => {
    expect(files.map(({ name }) => name).toSorted()).toEqual(
      [
        ...['ar', 'en'].flatMap((language) =>
          ['gexf', 'graphml', 'relations.csv', 'mentions.csv', 'tei.xml', 'annotations.jsonld'].map(
            (ending) => `river-accord.${language}.${ending}`,
          ),
        ),
        'river-accord.json',
      ].toSorted(),
    );
    expect(new Set(files.map(({ format }) => format))).toEqual(new Set(exportFormats));
  });

  it('are the same to the byte every time', () => {
    expect(exportFiles(smallWhole(), addressOf)).toEqual(files);
  });

  it('are only those that are asked for', () => {
    const few = exportFiles(smallWhole(), addressOf, { languages: ['en'], formats: ['tei'] });
    expect(few.map(({ name }) => name)).toEqual(['river-accord.en.tei.xml']);
  });

  it('are refused in a language that the story lacks', () => {
    expect(() => exportFiles(smallWhole(), addressOf, { languages: ['fr'] })).toThrow('“fr”');
  });
});

describe('the code that writes the files', () => {
  it('needs nothing of Node, so that a browser can run it too', () => {
    const code = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/.test(file))
      .map((file) => [file, readFileSync(join(import.meta.dirname, file), 'utf8')] as const);
    const needy = code.filter(([, text]) => /from '(node:|zod)|\bBuffer\b|\bprocess\b/.test(text));
    expect(needy.map(([file]) => file)).toEqual(['exportedStorySchema.ts']);
  });
});

describe.each(cases)('the JSON of %s', (_name, { story, language }) => {
  const { text } = exported(story, 'json', language);

  it('is the story, whole and of the shape that is documented', () => {
    const read = exportedStorySchema.parse(JSON.parse(text));
    const { format, version, addresses, ...rest } = read;
    expect([format, version]).toEqual(['nasij-story', 1]);
    expect(addresses[language]).toBe(`${site}${language}/`);
    expect(rest).toEqual(story);
  });

  it('is refused by the schema where something is wrong', () => {
    const changed = JSON.parse(text);
    changed.entities[0].kind = 'planet';
    expect(exportedStorySchema.safeParse(changed).success).toBe(false);
    expect(exportedStorySchema.safeParse({ ...JSON.parse(text), version: 2 }).success).toBe(false);
  });
});
