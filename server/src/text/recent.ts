/**
 * Answers of which only those that were asked for last are kept: for what takes much memory and is soon worked out again. `derived` keeps
 * all, as long as their arguments live.
 */
export class Recent<K, V extends object> {
  /** In the order in which they were last asked for. */
  private readonly known = new Map<K, V>();
  private weight = 0;

  constructor(
    /** What all that is kept may weigh together. The last answer stays, whatever it weighs. */
    private readonly most: number,
    private readonly weigh: (key: K) => number = () => 1,
  ) {}

  get(key: K, make: () => V): V {
    let value = this.known.get(key);
    if (value) this.known.delete(key);
    else {
      value = make();
      this.weight += this.weigh(key);
    }
    this.known.set(key, value);
    for (const oldest of this.known.keys()) {
      if (this.weight <= this.most || this.known.size === 1) break;
      this.known.delete(oldest);
      this.weight -= this.weigh(oldest);
    }
    return value;
  }
}

/** A function of which the last `most` answers are kept. Arguments are immutable objects, so an answer is never stale. */
export function recent<K extends object, V extends object>(most: number, compute: (from: K) => V): (from: K) => V {
  const known = new Recent<K, V>(most);
  return (from) => known.get(from, () => compute(from));
}
