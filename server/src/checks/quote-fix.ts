import { matchQuotation, type QuotedWords } from '../library/quote/match.ts';
import type { Block } from '../note/model.ts';
import type { DiffPiece } from '../text/diff.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { asOneLine } from '../text/one-line.ts';
import { type Span, shift, sliceOf } from '../text/span.ts';
import type { ReportFix } from './check.ts';
import type { QuotationUse } from './quotations.ts';
import type { Cited } from './quote-verdict.ts';
import { escaped } from './write.ts';

interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The fix that gives an altered quotation the words of its source: only what differs is replaced when that is enough, else
 * all of it. None when neither makes the quotation exact, or its place in the note is not known to the letter.
 */
export function sourceWordsFix(
  { text: block }: Block,
  use: QuotationUse,
  cited: Cited,
  { diff, span: source }: { readonly diff: readonly DiffPiece[]; readonly span: Span },
): ReportFix[] {
  if (use.where === 'fragment') return [];
  const words = asOneLine(sliceOf(cited.body.text, source)).trim();
  const small = use.map ? editsOf(diff, use.text, cited.body.text) : null;
  const plain = small?.every(({ span }) => !hidesMarkUp(block, use.map!, span));
  const edits = small && plain && isExact(cited, apply(use.text, small)) ? small : null;
  if (!edits && !(use.where !== 'block' && isExact(cited, words))) return [];
  const quoted = edits
    ? edits.map(({ span, text }) => ({ span: use.map!.spanOf(span), text: asQuoted(use, text) }))
    : [{ span: betweenMarks(block, use), text: asQuoted(use, words) }];
  // A pin is evidence and nothing else, so it can be mended unseen; words quoted in the prose are part of what is said.
  const safe = use.where === 'suffix' || use.where === 'title';
  return [{ title: "Use the source's words", edits: quoted, safe }];
}

/**
 * The fix that keeps a letter which only its case sets apart from the source (*said that “there is …”*) and marks it as
 * changed: `[t]here`. None when anything else differs.
 */
export function changedLetterFix(use: QuotationUse, cited: Cited, diff: readonly DiffPiece[]): ReportFix[] {
  const { map, text } = use;
  if (!map || use.where === 'fragment') return [];
  const changes = diff.filter(({ kind }) => kind !== 'same');
  const edits = changes.flatMap((piece, i) => (i % 2 === 0 ? changedLetter(piece, changes[i + 1]) : []));
  if (edits.length === 0 || !isExact(cited, apply(text, edits))) return [];
  const [{ span }] = edits as [Edit];
  const word = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(span.start))![0];
  const title = `Mark the changed letter: ${apply(word, [{ span: shift(span, -span.start), text: edits[0]!.text }])}`;
  return [{ title, edits: edits.map((edit) => ({ span: map.spanOf(edit.span), text: edit.text })) }];
}

/** The fix that marks where the words of a source are left out between the sentences of a quotation. */
export function omissionMarksFix({ map, where }: QuotationUse, words: readonly QuotedWords[]): ReportFix[] {
  if (!map || where === 'fragment') return [];
  const places = words.slice(1).map(({ quoted }) => map.startOf(quoted.start));
  return [{ title: 'Put “…” between', edits: places.map((at) => ({ span: { start: at, end: at }, text: '… ' })) }];
}

/** The brackets for a word that differs from the source's in the case of its first letter; none for any other. */
function changedLetter(written: DiffPiece, found: DiffPiece | undefined): Edit[] {
  if (written.kind !== 'removed' || found?.kind !== 'added') return [];
  const [first = ''] = written.text;
  const [other = ''] = found.text;
  const rest = written.text.slice(first.length).trimEnd();
  const same = rest === found.text.slice(other.length).trimEnd() && first.toLowerCase() === other.toLowerCase();
  const { start } = written.span;
  return same ? [{ span: { start, end: start + first.length }, text: `[${first}]` }] : [];
}

