import { describe, expect, it } from 'vitest';
import { breakStory } from '../../tests/fixtures/brokenStory.ts';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { compileStory } from './compile.ts';

describe('compileStory', () => {
  it('makes a story of sound files, without problems', () => {
    const { story, problems } = compileStory(smallStory());
    expect(problems).toEqual([]);
    expect(story?.paragraphs.map(({ id, section }) => [id, section])).toEqual([
      ['p1', 'accord'],
      ['p2', 'accord'],
      ['p3', 'river'],
      ['p4', 'river'],
    ]);
    expect(story?.events[0]).toMatchObject({
      date: '2008',
      start: '2008-01-01',
      end: '2008-12-31',
      precision: 'year',
    });
    expect(story?.relations.map(({ joins }) => joins)).toContain('events');
    expect(story?.entities.filter(({ actor }) => !actor).map(({ id }) => id)).toEqual([
      'old-bridge',
      'accord-text',
    ]);
    expect(story?.words['en']?.paragraphs['p2']).toEqual([
      { mention: 'fair-2022', target: 'event', children: ['The river fair'] },
      ' opened the same day, the ',
      { emphasis: 'strong', children: ['second'] },
      ' in under fifteen years.',
    ]);
  });

  it('reads files with Windows line ends and a byte order mark the same', () => {
    const files = smallStory();
    const windows = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        `${path.endsWith('yaml') ? '\ufeff' : ''}${text.replaceAll('\n', '\r\n')}`,
      ]),
    );
    expect(compileStory(windows)).toEqual(compileStory(files));
  });

  it('refuses a story whose files are missing, and names the file that was meant', () => {
    const { 'en/article.md': article = '', ...files } = smallStory();
    const { story, problems } = compileStory({ ...files, 'en/artcle.md': article });
    expect(story).toBeNull();
    expect(problems).toMatchObject([
      {
        file: 'en/article.md',
        line: 1,
        column: 1,
        code: 'missing-file',
        fix: 'Rename “en/artcle.md” to “en/article.md”.',
      },
      { file: 'en/artcle.md', code: 'unused-file', severity: 'warning' },
    ]);
  });

  it('says of an empty folder what is missing', () => {
    const { problems } = compileStory({});
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['story.yaml', 'missing-file'],
      ['entities.yaml', 'missing-file'],
      ['events.yaml', 'missing-file'],
      ['relations.yaml', 'missing-file'],
      ['notes.yaml', 'missing-file'],
    ]);
  });

  it('warns of a language that the page has no words of its own in', () => {
    const { story, problems } = compileStory(smallStory(), { knownLanguages: ['ar'] });
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        file: 'story.yaml',
        line: 3,
        column: 17,
        code: 'interface-language',
      },
    ]);
    expect(story).not.toBeNull();
  });

  it('does not warn of a region whose language the page has words in', () => {
    const files = Object.entries(smallStory()).map(([path, text]): [string, string] => [
      path.replace(/^en\//, 'en-IE/'),
      path === 'story.yaml' ? text.replace('[ar, en]', '[ar, en-IE]') : text,
    ]);
    const known = { knownLanguages: ['ar', 'en'] };
    expect(compileStory(Object.fromEntries(files), known)).toMatchObject({
      story: { languages: ['ar', 'en-IE'] },
      problems: [],
    });
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('takes files with %s', (_, change) => {
    const files = Object.entries(smallStory()).map(([path, text]) => [path, change(text)]);
    expect(compileStory(Object.fromEntries(files)).problems).toEqual([]);
  });

  it('refuses an id that is not the name of the folder', () => {
    const inFolder = (folder: string) => compileStory(smallStory(), { folder }).problems;
    expect(inFolder('river-accord')).toEqual([]);
    expect(inFolder('my-story')).toMatchObject([
      {
        severity: 'error',
        file: 'story.yaml',
        line: 2,
        column: 5,
        code: 'folder-name',
        fix: 'Write “id: my-story”, or rename the folder to “river-accord”.',
      },
    ]);
    expect(inFolder('My story')[0]?.fix).toBe('Rename the folder to “river-accord”.');
  });

  it('reports everything at once, in the order of the files', () => {
    const { problems } = breakStory(
      ['en/article.md', '[Salma](salma) recalled', '[Salma](slma) recalled'],
      ['story.yaml', 'published: 2022-02-05', 'published: soon'],
      ['entities.yaml', 'yusuf: { kind: person }', 'yusuf: { kind: human }'],
      ['notes.yaml', 'paragraph: p4', 'paragraph: p9'],
    );
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ file, code }) => [file, code]),
    ).toEqual([
      ['story.yaml', 'date'],
      ['entities.yaml', 'unknown-value'],
      ['notes.yaml', 'unknown-id'],
      ['en/article.md', 'unknown-id'],
    ]);
  });

  it('does not blame other files for one that cannot be read', () => {
    const { problems } = breakStory([
      'entities.yaml',
      'salma: { kind: person }',
      'salma: { kind: person',
    ]);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['entities.yaml']));
  });
});
