import { classOf, QUOTE, SPACE } from '../../text/characters.ts';
import { foldText } from '../../text/fold.ts';
import { type MappedText, MappedTextBuilder } from '../../text/offset-map.ts';
import { type Span, shift } from '../../text/span.ts';

/**
 * Stands in a part for a letter that the writer changed (`[T]he`): any letter of the source will do. A letter itself (of
 * Sinological transcription), so that words stay whole; a source that has it loses nothing.
 */
export const ANY_LETTER = '\ua78f';

/** Words of a quotation that must stand together in the source. */
export interface QuotePart {
  /** Folded, without punctuation at the end. */
  readonly text: string;
  /** Where in `text` the halves of a word meet that a line end in the note had divided. */
  readonly joins: ReadonlySet<number>;
  /** As written, but for brackets: what is shown and compared word by word. */
  readonly raw: string;
  /** No more than a few words of the source stand between the part before and this one. */
  readonly close: boolean;
  /** The stretch of the quotation (brackets included) that a stretch of `raw` came from. */
  placed(span: Span): Span;
}

/** A quotation read as writers mean it. */
export interface QuotePattern {
  /** The whole, brackets and dots taken for the source's own; null when there is nothing to compare. */
  readonly verbatim: QuotePart | null;
  /** Brackets and dots taken for editing, in order; just `verbatim` when there are none. */
  readonly parts: readonly QuotePart[];
  /** Words in brackets taken for words in place of the source's (`on [her] desk`), in order; none without such brackets. */
  readonly replaced: readonly QuotePart[];
}

const EDITING = /\[[^[\]]*\]|\([ \u00a0]?(?:…|\.\.\.)[ \u00a0]?\)|…|\.(?:[ \u00a0]?\.){2,}/g;
const gap = /^[[(]?\s*(?:…|\.(?:\s?\.){2,})\s*[\])]?$/;
const changedLetter = /^\[\p{L}\]$/u;
const letter = /^\p{L}/u;
const spaceOrPunctuation = /^(?:\s|[.,;:!?]|$)/;

/**
 * Reads the words between quotation marks: `…`, `...`, `[…]` stand for words left out, `[word]` was put in by the writer,
 * beside the words of the source or in place of a few, and does not count, `[T]he` is a changed letter, `[sic]` is nothing. `.,;:!?` do not count at the end, nor beside a gap;
 * nor do marks around the whole, since the source may have punctuation before its own closing mark. Anything can be read;
 * brackets that do not close are the source's own.
 */
export function parseQuotation(quotation: string): QuotePattern {
  const inside = insideMarks(quotation);
  const whole = new MappedTextBuilder();
  whole.copy(quotation, inside.start, inside.end);
  const verbatim = partOf(whole.build(), false);
  const edits = [...quotation.matchAll(EDITING)];
  if (edits.length === 0) return { verbatim, parts: verbatim ? [verbatim] : [], replaced: [] };
  const replaced = edits.some((edit) => isInserted(quotation, edit))
    ? partsOf(rowsOf(quotation, edits, inside, true))
    : [];
  return { verbatim, parts: partsOf(rowsOf(quotation, edits, inside, false)), replaced };
}

const partsOf = (rows: readonly Row[]): QuotePart[] =>
  rows.map(({ words, close }, i) => partOf(words, i > 0, close)).filter((part) => part !== null);

/** `[T]he`: the letter stands for one of the source. */
const isChangedLetter = (quotation: string, { 0: text, index }: RegExpExecArray): boolean =>
  changedLetter.test(text) && letter.test(quotation.slice(index + text.length, index + text.length + 2));

/** `[her]`, which may stand for words of the source; `[sic]` stands beside them. */
const isInserted = (quotation: string, edit: RegExpExecArray): boolean =>
  /^\[.*\p{L}/su.test(edit[0]) &&
  !/^\[\s*sic\b/i.test(edit[0]) &&
  !gap.test(edit[0]) &&
  !isChangedLetter(quotation, edit);

/** Without the first and the last mark when the quotation has marks at both ends, whether or not they are a pair. */
export function insideMarks(quotation: string): Span {
  let start = 0;
  let end = quotation.length;
  while (start < end && spaceOrPunctuation.test(quotation[end - 1]!)) end--;
  while (start < end && classOf(quotation.charCodeAt(start)) === SPACE) start++;
  const marked = end - start > 1 && isMark(quotation, start) && isMark(quotation, end - 1);
  return marked ? { start: start + 1, end: end - 1 } : { start: 0, end: quotation.length };
}

/** Words between two gaps. */
interface Row {
  readonly words: MappedText;
  /** The gap before them is a word in brackets. */
  readonly close: boolean;
}

/** What is `inside`, cut at its gaps, without what the writer put in; `replacing`: this makes gaps, too. */
function rowsOf(quotation: string, edits: readonly RegExpExecArray[], inside: Span, replacing: boolean): Row[] {
  let builder = new MappedTextBuilder();
  let close = false;
  const rows: Row[] = [];
  let at = inside.start;
  for (const edit of edits) {
    const [text] = edit;
    const end = edit.index + text.length;
    builder.copy(quotation, at, edit.index);
    at = end;
    const inserted = replacing && isInserted(quotation, edit);
    if (inserted || gap.test(text)) {
      rows.push({ words: builder.build(), close });
      builder = new MappedTextBuilder();
      close = inserted;
    } else if (isChangedLetter(quotation, edit)) builder.put(ANY_LETTER, edit.index, end);
    // Of the white space on both sides of `[sic]`, one goes with it.
    else if (spaceOrPunctuation.test(quotation.slice(end, end + 1))) builder.trimEnd();
  }
  builder.copy(quotation, at, inside.end);
  rows.push({ words: builder.build(), close });
  return rows;
}

/** Null when nothing is left to compare. */
function partOf(row: MappedText, behindGap: boolean, close = false): QuotePart | null {
  const { text, map, joins } = foldText(row.text);
  let start = 0;
  let end = text.length;
  while (end > start && endsLoosely(text, end)) end--;
  while (start < end && (text[start] === ' ' || (behindGap && isPunctuation(text[start]!)))) start++;
  if (start === end) return null;
  const raw = map.spanOf({ start, end });
  return {
    text: text.slice(start, end),
    joins: new Set(joins.map((join) => join - start)),
    raw: row.text.slice(raw.start, raw.end),
    close,
    placed: (span) => row.map.spanOf(shift(span, raw.start)),
  };
}

/** White space, punctuation, and a closing mark with punctuation before it (`he said ‘no.’`). */
function endsLoosely(text: string, end: number): boolean {
  const last = text[end - 1]!;
  return last === ' ' || isPunctuation(last) || (last === "'" && end > 1 && isPunctuation(text[end - 2]!));
}

const isMark = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === QUOTE;
const isPunctuation = (unit: string): boolean => '.,;:!?'.includes(unit);