/** True when mark-up stands between the units of a stretch (`**H**ard`): to replace it would leave half of the mark-up. */
function hidesMarkUp(block: string, map: OffsetMap, { start, end }: Span): boolean {
  for (let at = start + 1; at < end; at++)
    // Where a line ends in a block quote, `> ` stands between.
    if (/[^\s>]/.test(block.slice(map.endOf(at), map.startOf(at)))) return true;
  return false;
}

/** All that stands between the marks of a quotation, mark-up at its ends included. */
function betweenMarks(block: string, { outer, span }: QuotationUse): Span {
  const written = outer.start < span.start && outer.end > span.end && !/[&\\]/.test(block[outer.start]!);
  return written ? { start: outer.start + 1, end: outer.end - 1 } : span;
}

const isExact = ({ body }: Cited, quotation: string): boolean => matchQuotation(body, [], quotation).kind === 'exact';

const apply = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((out, { span, text: words }) => out.slice(0, span.start) + words + out.slice(span.end), text);

/** One edit for each run of changes: from the end of what both share before it to the start of what they share behind it. */
function editsOf(diff: readonly DiffPiece[], quotation: string, source: string): Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < diff.length; i++) {
    if (diff[i]!.kind === 'same') continue;
    const first = i;
    while (diff[i + 1] && diff[i + 1]!.kind !== 'same') i++;
    const run = diff.slice(first, i + 1);
    const before = diff[first - 1];
    const after = diff[i + 1];
    const start = before?.span.end ?? firstQuoted(run)?.start ?? after?.span.start ?? 0;
    const end = after?.span.start ?? lastQuoted(run)?.end ?? before?.span.end ?? quotation.length;
    edits.push(trimmed({ span: { start, end }, text: between(run, before, after, source) }, quotation));
  }
  return edits;
}

/** Without the spaces that stay as they are. */
function trimmed({ span, text }: Edit, quotation: string): Edit {
  let [start, end, from, to] = [span.start, span.end, 0, text.length];
  const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\s/.test(unit);
  while (start < end && from < to && isSpace(quotation[start]) && isSpace(text[from])) {
    start++;
    from++;
  }
  while (end > start && to > from && isSpace(quotation[end - 1]) && isSpace(text[to - 1])) {
    end--;
    to--;
  }
  return { span: { start, end }, text: text.slice(from, to) };
}

const firstQuoted = (run: readonly DiffPiece[]): Span | undefined =>
  run.find((piece) => piece.kind === 'removed')?.span;
const lastQuoted = (run: readonly DiffPiece[]): Span | undefined =>
  run.findLast((piece) => piece.kind === 'removed')?.span;

/** What the source has between the words that both share, with the spaces at the edges where it has some. */
function between(
  run: readonly DiffPiece[],
  before: DiffPiece | undefined,
  after: DiffPiece | undefined,
  source: string,
): string {
  const added = run.filter((piece) => piece.kind === 'added');
  if (added.length === 0) return before && after && !hugs(before, after) ? ' ' : '';
  let { start } = added[0]!.span;
  let { end } = added.at(-1)!.span;
  while (before && start > 0 && /\s/.test(source[start - 1]!)) start--;
  while (after && end < source.length && /\s/.test(source[end]!)) end++;
  return asOneLine(source.slice(start, end));
}

/** Punctuation stands close to its word. */
const hugs = (before: DiffPiece, after: DiffPiece): boolean =>
  /[([{“‘«]$/.test(before.text.trimEnd()) || /^[\])}.,;:!?”’»]/.test(after.text);

/** Quotation marks inside a quotation are of the other kind than those around it, so that they do not end it. */
function asQuoted({ outer, span }: QuotationUse, words: string): string {
  const text = escaped(words);
  if (outer.start === span.start) return text;
  return text.replace(/["“”„«»]/g, (mark) => (mark === '“' || mark === '„' ? '‘' : mark === '”' ? '’' : "'"));
}
