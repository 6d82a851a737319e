import { describe, expect, it } from 'vitest';
import { lookAtPage } from './hiddenWords.ts';
import { readHtml } from './html.ts';
import { readBlocks } from './htmlBlocks.ts';
import { parseHtml } from './testFiles.ts';

const sentence = (number: number) =>
  `اجتمع مجلس ميناء القصبة للمرة ${number}، وصوّت أعضاؤه الذين لم يتفقوا من قبل على فتح الرصيف الجديد أمام المراكب الصغيرة في العام المقبل.`;

const english = (number: number) =>
  `In year ${number} the harbour board said that its quay would open to small boats.`;

const page = `<!doctype html><html lang="ar"><head>
  <title>رصيف جديد - أخبار الساحل</title>
  <meta property="og:title" content="رصيف جديد - أخبار الساحل">
  <meta property="og:site_name" content="أخبار الساحل">
  <script>document.body.textContent = 'hacked'</script><style>p { color: red }</style></head>
  <body><nav><ul><li>الرئيسية</li><li>العالم</li></ul></nav>
  <main><article><h1>رصيف جديد</h1>
    <div class="share-bar"><a href="#">فيسبوك</a></div>
    <figure><img src="quay.jpg" alt=""><figcaption>الرصيف مساء</figcaption></figure>
    <div class="text">
      <p>${sentence(1)} <span class="sponsor">كلمات في وسط الفقرة.</span></p>
      <p>${sentence(2)}</p><aside>ملف خاص</aside>
      <h2>الخلاف</h2><p>${sentence(3)}</p>
      <p><strong>رأي الصيادين</strong></p><p>${sentence(4)}</p>
      <script>document.write('hacked')</script><noscript>no script</noscript>
    </div></article></main>
  <form><input><button>بحث</button></form>
  <footer>© أخبار الساحل</footer></body></html>`;

