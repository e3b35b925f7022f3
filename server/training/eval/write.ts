const START = '<!-- eval:start -->';
const END = '<!-- eval:end -->';

/** The text with what stands between the two marks replaced; null when it does not have them in this order. */
export function betweenMarks(text: string, content: string): string | null {
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) return null;
  return `${text.slice(0, start + START.length)}\n${content.trim()}\n${text.slice(end)}`;
}
