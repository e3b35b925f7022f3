import { Ints } from '../text/ints.ts';

const NONE = new Int32Array(0);

/** Whole numbers of 31 bits under keys, in the order in which they came: a million of them under thousands of keys in some megabytes. */
export class Parts {
  private readonly keys = new Map<string, number>();
  private readonly counts = new Ints();
  /** The key's number of each, and the number itself. */
  private readonly owners = new Ints();
  private readonly values = new Ints();

  add(key: string, value: number): void {
    let owner = this.keys.get(key);
    if (owner === undefined) {
      owner = this.keys.size;
      this.keys.set(key, owner);
      this.counts.push(0);
    }
    this.counts.set(owner, this.counts.at(owner) + 1);
    this.owners.push(owner);
    this.values.push(value);
  }

  /** All that were added, by key; what comes later is not in it. Empty for a key that nothing was added under. */
  done(): (key: string) => Int32Array {
    const { keys } = this;
    const starts = new Int32Array(this.counts.length + 1);
    for (let owner = 0; owner < this.counts.length; owner++) starts[owner + 1] = starts[owner]! + this.counts.at(owner);
    const next = starts.slice();
    const sorted = new Int32Array(this.values.length);
    for (let i = 0; i < this.values.length; i++) sorted[next[this.owners.at(i)]!++] = this.values.at(i);
    return (key) => {
      const owner = keys.get(key);
      return owner === undefined ? NONE : sorted.subarray(starts[owner], starts[owner + 1]);
    };
  }
}
