import { describe, expect, it } from 'vitest';
import { smallStory } from '../../../tests/fixtures/smallStory.ts';
import { compileStory } from '../../compiler/compile.ts';
import { addLanguage } from './addLanguage.ts';
import { draftLanguages, withLanguage } from './draftLanguage.ts';
import { StoryProblem } from '../../compiler/storyProblem.ts';

/** The small story with real states in it, in Arabic and English. */
function storyOfStates() {
  const files = smallStory();
  const edit = (path: string, from: string, to: string) => {
    files[path] = files[path]?.replace(from, to) ?? '';
  };
  edit('ar/labels.yaml', 'name: الربوة', 'name: كوت ديفوار');
  edit('en/labels.yaml', 'name: Rabwa', "name: 'Côte d’Ivoire'");
  edit('ar/labels.yaml', 'name: الساحل', 'name: بريطانيا');
  edit('en/labels.yaml', 'name: Sahel', 'name: Britain');
  edit('ar/labels.yaml', 'north-delta: الدلتا الشمالية', 'north-delta: كازاخستان');
  return files;
}

describe('adding a language', () => {
  it('makes a folder that is the other language’s but for a remark, and that no page shows', () => {
    const files = smallStory();
    const { language, from, files: made } = addLanguage(files, 'fr');
    expect([language, from]).toEqual(['fr', 'ar']);
    expect(Object.keys(made)).toEqual(['fr/article.md', 'fr/labels.yaml']);
    expect(made['fr/article.md']).toBe(files['ar/article.md']);
    const [remark = '', labels] = made['fr/labels.yaml']?.split(/\n(?=sections:)/) ?? [];
    expect(labels).toBe(files['ar/labels.yaml']);
    expect(remark).toMatch(/^# French \(fr\), still to be translated from Arabic \(ar\)/);
    const all = { ...files, ...made };
    expect(draftLanguages(all)).toEqual(['fr']);
    expect(compileStory(all).story?.languages).toEqual(['ar', 'en']);
    expect(compileStory(withLanguage(all, 'fr')).problems).toEqual([]);
  });

  it('leaves the line that names the schema at the top', () => {
    const files = smallStory();
    const schema = '# yaml-language-server: $schema=../../../docs/schemas/labels.schema.json\n';
    files['ar/labels.yaml'] = `${schema}\n${files['ar/labels.yaml']}`;
    const made = addLanguage(files, 'fr').files['fr/labels.yaml'] ?? '';
    expect(made.startsWith(`${schema}# French`)).toBe(true);
    expect(made.endsWith(files['ar/labels.yaml']?.slice(schema.length) ?? '')).toBe(true);
  });

  it('translates from another language where it is told to, and writes the tag as it should be', () => {
    const files = smallStory();
    const { language, files: made } = addLanguage(files, 'PT-br', { from: 'en' });
    expect(language).toBe('pt-BR');
    expect(made['pt-BR/article.md']).toBe(files['en/article.md']);
    expect(made['pt-BR/labels.yaml']).toContain('# Brazilian Portuguese (pt-BR)');
  });

  it('fills in the names of states, whichever form of them the story has', () => {
    const files = storyOfStates();
    const french = addLanguage(files, 'fr');
    expect(french.states).toEqual([
      { id: 'rabwa', name: 'Côte d’Ivoire' },
      { id: 'sahel', name: 'Royaume-Uni' },
      { id: 'north-delta', name: 'Kazakhstan' },
    ]);
    expect(french.files['fr/labels.yaml']).toContain(
      'sahel: { name: Royaume-Uni, description: مدينة',
    );
    expect(addLanguage(files, 'ru', { from: 'en' }).states).toEqual([
      { id: 'rabwa', name: 'Кот-д’Ивуар' },
      { id: 'sahel', name: 'Великобритания' },
    ]);
    expect(compileStory(withLanguage({ ...files, ...french.files }, 'fr')).problems).toEqual([]);
  });

  it('leaves a name alone that several states could have, that is no state’s, or in an unknown language', () => {
    const files = storyOfStates();
    files['en/labels.yaml'] =
      files['en/labels.yaml']?.replace('name: Britain', 'name: Congo') ?? '';
    const { states } = addLanguage(files, 'de', { from: 'en' });
    expect(states.map(({ id }) => id)).toEqual(['rabwa']);
    // Salma is a person, whatever her name is.
    files['en/labels.yaml'] =
      files['en/labels.yaml']?.replace('name: Salma Haddad', 'name: France') ?? '';
    expect(addLanguage(files, 'de', { from: 'en' }).states).toEqual(states);
    expect(addLanguage(files, 'tlh', { from: 'en' }).states).toEqual([]);
  });

  it('refuses what is no language, what is there already, and what cannot be translated from', () => {
    const files = smallStory();
    const add = (tag: string, from?: string) => () => addLanguage(files, tag, { from });
    for (const tag of ['', 'x', 'xx', 'french', '../fr', 'original', 'fr_FR'])
      expect(add(tag)).toThrow(`“${tag}” is no language. Write its code`);
    expect(add('ar')).toThrow('The story is told in “ar” already');
    expect(add('fr', 'de')).toThrow(
      'There is no de/article.md to translate from. Translate from one of: ar, en.',
    );
    expect(add('ar')).toThrow(StoryProblem);
    delete files['ar/labels.yaml'];
    expect(add('fr')).toThrow('There is no ar/labels.yaml');
  });
});
