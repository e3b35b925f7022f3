/** A node of Pandoc's JSON, as much of it as is needed here. */
// biome-ignore lint/suspicious/noExplicitAny: Pandoc's tree has no types on our side.
export type Json = any;

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  SingleQuote: ['‘', '’'],
  DoubleQuote: ['“', '”'],
};

/** The words of Pandoc's inlines, as its own `stringify` gives them. */
export function wordsOf(inlines: readonly Json[]): string {
  return inlines.map(wordsOfOne).join('');
}

function wordsOfOne(node: Json): string {
  switch (node.t) {
    case 'Str':
      return node.c;
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
    case 'Math':
    case 'Cite':
    case 'Link':
    case 'Image':
    case 'Span':
      return typeof node.c[1] === 'string' ? node.c[1] : wordsOf(node.c[1]);
    case 'Quoted': {
      const [open, close] = QUOTES[node.c[0].t]!;
      return open + wordsOf(node.c[1]) + close;
    }
    case 'RawInline':
    case 'Note':
      return '';
    default:
      return wordsOf(node.c);
  }
}
