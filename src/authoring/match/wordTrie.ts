const free = -1;

/**
 * A tree of words: each name is a path from the root, a word a step. Steps stand in one open table, so taking one is a
 * look-up of two numbers. A word may lead from one place to several, since the spellings of two names can be the same.
 * @see Knuth, The Art of Computer Programming 3, 6.4 (open addressing with linear probing)
 */
export class WordTrie {
  /** Four numbers a slot, so that it lies in one line of the processor's cache: place, hash, child, way. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  #count = 0;
  #last = 0;
  /** A bit for each hash that leads from the root: most words of a text lead nowhere, and need no look-up. */
  readonly #roots = new Uint32Array(1 << 17);
  /** The same for the steps behind the first: few enough to stay in the processor's cache, as the table does not. */
  readonly #others = new Uint32Array(1 << 15);

  /** @param steps how many steps there will be, at most */
  constructor(steps: number) {
    let size = 1024;
    while (size < steps * 2) size *= 2;
    this.#slots = new Int32Array(size * 4).fill(free);
    this.#mask = size - 1;
  }

  /** The root. */
  static readonly root = 0;

  /** A new place, which nothing leads to yet. */
  addNode(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Lets a word lead from one place to another. `way` is whatever whoever takes the step wants to know of it. */
  addStep(node: number, hash: number, child: number, way: number): void {
    if (this.#count * 2 > this.#mask) throw new RangeError('The tree was made for fewer steps.');
    const slots = this.#slots;
    let slot = this.#slot(node, hash);
    while (slots[slot] !== free) {
      const isThere = slots[slot] === node && slots[slot + 1] === hash && slots[slot + 2] === child;
      if (isThere) return;
      slot = this.#after(slot);
    }
    slots[slot] = node;
    slots[slot + 1] = hash;
    slots[slot + 2] = child;
    slots[slot + 3] = way;
    this.#count += 1;
    if (node === WordTrie.root) setBit(this.#roots, rootBit(hash));
    else setBit(this.#others, otherBit(node, hash));
  }

  /** Whether a word may be the first of a name. */
  mayBegin(hash: number): boolean {
    return hasBit(this.#roots, rootBit(hash));
  }

  /** Whether a word may lead on from a place that is not the root. */
  mayFollow(node: number, hash: number): boolean {
    return hasBit(this.#others, otherBit(node, hash));
  }

  /**
   * Puts the places that a word leads to from a place, and the ways of these steps, behind the `count` that are there,
   * and returns how many are there then.
   */
  take(node: number, hash: number, into: Int32Array, ways: Int32Array, count: number): number {
    const slots = this.#slots;
    let slot = this.#slot(node, hash);
    let found = count;
    while (slots[slot] !== free) {
      if (slots[slot] === node && slots[slot + 1] === hash && found < into.length) {
        into[found] = slots[slot + 2] ?? 0;
        ways[found] = slots[slot + 3] ?? 0;
        found += 1;
      }
      slot = this.#after(slot);
    }
    return found;
  }

  #after(slot: number): number {
    return (slot + 4) & (this.#mask * 4 + 3);
  }

  #slot(node: number, hash: number): number {
    const mixed = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
    return ((mixed ^ (mixed >>> 15)) & this.#mask) * 4;
  }
}

/** One of 2^22. */
const rootBit = (hash: number) => (Math.imul(hash, 0x9e3779b1) >>> 10) & 0x3fffff;
/** One of 2^20. */
const otherBit = (node: number, hash: number) =>
  (Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b) >>> 12) & 0xfffff;

const hasBit = (bits: Uint32Array, bit: number) =>
  ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}
