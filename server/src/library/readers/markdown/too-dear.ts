/*
 * The parser takes time that grows with the square of some inputs (cubes, for nesting). Real documents are far below these
 * limits; hostile or broken ones lose the construct, and keep their words.
 */
const DEEPEST = 100;
const MOST_MARKS = 4000;
const MOST_BRACKETS = 10_000;
/** Of comments, CDATA and instructions in one paragraph: each that is not closed is looked for to the end of it. */
const MOST_OPENINGS = 400;
const LONGEST_FENCE = 40;

const OPENING = /^[ \t>*+\-0-9.)]+/;
const LIST_MARK = /[-*+.)](?=[ \t])/g;

const BRACKETED = [
  ...['labelStartLink', 'labelStartImage', 'labelEnd', 'definition'],
  ...['gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'gfmFootnoteDefinition'],
];

/** Names of micromark constructs to leave as they are written in this text. Linear. */
export function tooDearIn(markdown: string): string[] {
  const most = { quotes: 0, items: 0, marks: 0, brackets: 0, openings: 0, fence: 0 };
  let marks = 0;
  let openings = 0;
  let brackets = 0;
  for (const line of markdown.split(/\n|\r/)) {
    const opening = OPENING.exec(line)?.[0] ?? '';
    if (opening.length === line.length) marks = brackets = openings = 0;
    const items = opening.match(LIST_MARK)?.length ?? 0;
    most.quotes = Math.max(most.quotes, countOf(opening, '>'));
    if (items > 0) most.items = Math.max(most.items, items, opening.length / 4);
    marks += countOf(line, '*') + countOf(line, '_') + countOf(line, '~');
    brackets += countOf(line, '[');
    openings += countOf(line, '<!') + countOf(line, '<?');
    most.openings = Math.max(most.openings, openings);
    most.marks = Math.max(most.marks, marks);
    most.brackets = Math.max(most.brackets, brackets);
    if (line.includes('`'.repeat(LONGEST_FENCE))) most.fence = LONGEST_FENCE;
  }
  const names: string[] = [];
  if (most.quotes > DEEPEST) names.push('blockQuote');
  if (most.items > DEEPEST) names.push('list');
  if (most.marks > MOST_MARKS) names.push('attention', 'strikethrough');
  if (most.brackets > MOST_BRACKETS) names.push(...BRACKETED);
  if (most.openings > MOST_OPENINGS) names.push('htmlText');
  if (most.fence > 0) names.push('codeText');
  return names;
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
