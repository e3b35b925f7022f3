/**
 * A function whose answers are kept for as long as their argument lives. Arguments are immutable objects, so an answer
 * is never stale and there is nothing to invalidate.
 */
export function derived<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined || known.has(from)) return found as V;
    const value = compute(from);
    known.set(from, value);
    return value;
  };
}
