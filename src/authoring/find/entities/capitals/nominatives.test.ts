import { describe, expect, it } from 'vitest';
import { proposeEntities } from '../proposeEntities.ts';

describe('people in other cases than the nominative', () => {
  const people = (...paragraphs: string[]) =>
    proposeEntities(paragraphs, { language: 'ru' }).filter(({ kind }) => kind === 'person');
  const met = 'Президент встретился во вторник с премьер-министром Норвегии';

  it('takes the nominative of a name from where the text has it', () => {
    const found = people(`${met} Эльсой Хаген.`, 'Эльса Хаген скоро посетит Каир.');
    expect(found.map(({ name }) => name)).toEqual(['Эльса Хаген']);
    expect(found[0]?.places).toHaveLength(2);
    expect(
      people('Встреча с Нильсом Хагеном.', 'Нильс Хаген сказал.').map(({ name }) => name),
    ).toEqual(['Нильс Хаген']);
  });

  it('does not take a woman for a man of the same family', () => {
    const names = people('Министр Паула Берг сказала.', 'Министр Паул Берг сказал.');
    expect(names.map(({ name }) => name)).toEqual(['Паула Берг', 'Паул Берг']);
  });

  it('knows a woman by her family name that does not decline, and is not sure', () => {
    const [found] = people(`${met} Эльсой Хаген.`);
    expect(found?.name).toBe('Эльса Хаген');
    expect(found?.confidence).toBeLessThan(0.6);
    expect(found?.reasons.join(' ')).toContain('nominative');
  });

  it('leaves what may be no case form as it is, and is not sure', () => {
    const [found] = people(`${met} Эльсе Хаген.`);
    expect(found?.name).toBe('Эльсе Хаген');
    expect(found?.confidence).toBeLessThan(0.6);
  });

  it('gives the nominative of names that it knows', () => {
    expect(people(`${met} Анной Хаген.`)[0]).toMatchObject({
      name: 'Анна Хаген',
      confidence: 0.85,
    });
  });
});
