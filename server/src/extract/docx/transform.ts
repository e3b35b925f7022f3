/** An element of mammoth's document, as far as we touch it. */
interface WordElement {
  readonly type: string;
  children?: WordElement[];
  readonly notes?: { resolve(reference: WordElement): unknown };
}

/** Takes references to notes that the file does not hold from mammoth's document, which cannot do without them. Any depth. */
export function withoutLostNotes(document: WordElement): WordElement {
  const waiting = [document];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!next.children) continue;
    next.children = next.children.filter((child) => child.type !== 'noteReference' || document.notes?.resolve(child));
    for (const child of next.children) waiting.push(child);
  }
  return document;
}
