import { ReadProblem } from '../types.ts';

/** As much of a text as is looked at, in UTF-16 units. */
const sampleSize = 100_000;

/** The encodings that UTF-8 is mistaken for: those of Windows in the West, in Arab countries and in Russia. */
const mistaken = ['windows-1252', 'windows-1256', 'windows-1251'].map((name) => {
  const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const letters = [...new TextDecoder(name).decode(bytes)];
  return { name, byteOf: new Map(letters.map((letter, at) => [letter, at + 128])) };
});

/**
 * Refuses a text that was UTF-8 once, was read in another encoding, and was saved like that: “Ã©” for “é”. Going
 * back gives whole UTF-8 sequences, one after another, which no real text does.
 * @throws ReadProblem `mojibake`
 */
export function refuseMojibake(text: string, encoding: string): void {
  const sample = text.slice(0, sampleSize);
  if (!/[^\0-\x7f]/.test(sample)) return;
  for (const { name, byteOf } of mistaken) {
    const { foreign, restored, text: meant } = restore(sample, byteOf);
    if (restored.length < 3 || utf8Length(restored) < foreign * 0.8) continue;
    const example = meant.trim().slice(0, 40).replace(/\s+/g, ' ');
    const how =
      encoding === name
        ? `The file is in UTF-8, not in ${name}: read as that, its letters come out wrong (they should be “${example}…”). Leave the encoding out to have it detected.`
        : `The text was garbled before it was saved: it is UTF-8 that was read as ${name}, so its letters came out wrong (they should be “${example}…”). Copy or download it again from where it reads well, and save it as UTF-8.`;
    throw new ReadProblem('mojibake', how);
  }
}

/** How many garbled characters the restored ones were: one for each of their bytes. */
const utf8Length = (characters: readonly string[]) =>
  new TextEncoder().encode(characters.join('')).length;

/**
 * Turns what can be back into bytes: how many of the characters that are not ASCII have one, those that UTF-8 makes
 * of these bytes, and the text with them.
 */
function restore(garbled: string, byteOf: ReadonlyMap<string, number>) {
  const utf8 = new TextDecoder('utf-8');
  const restored: string[] = [];
  let [foreign, text] = [0, ''];
  let run: number[] = [];
  const endRun = () => {
    for (const character of utf8.decode(Uint8Array.from(run))) {
      if (character !== '\ufffd') restored.push(character);
      text += character;
    }
    run = [];
  };
  for (const letter of garbled) {
    const byte = byteOf.get(letter);
    if (byte === undefined) {
      if (run.length > 0) endRun();
      text += letter;
    } else {
      foreign += 1;
      run.push(byte);
    }
  }
  endRun();
  return { foreign, restored, text };
}
