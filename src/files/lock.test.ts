import { chmodSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from './lock.ts';
import { lockName } from './lockRecord.ts';
import { testFolder } from './testFolder.ts';

let place = testFolder();
beforeEach(() => {
  place = testFolder();
});
afterEach(() => place.remove());

describe('a locked folder', () => {
  it('is nobody else’s, says whose it is, and is free again after', () => {
    const lock = takeLock(place.folder, 'link', place.tell);
    expect(() => place.write(true)).toThrow(
      new RegExp(`“link” \\(process ${process.pid}, since .*\\) is at work on .*story`),
    );
    lock.release();
    expect(place.list()).toBe(null);
    place.write(true);
    expect(place.list()).not.toContain(lockName);
  });

  it('is left alone where its lock is none of ours', () => {
    place.put(lockName, 'what is this?');
    expect(() => place.write(true)).toThrow(/is not what our commands write, so nothing is done/);
    expect(place.read(lockName)).toBe('what is this?');
  });

  it('is not written to where a file may only be read', () => {
    place.put('story.yaml', 'old');
    chmodSync(place.at('story.yaml'), 0o444);
    expect(() => place.write(true)).toThrow(/story\.yaml may only be read/);
    expect(place.list()).toEqual(['story.yaml']);
  });
});
