import { describe, expect, it } from 'vitest';
import { titleOf } from './htmlTitle.ts';
import { parseHtml } from './testFiles.ts';

const read = (head: string, body: string) => {
  const { title, cut } = titleOf(parseHtml(`<head>${head}</head><body>${body}</body>`));
  return [title, cut];
};

describe('titleOf', () => {
  it.each([
    ['<title>Quay strike | The Coast</title>', '<h1>Quay strike enters third week</h1>'],
    ['<meta property="og:title" content="Quay">', '<h1>Quay strike enters third week</h1>'],
    [
      '<title>Quay strike enters third week - The Coast</title>',
      '<h1>The Coast</h1><h1>Quay strike enters third week</h1>',
    ],
  ])('prefers the headline on the page: %s', (head, body) => {
    expect(read(head, body)).toEqual(['Quay strike enters third week', null]);
  });

  it.each([
    ['The quay opens at last | The Coast | World', 'The quay opens at last', 'The Coast | World'],
    ['رصيف جديد في القصبة - قناة الساحل', 'رصيف جديد في القصبة', 'قناة الساحل'],
  ])('cuts the site’s name off “%s” and says so', (given, title, cut) => {
    expect(read(`<title>${given}</title>`, '')).toEqual([title, cut]);
  });

  it('takes no site’s name for a headline', () => {
    const head = '<title>The quay opens | The Coast Courier</title>';
    expect(read(head, '<h1>The Coast Courier</h1>')[0]).toBe('The quay opens');
    expect(read('<title>Quay opens</title>', '<h1>Voices of our Coast</h1>')[0]).toBe('Quay opens');
  });

  it('leaves a dash of the headline', () => {
    const said = 'Новый причал откроют весной — министр';
    expect(read(`<title>${said}</title>`, '')).toEqual([said, null]);
  });
});
