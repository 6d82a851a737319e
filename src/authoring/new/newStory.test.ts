import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../compiler/compile.ts';
import type { Inline } from '../../story/types.ts';
import { isCertain, proposeLinks } from '../linkStory.ts';
import { newStory, type NewStoryOptions } from './newStory.ts';
import { readArticle } from '../read/readArticle.ts';
import type { SourceArticle } from '../types.ts';

const read = (text: string, language: string) =>
  readArticle(new TextEncoder().encode(text), {
    name: 'article.txt',
    language,
    parseHtml: () => {
      throw new Error('There is no HTML here.');
    },
  });

function made(article: SourceArticle, options: Partial<NewStoryOptions> = {}) {
  const story = newStory(article, {
    id: 'harbour-talks',
    language: 'en',
    published: '2024-05-02',
    source: { name: 'Coast News', date: '2024-05-01' },
    fileName: 'article.txt',
    ...options,
  });
  const compiled = compileStory(story.files, { folder: options.id ?? 'harbour-talks' });
  return { ...story, story: compiled.story, problems: compiled.problems };
}

const wordsOf = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : wordsOf(part.children))).join('');

const articles: Record<string, string> = {
  ar: `التقى الرئيس المصري سامي النجار رئيسة وزراء النرويج إلسا هاغن في أوسلو يوم الثلاثاء، بحسب وكالة رويترز.

وقال النجار إن مصر والنرويج تتعاونان منذ عام 2016. وأضاف أن الاتفاق الأول يعود إلى أغسطس 2018.

160x600

وذكرت وزارة الخارجية المصرية أن هاغن ستزور القاهرة قريبا .`,
  en: `President Sami Naggar of Egypt met Prime Minister Elsa Hagen of Norway in Oslo on Tuesday, Reuters reported.

“Egypt and Norway have worked together since 2016,” Naggar said. The first agreement dates from August 2018.

Share this article

The Foreign Ministry of Egypt said Hagen would visit Cairo soon.`,
  ru: `Президент Египта Сами Наггар встретился во вторник в Осло с премьер-министром Норвегии Эльсой Хаген, сообщает агентство «Рейтер».

Наггар заявил, что Египет и Норвегия сотрудничают с 2016 года.

Министерство иностранных дел Египта сообщило, что Хаген скоро посетит Каир.`,
  zh: `据路透社报道，埃及总统萨米·纳贾尔星期二在奥斯陆会见了挪威首相埃尔莎·哈根。

纳贾尔表示，埃及和挪威自2016年以来一直合作。

埃及外交部说，哈根不久将访问开罗。`,
  fr: `Le président égyptien Sami Naggar a rencontré mardi à Oslo la Première ministre norvégienne Elsa Hagen, selon l'agence Reuters.

« L'Égypte et la Norvège coopèrent depuis 2016 », a déclaré Sami Naggar.

Le ministère égyptien des Affaires étrangères a annoncé qu'Elsa Hagen se rendrait bientôt au Caire.`,
};

