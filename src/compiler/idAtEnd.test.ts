import { describe, expect, it } from 'vitest';
import { idAtEnd } from './idAtEnd.ts';

describe('idAtEnd', () => {
  it.each([
    ['The quay opens. {#p1}', 'p1', 15],
    ['The quay opens. \t\n{#p1} \n', 'p1', 15],
    ['The quay opens.{#}', '', 15],
    ['An {#id} and {#p 1}', 'p 1', 12],
    ['{#p1}', 'p1', 0],
  ])('finds it in %j', (text, id, start) => {
    expect(idAtEnd(text)).toEqual({ id, start });
  });

  it.each(['', 'The quay.', '{#p1} opens', '{#p1', '#p1}', '{p1}', '{#a{b}', '{#a}}', '{#a}b}'])(
    'finds none in %j',
    (text) => {
      expect(idAtEnd(text)).toBeNull();
    },
  );
});
