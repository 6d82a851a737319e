import type { EntityKind } from '../../../story/types.ts';
import type { EntityCandidate } from '../../types.ts';
import { isKnown, placeOf, written, type EntityFinding } from './entityFinding.ts';
import { keysOf, type Text, type TextWord } from './textWords.ts';

/** A thing whose names are known beforehand. */
export interface Thing {
  key: string;
  name: string;
  kind: EntityKind;
  confidence: number;
  reason: string;
  known?: NonNullable<EntityCandidate['known']>;
}

/** What a phrase stands for in which a name is none. */
export const nothing: Thing = {
  key: 'nothing',
  name: '',
  kind: 'place',
  confidence: 0,
  reason: '',
};

interface Entry {
  thing: Thing;
  form: string;
  keys: readonly string[];
  by: EntityFinding['by'];
  /** The capitals that the text must show where the name has them. */
  capital: TextWord['capital'];
}

/** Names to look for in a text, and what they name. */
export class Gazetteer {
  readonly #entries = new Map<string, Entry[]>();
  /** Things that another story knows as well, by key. */
  readonly #same = new Map<string, Thing>();
  /** All forms as they are written, for scripts that do not part words. */
  readonly written = new Map<string, Thing>();

  /** Adds a form of a thing's name. The thing that has it already keeps it; what another story knows takes the rest over. */
  add(thing: Thing, form: string, by: EntityFinding['by'] = 'name'): void {
    const keys = keysOf(form);
    const [first] = keys;
    if (first === undefined) return;
    const entries = this.#entries.get(first) ?? [];
    this.#entries.set(first, entries);
    const same = entries.find(
      (entry) =>
        entry.keys.length === keys.length && entry.keys.every((key, at) => key === keys[at]),
    );
    if (!this.written.has(form)) this.written.set(form, thing);
    if (same && by === 'name' && isSameThing(same.thing, thing))
      this.#same.set(thing.key, same.thing);
    if (same) return;
    entries.push({ thing, form, keys, by, capital: capitalOf(form) });
  }

  /** The thing that a name stands for: another story’s, where it is one of those. */
  owner(thing: Thing): Thing {
    return this.#same.get(thing.key) ?? thing;
  }

  /** The longest name that begins with a word of the text; of equally long ones, one without particles before it. */
  at(text: Text, index: number): EntityFinding | undefined {
    const word = text.words[index];
    let best: Entry | undefined;
    for (const form of word?.forms ?? []) {
      for (const entry of this.#entries.get(form) ?? []) {
        if (entry.keys.length > (best?.keys.length ?? 0) && stands(entry, text, index))
          best = entry;
      }
    }
    if (!best) return undefined;
    const { by } = best;
    const thing = this.owner(best.thing);
    const end = index + best.keys.length;
    const { key, name, kind, confidence, reason, known } = thing;
    const form = formOf(text, index, best);
    return {
      place: placeOf(text, index, end),
      first: index,
      end,
      key,
      name,
      form,
      kind,
      confidence,
      reason,
      by,
      ...(known && { known }),
    };
  }

  /** Every name that stands in the text, also those that overlap. */
  find(text: Text): EntityFinding[] {
    return text.words
      .flatMap((_, index) => this.at(text, index) ?? [])
      .filter(({ key }) => key !== nothing.key);
  }
}

const places: readonly EntityKind[] = ['state', 'territory', 'place'];

/** The name as it stands, without particles joined to its front and without the English genitive. */
function formOf(text: Text, index: number, { keys }: Entry): string {
  const word = text.words[index];
  if (!word) return '';
  const front = word.forms.find((form) => form === keys[0]) ?? word.key;
  const rest =
    keys.length > 1 ? written(text, index, index + keys.length).slice(word.text.length) : '';
  return `${text.names.writing.unjoined(word.text, front)}${rest}`.replace(/['’]s$/, '');
}

/** Whether an entity of another story and a thing that shares a name with it can be one. */
function isSameThing(known: Thing, thing: Thing): boolean {
  if (!isKnown(known) || known.key === thing.key) return false;
  return known.kind === thing.kind || (places.includes(known.kind) && places.includes(thing.kind));
}

function capitalOf(form: string): TextWord['capital'] {
  const letters = form.replace(/[^\p{L}]/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'none';
  // “Joint statement” may begin a list entry without being a name.
  if (/\s/.test(form) && !/\p{Lu}/u.test(form.slice(1))) return 'none';
  // Names of several words such as “Agence France-Presse” may stand in capitals; short ones in capitals must.
  return letters.length <= 6 && letters === letters.toUpperCase() ? 'all' : 'first';
}

function stands({ keys, capital }: Entry, { words }: Text, index: number): boolean {
  const first = words[index];
  const latinPart = first && first.forms.length === 2 && /[A-Z]/.test(first.text);
  if (capital === 'first' && first?.capital === 'none' && !latinPart) return false;
  if (capital === 'all' && first?.capital !== 'all' && !latinPart) return false;
  return keys.every((key, step) => {
    const word = words[index + step];
    return step === 0 || (word !== undefined && word.joined && word.key === key);
  });
}
