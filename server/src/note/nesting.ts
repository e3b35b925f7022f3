/** More quotes and lists inside each other than anybody writes; the parser's time grows with the square of it. */
const DEEPEST_CONTAINER = 200;
/** The same for brackets and emphasis that close inside each other. */
const DEEPEST_SPAN = 1000;
/** More emphasis than this in one block is no prose: matching the marks takes the square of their number. */
const MOST_EMPHASIS = 10_000;
/** The same for brackets: the parser goes back over all of them when it joins what was none of a link. */
const MOST_BRACKETS = 15_000;
const MARKER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const ASTERISK = 42;
const UNDERSCORE = 95;

/** True when a block is nested so deeply that it cannot be read in reasonable time. Linear; at once for short blocks. */
export function isTooDeep(block: string): boolean {
  if (block.length < DEEPEST_CONTAINER) return false;
  for (let at = 0; at < block.length; ) {
    if (containersAt(block, at) > DEEPEST_CONTAINER) return true;
    const next = block.indexOf('\n', at);
    at = next < 0 ? block.length : next + 1;
  }
  return block.length > 2 * DEEPEST_SPAN && spansTooDeep(block);
}

function containersAt(block: string, at: number): number {
  let depth = 0;
  MARKER.lastIndex = at;
  while (depth <= DEEPEST_CONTAINER && MARKER.test(block)) depth++;
  return depth;
}

/** Many marks that only open are harmless; it is closing at depth that costs. */
function spansTooDeep(block: string): boolean {
  let brackets = 0;
  let emphasis = 0;
  let closed = 0;
  let opened = 0;
  for (let i = 0; i < block.length; i++) {
    const code = block.charCodeAt(i);
    if (code === OPEN_BRACKET) {
      brackets++;
      if (++opened > MOST_BRACKETS) return true;
    } else if (code === CLOSE_BRACKET) {
      if (brackets > DEEPEST_SPAN) return true;
      brackets = Math.max(0, brackets - 1);
    } else if (code === ASTERISK || code === UNDERSCORE) {
      const start = i;
      while (block.charCodeAt(i + 1) === code) i++;
      const closes = !isBlank(block, start - 1);
      if (closes && (emphasis > DEEPEST_SPAN || ++closed > MOST_EMPHASIS)) return true;
      if (closes) emphasis = Math.max(0, emphasis - 1);
      else if (!isBlank(block, i + 1)) emphasis++;
    }
  }
  return false;
}

const isBlank = (block: string, at: number): boolean => at < 0 || at >= block.length || block.charCodeAt(at) <= 32;
