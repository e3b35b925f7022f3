/** An element of mammoth's document, as far as we touch it. */
interface WordElement {
  readonly type: string;
  children?: WordElement[];
  readonly notes?: { resolve(reference: WordElement): unknown };
  /** Of a link: where it leads; undefined where the file does not say. */
  href?: string | undefined;
}

/**
 * Takes from mammoth's document what it cannot do without and the file does not hold: references to notes go, links that lead nowhere
 * lead to nothing. Any depth.
 */
export function withoutLost(document: WordElement): WordElement {
  const waiting = [document];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!next.children) continue;
    next.children = next.children.filter((child) => child.type !== 'noteReference' || document.notes?.resolve(child));
    for (const child of next.children) {
      if (child.type === 'hyperlink') child.href ??= '';
      waiting.push(child);
    }
  }
  return document;
}
