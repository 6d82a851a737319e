import { describe, expect, it } from 'vitest';
import { found } from './testDates.ts';

describe('dates in other languages', () => {
  it.each([
    ['fr', 'Le ferry a coulé le 4 février 2022.', '4 février 2022 | 2022-02-04 | stated'],
    ['fr', 'Il a coulé il y a trois ans.', 'il y a trois ans | 2019~ | inferred'],
    [
      'de',
      'Das Schiff sank vom 9. bis 13. August 2021.',
      'vom 9. bis 13. August 2021 | 2021-08-09/2021-08-13 | stated',
    ],
    ['es', 'Desde 2019 no navega.', 'Desde 2019 | 2019 | stated'],
    ['pt', 'Afundou em agosto.', 'em agosto | 2021-08 | inferred | XXXX-08'],
    ['it', 'È affondato ieri.', 'ieri | 2022-02-04 | inferred'],
    ['uk', 'Порт закрито у серпні.', 'у серпні | 2021-08 | inferred | XXXX-08'],
    ['nl', 'De haven opende in de XXe eeuw.', 'XXe eeuw | 1901/2000 | stated'],
    ['ja', '令和4年2月4日に沈没した。', '令和4年2月4日 | 2022-02-04 | stated'],
    ['ko', '2022년 2월 4일 침몰했다.', '2022년 2월 4일 | 2022-02-04 | stated'],
    ['tr', 'Gemi 4 Şubat 2022 günü battı.', '4 Şubat 2022 | 2022-02-04 | stated'],
  ])('%s: reads %s', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it('finds figures in a language it knows nothing of', () => {
    expect(found('Blah 2022-02-04 blah.', 'tlh')).toEqual(['2022-02-04 | 2022-02-04 | stated']);
  });
});