describe('readHtml', () => {
  it('finds the article and its title', () => {
    const { title, blocks } = readHtml(parseHtml(page));
    expect(title).toBe('رصيف جديد');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', `${sentence(1)} كلمات في وسط الفقرة.`],
      ['paragraph', sentence(2)],
      ['heading', 'الخلاف'],
      ['paragraph', sentence(3)],
      ['heading', 'رأي الصيادين'],
      ['paragraph', sentence(4)],
    ]);
    const lines = blocks.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('reports every word that it leaves out, and why', () => {
    const { dropped } = readHtml(parseHtml(page));
    expect(dropped.map(({ text, why }) => [text, why])).toEqual([
      ['الرئيسية | العالم', 'It belongs to the page’s navigation.'],
      ['فيسبوك', 'It belongs to a share bar.'],
      ['الرصيف مساء', 'It is the caption of a picture.'],
      ['ملف خاص', 'It stands beside the article.'],
      ['بحث', 'It belongs to a form or button.'],
      ['© أخبار الساحل', 'It belongs to the foot of the page.'],
      ['no script', 'It cannot be seen on the page: it is for browsers without scripts.'],
    ]);
  });

  it('keeps sentences in divs and line breaks, and drops others one by one', () => {
    const body = `<div>Home | World</div><div class="cookie">Accept all</div>
      <div class="story"><p>Shipping</p><h1>The quay of Qasaba opens at last</h1>
      <div>By Nadia Sahili | March 3, 2040</div>
      <div>QASABA — ${english(1)}<br><br>The fishers denied it.<br><br>“We stay,” one said.</div>
      <div>${english(2)}</div><p>ADVERTISEMENT</p><div>${english(3)}</div></div>
      <div class="comments">${english(4)}</div>
      <div>More from World</div><ul><li><a href="/a">${english(5)}</a></li><li><a href="/b">${english(6)}</a></li></ul>`;
    const { title, blocks, dropped } = readHtml(parseHtml(body));
    expect(title).toBe('The quay of Qasaba opens at last');
    const texts = blocks.map(({ text }) => text);
    for (const kept of [2, 3]) expect(texts).toContain(english(kept));
    expect(texts).toContain('The fishers denied it.');
    expect(texts).not.toContain(title);
    const gone = new Map(dropped.map(({ text, why }) => [text, why]));
    expect(gone.get('Shipping')).toContain('above the headline');
    expect(gone.get('By Nadia Sahili | March 3, 2040')).toContain('“byline”');
    for (const alone of [4, 5, 6]) expect(gone.has(english(alone))).toBe(true);
  });

  it('reads a bare page whole', () => {
    const { title, blocks } = readHtml(parseHtml('<p>الأولى.</p><p>الثانية.</p>'));
    expect(title).toBeNull();
    expect(blocks.map(({ text }) => text)).toEqual(['الأولى.', 'الثانية.']);
  });

  it('keeps what stands beside the text in the only article', () => {
    const text = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `<p>${english(number)}</p>`).join('');
    const cells =
      '<tr><th>Year</th><th>Boats</th></tr><tr><td>2040</td><td><a href="/b">120</a></td></tr>';
    const article = `<h1>A new quay</h1><div>${text}</div><h2>What it is for</h2>
      <ul><li>Small boats</li><li>Nets</li></ul><table>${cells}</table>
      <h2>More</h2><ul><li><a href="/a">Another quay</a></li></ul><ul class="share"><li>By post</li></ul>`;
    const around = '<ul><li>Weather</li></ul>';
    const { blocks, dropped, rows } = readHtml(parseHtml(`<article>${article}</article>${around}`));
    const after = blocks.slice(8);
    expect(after.map(({ text: said }) => said)).toEqual([
      'What it is for',
      'Small boats',
      'Nets',
      'Year · Boats',
      '2040 · 120',
    ]);
    expect(rows).toEqual(new Set(after.slice(3).map(({ line }) => line)));
    const gone = dropped.map(({ text: said }) => said).join(' | ');
    expect(gone).toBe('More | Another quay | By post | Weather');
  });

  it('reads a page that stands in one form', () => {
    const paragraphs = [1, 2, 3].map((number) => `<p>${sentence(number)}</p>`).join('');
    expect(readHtml(parseHtml(`<form><div>${paragraphs}</div></form>`)).blocks).toHaveLength(3);
  });

  it.each([
    ['<title>A new quay | Coast News</title>', '<h1>A new quay</h1>', 'A new quay'],
    ['<title>A new quay</title>', '<h1>Coast News</h1><h1>Weather</h1>', 'A new quay'],
    ['<meta property="og:title" content="A quay – at last">', '', 'A quay – at last'],
    ['', '<h1>A <i>new</i> quay</h1>', 'A new quay'],
    ['', '', null],
  ])('takes the title from %s and %s', (head, heading, title) => {
    const body = `${heading}<p>${sentence(1)}</p>`;
    expect(readHtml(parseHtml(`<head>${head}</head><body>${body}`)).title).toBe(title);
  });

  it('reads a page too deep for the reader view', () => {
    const deep = `${'<div>'.repeat(400)}<p>${sentence(1)}</p>`;
    expect(readHtml(parseHtml(deep)).blocks).toHaveLength(1);
  });
});

describe('readBlocks', () => {
  const texts = (html: string) =>
    readBlocks(parseHtml(html).body, lookAtPage([])).blocks.map(({ text }) => text);

  it('parts paragraphs at two line breaks, and at one after a sentence', () => {
    expect(texts('<div>One.<br>Two<br>goes on<br> <br>Three</div>')).toEqual([
      'One.',
      'Two goes on',
      'Three',
    ]);
  });

  it('reads loose text between blocks, and custom elements as a part of the line', () => {
    expect(texts('<div>One <b>and</b> <x-y>two</x-y><p>Three</p>four</div>')).toEqual([
      'One and two',
      'Three',
      'four',
    ]);
  });

  it('joins the cells of a row, but not those of a page that stands in a table', () => {
    const row = (...cells: string[]) =>
      `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;
    expect(texts(row('2040', '<b>12</b> boats', '', '<p>Qasaba</p>'))).toEqual([
      '2040 · 12 boats · Qasaba',
    ]);
    expect(texts(row('<p>One.</p><p>Two.</p>', 'Three'))).toEqual(['One.', 'Two.', 'Three']);
    expect(texts(row(english(1).repeat(3), 'Three'))).toHaveLength(2);
    expect(texts(row(row('1', '2'), 'Three'))).toEqual(['1 · 2', 'Three']);
    expect(texts(row('One'))).toEqual(['One']);
  });

  it('reads tables inside tables without delay', () => {
    const open = '<table><tr><td>a</td><td>';
    expect(texts(`${open.repeat(100)}b`)).toHaveLength(100);
  });

  it('skips what cannot be seen', () => {
    expect(
      texts('<p hidden>a</p><p style="display: none">b</p><p>c<svg><text>d</text></svg></p>'),
    ).toEqual(['c']);
  });
});
