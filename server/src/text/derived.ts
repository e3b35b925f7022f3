/**
 * A function whose answers are kept for as long as their argument lives. Arguments are immutable objects, so an answer
 * is never stale and there is nothing to invalidate.
 */
export function derived<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (from) => {
    let entry = known.get(from);
    if (!entry) {
      entry = { value: compute(from) };
      known.set(from, entry);
    }
    return entry.value;
  };
}