describe('a story made of an article', () => {
  it.each(Object.keys(articles))('compiles, with its words unchanged: %s', async (language) => {
    const article = await read(articles[language] ?? '', language);
    const { story, problems, errors, files } = made(article, { language });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(errors).toEqual([]);
    const told = Object.values(story?.words[language]?.paragraphs ?? {}).map(wordsOf);
    expect(told).toEqual(
      article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
    );
    expect(story?.languages).toEqual([language]);
    expect(files['review.txt']).toContain('To confirm, the most doubtful first');
    // The states are known in every language, by the same ids; and the year is found.
    expect(story?.entities).toContainEqual(expect.objectContaining({ id: 'egypt', kind: 'state' }));
    expect(story?.entities.map(({ id }) => id)).toContain('norway');
    expect(story?.events).toContainEqual(
      expect.objectContaining({ id: 'event-2016', date: '2016', dating: 'stated' }),
    );
  });

  it.each(['ar', 'en'])('says who speaks and who holds which office: %s', async (language) => {
    const { story } = made(await read(articles[language] ?? '', language), { language });
    const naggar = story?.entities.find(
      ({ id }) =>
        story.words[language]?.entities[id]?.short === { ar: 'النجار', en: 'Naggar' }[language],
    );
    expect(naggar?.kind).toBe('person');
    expect(story?.paragraphs.map(({ voices }) => voices[0])).toEqual([
      'reuters',
      naggar?.id,
      story?.entities.find(({ kind }) => kind === 'institution')?.id,
    ]);
    expect(story?.relations).toContainEqual(
      expect.objectContaining({
        from: naggar?.id,
        to: 'egypt',
        stance: 'structural',
        evidence: ['p1'],
      }),
    );
  });

  it('works “on Tuesday” out from the day of publication, and never without it', async () => {
    const article = await read(articles['en'] ?? '', 'en');
    const dated = made(article).story;
    expect(dated?.events).toContainEqual(
      expect.objectContaining({ date: '2024-04-30', dating: 'inferred', sources: ['article'] }),
    );
    const undated = made(article, { source: { name: null, date: null } });
    expect(undated.story?.events.map(({ date }) => date)).toEqual(['2016', '2018-08']);
    expect(undated.files['review.txt']).toMatch(/Found and not written[\s\S]*on Tuesday/);
  });

  it('uses the ids of other stories for what they know', async () => {
    const { story } = made(await read(articles['en'] ?? '', 'en'), {
      known: [{ story: 'other', id: 'the-hagen', kind: 'person', forms: ['Elsa Hagen', 'Hagen'] }],
    });
    expect(story?.entities.map(({ id }) => id)).toContain('the-hagen');
  });

  it('tells what it left out and changed, and what it doubts first', async () => {
    const { files, review } = made(await read(articles['ar'] ?? '', 'ar'), { language: 'ar' });
    const text = files['review.txt'] ?? '';
    expect(text).toMatch(/Left out of article\.txt\n-+\nline 5: “160x600”: /);
    expect(text).toMatch(/Changed in article\.txt\n-+\nline 7: a space before a punctuation mark/);
    const doubts = review.map(({ confidence }) => confidence);
    expect(doubts).toEqual(doubts.toSorted((a, b) => a - b));
    expect(text.indexOf(review[0]?.what ?? '?')).toBeGreaterThan(0);
    expect(text.indexOf(review[0]?.what ?? '?')).toBeLessThan(text.indexOf(review[1]?.what ?? '?'));
  });

  it('leaves nothing certain for “link” to find', async () => {
    for (const language of ['ar', 'en', 'ru', 'zh', 'fr']) {
      const { files } = made(await read(articles[language] ?? '', language), { language });
      expect(proposeLinks(files).filter(isCertain)).toEqual([]);
    }
  });

  it('is as sound where nothing is named and no heading stands', async () => {
    const { story, problems } = made(await read('it rained, and it rained again.', 'en'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(story?.paragraphs.map(({ id, voices }) => [id, ...voices])).toEqual([
      ['p1', 'reporter'],
    ]);
    expect(story?.entities).toEqual([]);
  });

  it('keeps an article’s own headings, and parts it where there are none', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `Sentence number ${at} tells of thing ${at}, and of more.`,
    );
    const parted = made(await read(lines.join('\n\n'), 'en')).story;
    expect(parted?.sections.length).toBeGreaterThan(1);
    expect(parted?.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(12);
    const article: SourceArticle = {
      title: 'Two parts',
      blocks: [
        { kind: 'heading', text: 'The talks', line: 1 },
        { kind: 'paragraph', text: 'They talked.', line: 2 },
        { kind: 'heading', text: 'Timeline', line: 3 },
        { kind: 'paragraph', text: 'It took long.', line: 4 },
      ],
      dropped: [],
      changes: [],
      encoding: 'utf-8',
    };
    const { story } = made(article);
    // “timeline” is an address of the page’s own.
    expect(story?.sections.map(({ id }) => id)).toEqual(['the-talks', 'timeline-2']);
    expect(story?.words['en']?.title).toBe('Two parts');
  });

  it('takes names that YAML or the page would take for something else', () => {
    const { story, problems } = made(
      {
        title: 'null',
        blocks: [
          { kind: 'heading', text: 'Energy heading', line: 1 },
          { kind: 'paragraph', text: 'It came from Norway.', line: 2 },
          { kind: 'heading', text: 'Energy', line: 3 },
          { kind: 'paragraph', text: 'It went to Egypt.', line: 4 },
        ],
        dropped: [],
        changes: [],
        encoding: 'utf-8',
      },
      { source: { name: 'true', date: null } },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(story?.source.name).toBe('true');
    expect(story?.words['en']?.title).toBe('null');
    expect(story?.sections.map(({ id }) => id)).toEqual(['energy-heading', 'energy-2']);
  });

  it('keeps any words as they are, whatever Markdown would make of them', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'a',
          'ب',
          'Egypt',
          'مصر',
          ' ',
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '#',
          '{#',
          '}',
          '\\',
          '`',
          '<b>',
          '&amp;',
          '1.',
          '- ',
          '> ',
          '![',
          '---',
          '~',
          '|',
          'http://x.example',
          '=',
          '+',
          '!',
          '😀',
          '2016',
        ),
        { minLength: 1, maxLength: 14 },
      )
      .map((parts) => `x${parts.join('')}`.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(words, fc.boolean(), (text, isFirst) => {
        const paragraph = isFirst ? text.slice(1).trim() || 'x' : text;
        const { story, problems } = made({
          title: null,
          blocks: [{ kind: 'paragraph', text: paragraph, line: 1 }],
          dropped: [],
          changes: [],
          encoding: 'utf-8',
        });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(wordsOf(story?.words['en']?.paragraphs['p1'] ?? [])).toBe(paragraph);
      }),
      { numRuns: 60 },
    );
  });
});
