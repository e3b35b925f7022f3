import { Ints } from '../../text/ints.ts';

/**
 * Numbers things from 0 on, in the order in which they come, and finds the number again by a hash: as a `Map` from strings does, in a tenth of
 * the memory. Who asks compares the things.
 */
export class Numbering {
  private readonly hashes = new Ints();
  /** Numbers at the places of their hashes, else at the next free place; -1: free. At least half of them are. */
  private slots = new Int32Array(2048).fill(-1);

  get size(): number {
    return this.hashes.length;
  }

  /** The number that was given for the hash and for which `isIt` says true; -1: none. */
  find(hash: number, isIt: (number: number) => boolean): number {
    for (let slot = this.slotOf(hash); this.slots[slot]! >= 0; slot = this.after(slot)) {
      const number = this.slots[slot]!;
      if (this.hashes.at(number) === hash && isIt(number)) return number;
    }
    return -1;
  }

  /** The next number, for a hash. */
  add(hash: number): number {
    const number = this.hashes.length;
    this.hashes.push(hash);
    if (this.hashes.length * 2 > this.slots.length) this.grow();
    else this.put(number);
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let number = 0; number < this.hashes.length; number++) this.put(number);
  }

  private put(number: number): void {
    let slot = this.slotOf(this.hashes.at(number));
    while (this.slots[slot]! >= 0) slot = this.after(slot);
    this.slots[slot] = number;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private after(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }
}

/** FNV-1a over UTF-16 units, as a signed number of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
