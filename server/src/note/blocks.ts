import { htmlBlockNames } from 'micromark-util-html-tag-name';

/*
 * Where a note may be cut, so that each piece can be parsed on its own and gives the same as the whole: before a line
 * that begins at the margin after a blank line, or before the next item of a list, when no fence, HTML block or item is
 * open. The scanner starts afresh at every cut, which is what lets an edit re-read only its own surroundings.
 */

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const THEMATIC_BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const ITEM = /^( {0,3})([-+*]|\d{1,9}[.)])(?:( {1,4})(?! )|(?=[ \t]|$))/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,999}\]:/;
const HTML_OPEN = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/i;
/** HTML that ends with a blank line. It closes the item before it, which is all that matters here. */
const HTML_TAG = /^ {0,3}<\/?([A-Za-z][A-Za-z0-9]*)(?=[\s/>]|$)/;
const BLOCK_TAGS = new Set(htmlBlockNames);
const HTML_CLOSE = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, /\]\]>/, />/];

/** Stands for a list that is open or not: no item is of its kind. */
const IN_DOUBT = '?';

interface State {
  fence: { readonly mark: string; readonly size: number } | null;
  html: RegExp | null;
  /** Column at which the content of the open item or footnote starts; 0: none is open. */
  content: number;
  /** `-`, `+`, `*`, `.` or `)`: which list is open; `?`: perhaps one is. */
  list: string;
  /** The open item has no words yet, so that a line at the margin ends it. */
  emptyItem: boolean;
  blankBefore: boolean;
  paragraph: boolean;
}

/**
 * The end of the block that starts at `start` (the start of a line): the offset of the next block, or the end of the
 * text. Blank lines belong to the block before them.
 */
export function endOfBlock(text: string, start: number): number {
  if (start === 0) {
    const end = endOfFrontMatter(text);
    if (end > 0) return end;
  }
  const state: State = {
    fence: null,
    html: null,
    content: 0,
    list: '',
    emptyItem: false,
    blankBefore: false,
    paragraph: false,
  };
  let seenText = false;
  for (let at = start; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = lineText(text, at, end);
    if (seenText && mayCutBefore(state, line)) return at;
    seenText ||= line.trim() !== '';
    step(state, line);
    at = end;
  }
  return text.length;
}

/**
 * The end of the front matter at the start of a note, or 0. Pandoc lets `...` close it, too; since such a line may stand
 * in any text, it counts only when a field begins right below the opening line.
 */
export function endOfFrontMatter(text: string): number {
  if (!/^---[ \t]*[\r\n]/.test(text.slice(0, 200))) return 0;
  const start = endOfLine(text, 0);
  const closing = FIELD.test(lineText(text, start, endOfLine(text, start))) ? /^(?:---|\.\.\.)[ \t]*$/ : /^---[ \t]*$/;
  for (let at = start; at < text.length; ) {
    const end = endOfLine(text, at);
    if (closing.test(lineText(text, at, end))) return end;
    at = end;
  }
  return 0;
}

const FIELD = /^["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?:[ \t]|$)/u;

/** True for a block that is front matter closed by `...`. */
export const isClosedByDots = (block: string): boolean =>
  /[\r\n]\.\.\.[ \t]*(?:\r\n?|\n)?$/.test(block.slice(-200)) && endOfFrontMatter(block) === block.length;

const LINE_ENDING = /\r\n?|\n/g;

/** The offset behind the line ending of the line at `at`. */
function endOfLine(text: string, at: number): number {
  LINE_ENDING.lastIndex = at;
  return LINE_ENDING.test(text) ? LINE_ENDING.lastIndex : text.length;
}

/** The line without its ending; of a very long one only the start, which is all that the rules look at. */
function lineText(text: string, at: number, end: number): string {
  let stop = end;
  while (stop > at && (text[stop - 1] === '\n' || text[stop - 1] === '\r')) stop--;
  return text.slice(at, stop);
}

function mayCutBefore(state: State, line: string): boolean {
  const first = line.charCodeAt(0);
  if (line === '' || first === 32 || first === 9 || state.fence || state.html) return false;
  const item = itemIn(line);
  if (state.list !== '') return item ? item.list === state.list : state.blankBefore && !ITEM.test(line);
  return state.blankBefore;
}

function itemIn(line: string): { readonly content: number; readonly list: string; readonly empty: boolean } | null {
  const match = ITEM.exec(line);
  if (!match || THEMATIC_BREAK.test(line)) return null;
  const marker = match[1]!.length + match[2]!.length;
  return { content: marker + (match[3]?.length ?? 1), list: match[2]!.at(-1)!, empty: line.trim() === match[2] };
}

function step(state: State, line: string): void {
  if (line.trim() === '') {
    state.blankBefore = true;
    state.paragraph = false;
    return;
  }
  if (state.fence) closeFence(state, line);
  else if (state.html) {
    if (state.html.test(line)) state.html = null;
  } else open(state, line);
  state.blankBefore = false;
}

function closeFence(state: State, line: string): void {
  const { mark, size } = state.fence!;
  const trimmed = line.trimStart();
  let run = 0;
  while (trimmed[run] === mark) run++;
  if (line.length - trimmed.length < 4 && run >= size && trimmed.slice(run).trim() === '') state.fence = null;
}

function open(state: State, line: string): void {
  if (state.content > 0 && indentOf(line) >= state.content) {
    state.emptyItem = false;
    return;
  }
  const item = itemIn(line);
  if (item && !(state.paragraph && state.content === 0 && interruptsNothing(line, item.empty))) {
    state.content = item.content;
    state.list = item.list;
    state.emptyItem = item.empty;
    state.paragraph = false;
    return;
  }
  const fence = FENCE.exec(line);
  const html = HTML_OPEN.exec(line);
  const ends = fence || html || HEADING.test(line) || THEMATIC_BREAK.test(line) || isBlockTag(line);
  if (state.content > 0) {
    // A line at the margin goes on with the item's paragraph, if it ends in one. Whether it does takes a parser to know;
    // where that matters, nothing is cut.
    state.list = ends || state.blankBefore || state.emptyItem ? '' : IN_DOUBT;
    state.content = 0;
    state.emptyItem = false;
  } else if (ends) state.list = '';
  if (fence) state.fence = { mark: fence[1]![0]!, size: fence[1]!.length };
  if (html) openHtml(state, line, html);
  if (FOOTNOTE.test(line)) {
    state.content = 4;
    state.list = '';
  }
  state.paragraph = !ends && state.content === 0;
}

/** An item may interrupt a paragraph only when it is not empty and, if numbered, starts with 1 (CommonMark 5.3). */
function interruptsNothing(line: string, empty: boolean): boolean {
  const number = /^ {0,3}(\d{1,9})[.)]/.exec(line);
  return empty || (number !== null && Number(number[1]) !== 1);
}

const isBlockTag = (line: string): boolean => BLOCK_TAGS.has(HTML_TAG.exec(line)?.[1]?.toLowerCase() ?? '');

function openHtml(state: State, line: string, match: RegExpExecArray): void {
  const close = HTML_CLOSE[match.slice(1).findIndex((group) => group !== undefined)]!;
  if (!close.test(line.slice(match[0].length))) state.html = close;
}

function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else return column;
  }
  return column;
}
