/** Where an object keeps what was derived from it, by the function that did. Not enumerable: copies begin without it, and nothing compares it. */
const DERIVED = Symbol('derived');

type Answers = Map<object, unknown>;
interface Keeper {
  readonly [DERIVED]?: Answers;
}

/**
 * For functions that live as long as the program: one whose answers are kept for as long as their argument lives. Arguments are immutable objects, so an answer
 * is never stale and there is nothing to invalidate. They stand in the argument itself and not in a `WeakMap`: of many thousand
 * entries of such maps the garbage collector has to find out again and again which are alive, and everything else waits for that. What cannot be written to
 * (a frozen object) is computed each time.
 */
export function derived<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  return (from) => {
    const known = (from as Keeper)[DERIVED];
    const found = known?.get(compute);
    if (found !== undefined || known?.has(compute)) return found as V;
    const value = compute(from);
    // Asked for again: computing may have kept other answers meanwhile.
    answersOf(from)?.set(compute, value);
    return value;
  };
}

/**
 * The same for functions that are made anew within others, for each register or snapshot: their answers go when they do, whatever else still holds the argument.
 * `derived` would keep function and answers for as long as that.
 */
export function derivedWithin<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const found = known.get(from);
    if (found) return found.value;
    const value = compute(from);
    known.set(from, { value });
    return value;
  };
}

function answersOf(from: object): Answers | null {
  const known = (from as Keeper)[DERIVED];
  if (known) return known;
  const answers: Answers = new Map();
  return Reflect.defineProperty(from, DERIVED, { value: answers }) ? answers : null;
}
