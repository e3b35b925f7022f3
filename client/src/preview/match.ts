/** A citation on one line, without the marks of a quote around it and the escapes of a table. */
const plain = (text: string): string => text.replace(/\s*\n[\s>]*/g, ' ').replaceAll('\\|', '|');

/**
 * Finds for each citation of a rendered note the one that the server told of, by its text and its order: what is rendered may be newer or older
 * than the answer. Undefined where there is none of this text.
 */
export function matchCitations<T extends { readonly text: string }>(
  texts: readonly string[],
  answered: readonly T[],
): (T | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of answered.entries()) {
    const known = places.get(plain(text));
    if (known) known.push(i);
    else places.set(plain(text), [i]);
  }
  let next = 0;
  return texts.map((text) => {
    const found = places.get(plain(text));
    if (!found) return undefined;
    const place = found.find((i) => i >= next);
    if (place !== undefined) next = place + 1;
    return answered[place ?? found.at(-1)!];
  });
}
