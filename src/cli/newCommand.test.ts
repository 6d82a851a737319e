import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileStory } from '../compiler/compile.ts';
import { readStory } from '../files/readStory.ts';
import { testHome } from './frame/testTerminal.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

const article = `The port of Qasaba and Norway have worked together since 2016, Coast News reported.

“We agreed in August,” Norway said.
`;
const arabic = 'قالت النرويج إن مصر تتعاون معها منذ عام 2016.';

const create = (file: string, ...more: string[]) =>
  place.run(['new', file, '--lang', 'en', '--id', 'port', '--date', '2024-05-01', ...more]);

const windows1256 = (text: string) =>
  Uint8Array.from(
    [...text].map((letter) => {
      const table = 'ابةتثجحخدذرزسشصض×طظعغـفقك';
      const at = table.indexOf(letter);
      if (at >= 0) return [0xc7, 0xc8][at] ?? 0xc7 + at;
      return (
        { ل: 0xe1, م: 0xe3, ن: 0xe4, ه: 0xe5, و: 0xe6, ي: 0xed, إ: 0xc5 }[letter] ??
        letter.charCodeAt(0)
      );
    }),
  );

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

const docx = (body: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

describe('new', () => {
  it('makes a story that compiles, and says what to look at', async () => {
    const { code, printed } = await create(
      place.write('article.txt', article),
      '--source',
      'Coast News',
    );
    expect(code).toBe(0);
    expect(place.list()).toEqual([
      'article.txt',
      'data/port/en/article.md',
      'data/port/en/labels.yaml',
      'data/port/entities.yaml',
      'data/port/events.yaml',
      'data/port/notes.yaml',
      'data/port/relations.yaml',
      'data/port/review.txt',
      'data/port/story.yaml',
    ]);
    const { story, problems } = compileStory(readStory(join(place.home, 'data/port')), {
      folder: 'port',
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(story?.source).toEqual({ name: 'Coast News', date: '2024-05-01' });
    expect(printed).toContain('2 paragraphs');
    expect(printed).toMatch(/To confirm: \d+ points, all in .*review\.txt/);
  });

  it('reports each line that it leaves out, with its place and why', async () => {
    const file = place.write('article.txt', `${article}\n728x90\n\nShare on Facebook\n`);
    const { printed } = await create(file);
    expect(printed).toMatch(/article\.txt:5 “728x90” /);
    expect(printed).toMatch(/article\.txt:7 “Share on Facebook” /);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${arabic}`), 'utf-8'],
    ['UTF-16', utf16(arabic), 'utf-16le'],
    ['Windows-1256', windows1256(`${arabic} ${arabic}`), 'windows-1256'],
  ])('reads %s', async (_, bytes, encoding) => {
    const file = place.write('article.txt', bytes);
    const { code } = await place.run(['new', file, '--lang', 'ar', '--id', 'port']);
    expect(code).toBe(0);
    expect(place.read('data/port/ar/article.md')).toContain('[النرويج](norway)');
    expect(place.read('data/port/review.txt')).toContain(`(${encoding})`);
  });

  it('takes the words of a page and of a Word document, and nothing that runs', async () => {
    const paragraphs = article.split('\n\n');
    const page = `<!doctype html><title>Port</title><script>alert(1)</script><article>${paragraphs.map((text) => `<p onclick="x()">${text}</p>`).join('')}</article>`;
    expect((await create(place.write('page.html', page))).code).toBe(0);
    expect(place.read('data/port/en/article.md')).not.toMatch(/script|onclick|alert/);
    const word = docx(
      paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''),
    );
    expect((await create(place.write('a.docx', word), '--force')).code).toBe(0);
    expect(place.read('data/port/en/article.md')).toContain('[Norway](norway)');
  });

  it('takes away signs that turn the direction of text, and says so', async () => {
    const file = place.write('article.txt', article.replace('Norway', '\u202eNorway\u202c'));
    const { code, printed } = await create(file);
    expect(code).toBe(0);
    expect(printed).toMatch(
      /article\.txt:1 an invisible sign that turns the order of letters around/,
    );
    expect(place.read('data/port/en/article.md')).not.toMatch(/[\u202a-\u202e]/);
  });

  it('keeps Arabic and Latin side by side', async () => {
    const file = place.write('article.txt', 'قالت NATO إن Norway (النرويج) عضو فيها منذ 1949.');
    const { code } = await place.run(['new', file, '--lang', 'ar', '--id', 'port']);
    expect(code).toBe(0);
    expect(place.read('data/port/ar/article.md')).toContain('[النرويج](norway)');
  });

  const refused: [what: string, bytes: string | Uint8Array, name: string, says: RegExp][] = [
    ['an empty file', '', 'a.txt', /empty/i],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'a.txt',
      /picture|image|PNG/i,
    ],
    [
      'bytes of no encoding',
      Uint8Array.from([0x41, 0xff, 0xfe, 0xd8, 0x81, 0x8d, 0x90, 0x42]),
      'a.txt',
      /encoding/i,
    ],
    ['50 MB', new Uint8Array(50_000_000).fill(97), 'a.txt', /50 MB/],
    ['residue alone', '728x90\n\n.\n', 'a.txt', /no paragraph/],
    ['a Word document that is none', 'just words', 'a.docx', /not|no Word/i],
    ['a bomb', docx(' '.repeat(60_000_000)), 'a.docx', /large|unpack|MB/i],
    ['a file of another kind', 'x', 'a.pdf', /\.txt/],
  ];
  it.each(refused)(
    'refuses %s with a sentence and writes nothing',
    async (_, bytes, name, says) => {
      const { code, told, printed } = await create(place.write(name, bytes));
      expect(code).toBe(1);
      expect(told).toMatch(says);
      expect(told).toContain(name);
      expect(told).toContain('Nothing was written.');
      expect(printed).toBe('');
      expect(place.list()).toEqual([name]);
    },
  );

  it('says which encoding to name where the named one is wrong', async () => {
    const file = place.write('article.txt', article);
    const { code, told } = await create(file, '--encoding', 'klingon-8');
    expect(code).toBe(1);
    expect(told).toMatch(/klingon-8/);
  });

  it('reads a paragraph of 100,000 words', async () => {
    const file = place.write(
      'article.txt',
      'Norway and Egypt spoke again of the old port. '.repeat(11_200),
    );
    const { code, printed } = await create(file);
    expect(code).toBe(0);
    expect(printed).toContain('1 paragraph,');
    expect(place.read('data/port/en/article.md').match(/\]\(norway\)/g)).toHaveLength(11_200);
  });

  it('never writes over a story without --force, and keeps what it does not write', async () => {
    const file = place.write('article.txt', article);
    place.write('data/port/story.yaml', 'mine');
    place.write('data/port/fr/article.md', 'mien');
    const { code, told } = await create(file);
    expect(code).toBe(1);
    expect(told).toMatch(/There is a story “port” already.*--force/);
    expect(place.read('data/port/story.yaml')).toBe('mine');
    expect((await create(file, '--force')).code).toBe(0);
    expect(place.read('data/port/story.yaml')).toContain('id: port');
    expect(place.read('data/port/fr/article.md')).toBe('mien');
  });

  it.each([
    [['new'], /Name one file/],
    [['new', 'a.txt', '--id', 'port'], /Name the language/],
    [['new', 'a.txt', '--lang', 'xx-klingon-too-long', '--id', 'port'], /is no language/],
    [['new', 'a.txt', '--lang', 'mul', '--id', 'port'], /is no language/],
    [['new', 'a.txt', '--lang', 'ar'], /Give the story an id/],
    [['new', 'a.txt', '--lang', 'ar', '--id', 'port', '--source', ' '], /--source has no words/],
    [
      ['new', 'a.txt', '--lang', 'ar', '--id', 'Mein Hafen'],
      /cannot be an id.*small Latin letters/,
    ],
    [
      ['new', 'a.txt', '--lang', 'ar', '--id', 'port', '--date', '9999-01-01'],
      /--date 9999-01-01 is still to come/,
    ],
    [
      ['new', 'a.txt', '--lang', 'ar', '--id', 'port', '--date', 'yesterday'],
      /--date “yesterday” is not a date/,
    ],
    [['new', 'a.txt', '--lang', 'ar', '--id', 'port', '--shout'], /--shout/],
  ])('tells what is wrong with %j and how it is used', async (words, says) => {
    const { code, told } = await place.run(words);
    expect(code).toBe(2);
    expect(told).toMatch(says);
    expect(told).toMatch(/“npm run story -- new --help” says how it is used\.$/);
  });

  it('says that there is no such file', async () => {
    const { code, told } = await create('nowhere.txt');
    expect(code).toBe(1);
    expect(told).toContain('nowhere.txt: There is no such file or folder.');
  });
});

describe('new, as a program of its own', () => {
  const program = resolve(import.meta.dirname, 'main.ts');
  const start = (shell: string, asNobody = false) =>
    spawnSync('sh', ['-c', shell], {
      cwd: place.home,
      encoding: 'utf8',
      timeout: 30_000,
      ...(asNobody && process.getuid?.() === 0 && { uid: 65534, gid: 65534 }),
    });
  const command = `"${process.execPath}" "${program}" new article.txt --lang en --id port`;

  it('leaves nothing behind where the disk takes no more', () => {
    place.write('article.txt', article.repeat(40));
    // A limit of one block for every file that is written.
    const { status, stderr } = start(`ulimit -f 1; ${command}`);
    expect(stderr).toMatch(/The disk (?:is full|takes no file of this size)/);
    expect(stderr).toContain('Nothing was written.');
    expect(status).toBe(1);
    expect(place.list()).toEqual(['article.txt']);
  });

  it('says that a folder may not be written to', () => {
    chmodSync(place.home, 0o755);
    place.write('article.txt', article);
    mkdirSync(join(place.home, 'data'));
    chmodSync(join(place.home, 'data'), 0o555);
    const { status, stderr } = start(command, true);
    expect(stderr).toMatch(/You may not read or write there|That disk can only be read/);
    expect(status).toBe(1);
    expect(place.list()).toEqual(['article.txt']);
    chmodSync(join(place.home, 'data'), 0o755);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends at %s at once in the middle of its work, with nothing written',
    async (signal) => {
      // What it works on takes minutes.
      place.write('article.txt', article.repeat(20_000));
      const words = ['new', 'article.txt', '--lang', 'en', '--id', 'port'];
      const running = spawn(process.execPath, [program, ...words], { cwd: place.home });
      let again: NodeJS.Timeout | undefined;
      running.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (!text.includes('Reading')) return;
        running.kill(signal);
        // In the instant in which Node hands signals back to the system one can be lost.
        again = setInterval(() => running.kill(signal), 50);
      });
      const [code, by] = await once(running, 'close');
      clearInterval(again);
      // In the middle of a thought the system ends it, between two it says so itself.
      expect([130, 143, signal]).toContain(by ?? code);
      expect(place.list()).toEqual(['article.txt']);
    },
  );
});
