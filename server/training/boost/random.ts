/** Numbers from 0 to below 1, the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `take` of the numbers 0 to `from` - 1, in rising order, each set as likely as any other (Knuth's algorithm S). */
export function sample(from: number, take: number, random: () => number): Int32Array {
  const chosen = new Int32Array(Math.min(take, from));
  let have = 0;
  for (let at = 0; have < chosen.length; at++) if (random() * (from - at) < chosen.length - have) chosen[have++] = at;
  return chosen;
}
