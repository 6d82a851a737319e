import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallStory } from '../../tests/fixtures/smallStory.ts';
import { Interrupted } from './frame/terminal.ts';
import { testHome } from './frame/testTerminal.ts';
import { runWords } from './frame/run.ts';

let place = testHome();
beforeEach(() => (place = testHome()));
afterEach(() => place.remove());

/** The small story with the links of one mention taken out in both languages, and one doubtful name more. */
function unlinked(): Record<string, string> {
  const files = smallStory();
  const without = (path: string, ...ids: string[]) =>
    (files[path] ?? '').replace(new RegExp(`\\[([^\\]]+)\\]\\((?:${ids.join('|')})\\)`, 'g'), '$1');
  return {
    ...files,
    'ar/article.md': without('ar/article.md', 'rabwa'),
    'en/article.md': without('en/article.md', 'rabwa'),
  };
}

describe('link', () => {
  it('links what is certain in every language, and nothing again', async () => {
    place.writeStory('river-accord', unlinked());
    const { code, printed } = await place.run(['link', 'river-accord', '--yes']);
    expect(code).toBe(0);
    expect(printed).toMatch(/\d+ mentions linked/);
    for (const language of ['ar', 'en']) {
      const linked = place.read(`data/river-accord/${language}/article.md`);
      expect(linked.match(/\]\(rabwa\)/g)).toHaveLength(
        smallStory()[`${language}/article.md`]?.match(/\]\(rabwa\)/g)?.length ?? 0,
      );
    }
    const before = place.read('data/river-accord/ar/article.md');
    const again = await place.run(['link', 'river-accord', '--yes']);
    expect(again.code).toBe(0);
    expect(place.read('data/river-accord/ar/article.md')).toBe(before);
  });

  it('leaves every link and every other word as it is', async () => {
    const files = unlinked();
    place.writeStory('river-accord', files);
    await place.run(['link', 'river-accord', '--yes']);
    for (const language of ['ar', 'en']) {
      const path = `${language}/article.md`;
      const bare = place.read(`data/river-accord/${path}`).replace(/\[([^\]]+)\]\(rabwa\)/g, '$1');
      expect(bare).toBe(files[path]);
    }
  });

  it('shows as a diff what it would write, and writes nothing', async () => {
    const files = unlinked();
    place.writeStory('river-accord', files);
    const { code, printed } = await place.run([
      'link',
      'river-accord',
      '--dry-run',
      '--lang',
      'ar',
    ]);
    expect(code).toBe(0);
    expect(printed).toMatch(/^--- .*ar\/article\.md/m);
    expect(printed).toMatch(/^\+.*\]\(rabwa\)/m);
    expect(printed).not.toContain('en/article.md');
    expect(place.read('data/river-accord/ar/article.md')).toBe(files['ar/article.md']);
  });

  it('asks in a terminal: for the certain ones at once, for doubtful ones with the reason', async () => {
    const files = unlinked();
    const labels = files['en/labels.yaml'] ?? '';
    // Two bear the same surname.
    files['en/labels.yaml'] = labels
      .replace(/(salma: \{[^}]*?)( description:)/, '$1 aliases: [Nasr],$2')
      .replace(/(yusuf: \{[^}]*?)( description:)/, '$1 aliases: [Nasr],$2');
    files['en/article.md'] = (files['en/article.md'] ?? '').replace(
      ' {#p4}',
      ' Nasr was there. {#p4}',
    );
    place.writeStory('river-accord', files);
    const { code, asked } = await place.run(['link', 'river-accord', '--lang', 'en'], ['y', '2']);
    expect(code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toMatch(/certain mentions?\. Link all of them\?/);
    expect(asked[1]).toContain('[Nasr] was there.');
    expect(asked[1]).toContain('1 salma, 2 yusuf');
    expect(place.read('data/river-accord/en/article.md')).toContain('[Nasr](yusuf) was there.');
  });

  it('keeps what was chosen where the asking is stopped, and nothing where Ctrl-C stops it', async () => {
    const files = unlinked();
    place.writeStory('river-accord', files);
    const { code } = await place.run(['link', 'river-accord', '--lang', 'en'], ['e', 'y', 'q']);
    expect(code).toBe(0);
    expect(place.read('data/river-accord/en/article.md').match(/\]\(rabwa\)/g)).toHaveLength(1);

    const told: string[] = [];
    const stopped = await runWords(['link', 'river-accord', '--lang', 'ar'], {
      home: place.home,
      env: {},
      print: () => {},
      tell: (line) => told.push(line),
      ask: () => Promise.reject(new Interrupted()),
    });
    expect(stopped).toBe(130);
    expect(told.join()).toContain('Nothing was written.');
    expect(place.read('data/river-accord/ar/article.md')).toBe(files['ar/article.md']);
  });

  it('never writes over what was edited while it asked', async () => {
    place.writeStory('river-accord', unlinked());
    const told: string[] = [];
    const code = await runWords(['link', 'river-accord', '--lang', 'en'], {
      home: place.home,
      env: {},
      print: () => {},
      tell: (line) => told.push(line),
      ask: () => {
        place.write('data/river-accord/en/article.md', 'my new text');
        return Promise.resolve('y');
      },
    });
    expect(code).toBe(1);
    expect(told.join()).toMatch(/en\/article\.md changed in the meantime/);
    expect(place.read('data/river-accord/en/article.md')).toBe('my new text');
  });

  it('refuses a story whose names it cannot read, and a file that is not UTF-8', async () => {
    place.writeStory('river-accord', { ...unlinked(), 'en/labels.yaml': 'entities: [' });
    const broken = await place.run(['link', 'river-accord', '--yes']);
    expect(broken.code).toBe(1);
    expect(broken.told).toMatch(/cannot be read[\s\S]*en\/labels\.yaml:1:\d+ error/);
    place.writeStory('river-accord', unlinked());
    const bytes = Buffer.from(unlinked()['en/article.md'] ?? '', 'latin1');
    place.write('data/river-accord/en/article.md', Buffer.concat([bytes, Buffer.from([0x93])]));
    const before = place.read('data/river-accord/ar/article.md');
    const coded = await place.run(['link', 'river-accord', '--yes']);
    expect(coded.code).toBe(1);
    expect(coded.told).toMatch(/en\/article\.md is not saved as UTF-8/);
    expect(place.read('data/river-accord/ar/article.md')).toBe(before);
  });

  it('links a language that is being translated too', async () => {
    place.writeStory('river-accord', smallStory());
    await place.run(['add-language', 'river-accord', '--lang', 'fr', '--from', 'en']);
    const path = 'data/river-accord/fr/article.md';
    place.write(path, place.read(path).replace(/\[([^\]]+)\]\(rabwa\)/g, '$1'));
    const { code } = await place.run(['link', 'river-accord', '--lang', 'fr', '--yes']);
    expect(code).toBe(0);
    expect(place.read(path)).toContain('[Rabwa](rabwa)');
  });

  it('tells at once what a link in one language asks of the others', async () => {
    const files = smallStory();
    files['en/article.md'] = unlinked()['en/article.md'] ?? '';
    files['ar/article.md'] = unlinked()['ar/article.md'] ?? '';
    place.writeStory('river-accord', files);
    const { printed } = await place.run(['link', 'river-accord', '--yes', '--lang', 'en']);
    expect(printed).toMatch(
      /ar\/article\.md:\d+:1 error The paragraph “p\d” does not mention “rabwa”/,
    );
  });

  it.each([
    [['link'], 2, /Name the story/],
    [['link', 'nowhere'], 2, /There is no story “nowhere”. Stories in data\/: river-accord/],
    [['link', 'river-accord', '--lang', 'fr'], 2, /has no fr\/article\.md/],
    [['link', 'river-accord', '--yes', '--dry-run'], 2, /Choose --yes or --dry-run/],
    [['link', 'river-accord'], 2, /There is no terminal to ask in/],
  ])('says what is wrong with %j', async (words, expected, says) => {
    place.writeStory('river-accord', unlinked());
    const { code, told } = await place.run(words);
    expect(told).toMatch(says);
    expect(code).toBe(expected);
  });
});

describe('story', () => {
  it('lists its commands, and says of each how it is used', async () => {
    const all = await place.run(['--help']);
    expect(all.code).toBe(0);
    for (const name of ['new', 'link', 'attach', 'add-language', 'check']) {
      expect(all.printed).toMatch(new RegExp(`^  ${name}\\s`, 'm'));
      const { code, printed } = await place.run([name, '--help']);
      expect(code).toBe(0);
      expect(printed).toMatch(new RegExp(`Usage: npm run (?:story -- )?${name}`));
      expect(printed).toContain('Example: npm run ');
    }
    expect((await place.run([])).code).toBe(2);
    expect((await place.run(['sing'])).told).toContain('There is no command “sing”.');
  });
});
