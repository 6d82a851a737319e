import { describe, expect, it } from 'vitest';
import { found } from '../../find/dates/testDates.ts';

describe('dates in Russian', () => {
  it.each([
    ['Паром затонул 4 февраля 2022 года.', '4 февраля 2022 года | 2022-02-04 | stated'],
    ['Паром затонул в пятницу.', 'в пятницу | 2022-02-04 | inferred'],
    ['Шторм был в августе.', 'в августе | 2021-08 | inferred | XXXX-08'],
    ['Линия закрыта с 2019 года.', 'с 2019 года | 2019 | stated'],
    ['Он правил с 2008 по 2012 год.', 'с 2008 по 2012 год | 2008/2012 | stated'],
    ['Порт рос в 1990-е годы.', 'в 1990-е годы | 1990/1999 | stated'],
    ['Второй раз менее чем за 15 лет.', 'менее чем за 15 лет | 2007/2022 | inferred'],
  ])('reads %s', (text, expected) => {
    expect(found(text, 'ru')).toContain(expected);
  });

  it.each(['Пришли 2019 человек, на 2000 товаров больше.', 'Добыто 10 миллиардов кубометров.'])(
    'finds no date in %s',
    (text) => {
      expect(found(text, 'ru')).toEqual([]);
    },
  );
});
