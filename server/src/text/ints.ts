/** Whole numbers of 32 bits in a row that grows: half of what an array of numbers takes, or less. */
export class Ints {
  length = 0;
  private all = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.all.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.length++] = value;
  }

  at(index: number): number {
    return this.all[index]!;
  }

  set(index: number, value: number): void {
    this.all[index] = value;
  }

  /** A copy of all of them, no larger than it must be. */
  toArray(): Int32Array {
    return this.all.slice(0, this.length);
  }
}
