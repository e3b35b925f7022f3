/** A change of a text: so many UTF-16 units from `rangeOffset` on became `text`. As VS Code tells it. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where a place of a text is after changes (all of them count in the text before). What is put in right at the place goes before it; a place inside of what
 * was replaced goes to the end of that.
 */
export function movedBy(offset: number, changes: readonly Change[]): number {
  let moved = offset;
  for (const { rangeOffset, rangeLength, text } of changes) {
    if (rangeOffset + rangeLength <= offset) moved += text.length - rangeLength;
    else if (rangeOffset < offset) moved += rangeOffset + text.length - offset;
  }
  return moved;
}
