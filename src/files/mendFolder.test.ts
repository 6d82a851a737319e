import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownHolder } from './holder.ts';
import { mendFolder, takeLock } from './lock.ts';
import { lockName } from './lockRecord.ts';
import { sumOf } from './places.ts';
import { testFolder } from './testFolder.ts';

let place = testFolder();
beforeEach(() => {
  place = testFolder();
});
afterEach(() => place.remove());

describe('what a killed command has left', () => {
  const id = 'abcdefgh-1234';
  const left = (change: object | null, more: object = {}) =>
    place.put(
      lockName,
      JSON.stringify({
        id,
        holder: { ...ownHolder('rename'), pid: 2 ** 30 },
        made: [],
        change,
        ...more,
      }),
    );
  const moved = (name: string) => ({ name, was: sumOf('old'), becomes: sumOf('new') });

  it('is taken back and told, and what somebody has written since stays', () => {
    place.put('story.yaml', 'new');
    place.put(`.story.yaml.nasij-${id}`, 'old');
    place.put('ar/article.md', 'new, and edited since');
    place.put(`ar/.article.md.nasij-${id}`, 'old');
    place.put('en/article.md', 'old');
    place.put(`en/.article.md.nasij-${id}`, 'new');
    const files = ['story.yaml', 'ar/article.md', 'en/article.md'].map(moved);
    left({ stage: 'moving', files });
    mendFolder(place.folder, place.tell);
    expect(place.list()).toEqual([
      'ar/article.md',
      'ar/article.md.before',
      'en/article.md',
      'story.yaml',
    ]);
    expect(
      ['story.yaml', 'ar/article.md', 'ar/article.md.before', 'en/article.md'].map(place.read),
    ).toEqual(['old', 'new, and edited since', 'old', 'old']);
    expect(place.told.join('\n')).toMatch(
      /“rename” .* was stopped halfway, and what it did is taken back/,
    );
    expect(place.told.join('\n')).toMatch(
      /ar\/article\.md was changed outside of the command as well/,
    );
  });

  it('is a new file that goes, but for what somebody has written into it since', () => {
    place.put('fr/article.md', 'new');
    place.put('fr/labels.yaml', 'translated since');
    const files = ['fr/article.md', 'fr/labels.yaml'].map((name) => ({
      ...moved(name),
      was: null,
    }));
    left({ stage: 'moving', files }, { made: ['fr'] });
    mendFolder(place.folder, place.tell);
    expect(place.list()).toEqual(['fr/labels.yaml']);
  });

  it('is complete where it was done, and only tidied', () => {
    place.put('story.yaml', 'new');
    place.put(`.story.yaml.nasij-${id}`, 'old');
    left({ stage: 'done', files: [moved('story.yaml')] });
    mendFolder(place.folder, place.tell);
    expect(place.list()).toEqual(['story.yaml']);
    expect(place.read('story.yaml')).toBe('new');
    expect(place.told.join()).toContain('after it had written everything');
  });

  it('is nothing to speak of where it had not begun to write', () => {
    place.put('story.yaml', 'old');
    left(null);
    place.put(`${lockName}-${2 ** 30}-abc`, 'half a lo');
    place.put(`${lockName}-${process.ppid}-abc`, 'of somebody who is at it');
    place.write(true);
    const others = `${lockName}-${process.ppid}-abc`;
    expect([place.told, place.list()]).toEqual([
      [],
      [others, 'ar/article.md', 'fr/article.md', 'story.yaml'],
    ]);
  });

  it('goes too where it was killed before it had the lock', () => {
    place.put('story.yaml', 'old');
    place.put(`${lockName}-${2 ** 30}-abc`, 'half a lo');
    place.put(`${lockName}-${process.ppid}-abc`, 'of somebody who is at it');
    mendFolder(place.folder, place.tell);
    expect([place.told, place.list()]).toEqual([
      [],
      [`${lockName}-${process.ppid}-abc`, 'story.yaml'],
    ]);
  });

  it('waits for a word of the user where its machine is another, and is then taken back', () => {
    place.put('story.yaml', 'new');
    place.put(`.story.yaml.nasij-${id}`, 'old');
    const holder = { ...ownHolder('rename'), host: 'elsewhere', boot: 'other other' };
    left({ stage: 'moving', files: [moved('story.yaml')] }, { holder });
    mendFolder(place.folder, place.tell);
    expect(place.read('story.yaml')).toBe('new');
    const advice = /on elsewhere.*cannot be seen from here.*npm run story -- mend .*story$/;
    expect(() => place.write(true)).toThrow(advice);
    takeLock(place.folder, 'mend', place.tell, true).release();
    expect([place.list(), place.read('story.yaml')]).toEqual([['story.yaml'], 'old']);
  });

  it('of this machine is known under any name of it', () => {
    place.put('story.yaml', 'old');
    left(null, { holder: { ...ownHolder('rename'), pid: 2 ** 30, host: 'its-other-name' } });
    mendFolder(place.folder, place.tell);
    expect(place.list()).toEqual(['story.yaml']);
  });

  it('keeps what a program wrote into the old file at the last moment', () => {
    place.put('story.yaml', 'new');
    place.put(`.story.yaml.nasij-${id}`, 'old, and saved into');
    left({ stage: 'done', files: [moved('story.yaml')] });
    mendFolder(place.folder, place.tell);
    expect(place.list()).toEqual(['story.yaml', 'story.yaml.before']);
    expect(place.read('story.yaml.before')).toBe('old, and saved into');
    expect(place.told.join()).toContain('changed outside of the command');
  });

  it('is not believed where it names what is outside its folder', () => {
    place.put('../precious.txt', 'new');
    left({
      stage: 'moving',
      files: [{ name: '../precious.txt', was: null, becomes: sumOf('new') }],
    });
    expect(() => place.write(true)).toThrow(/is not what our commands write/);
    mendFolder(place.folder, place.tell);
    expect(place.read('../precious.txt')).toBe('new');
  });
});
