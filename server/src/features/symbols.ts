import type { Finding } from '../checks/finding.ts';
import type { PlacedBlock, Prose, Sentence } from '../note/model.ts';
import { type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { firstFrom } from './touching.ts';

/** `problem`: there is a citation or a basis, and something about it does not hold. */
export type SymbolState = 'cited' | 'uncited' | 'problem';

/** A line of the outline of a note. */
export interface NoteSymbol {
  readonly kind: 'heading' | 'claim' | 'judgement';
  /** The heading, or the sentence, shortened. */
  readonly name: string;
  /** Null for headings, and for a judgement that needs no citation. */
  readonly state: SymbolState | null;
  /** Everything that belongs to it: a heading holds all up to the next one of its level. */
  readonly span: Span;
  /** The words of the heading or the sentence. */
  readonly selection: Span;
  readonly children: readonly NoteSymbol[];
}

/** Checks that say that something is missing, where all others say that something is wrong. */
const missing: ReadonlySet<string> = new Set(['claim/uncited', 'judgement/unsupported', 'quote/uncited']);

const LONGEST_NAME = 100;

interface Growing extends NoteSymbol {
  span: { start: number; end: number };
  readonly children: Growing[];
  readonly depth: number;
}

/** The outline of a note: headings as a tree, and below each its claims and judgements with their state. */
export function symbolsOf(snapshot: Snapshot, path: string): NoteSymbol[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  const stateOf = stateFrom(checked(snapshot, path).findings);
  const top: Growing[] = [];
  const open: Growing[] = [];
  const end = note.document.text.length;
  for (const placed of note.blocks)
    for (const prose of placed.block.prose) {
      if (prose.heading) enter(headingOf(placed, prose, prose.heading.depth, end), top, open);
      else for (const sentence of prose.sentences) add(sentenceSymbol(placed, sentence, stateOf), top, open);
    }
  return top;
}

/** Ends the headings that a new one closes, and hangs it below those that stay open. */
function enter(heading: Growing, top: Growing[], open: Growing[]): void {
  while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop()!.span.end = heading.span.start;
  (open.at(-1)?.children ?? top).push(heading);
  open.push(heading);
}

function add(symbol: Growing | null, top: Growing[], open: readonly Growing[]): void {
  if (symbol) (open.at(-1)?.children ?? top).push(symbol);
}

function headingOf({ start }: PlacedBlock, prose: Prose, depth: number, end: number): Growing {
  const selection = shift(prose.span, start);
  const span = { start: selection.start, end };
  return { kind: 'heading', name: shortened(prose.text), state: null, span, selection, children: [], depth };
}

function sentenceSymbol(
  { start, around }: PlacedBlock,
  sentence: Sentence,
  stateOf: (span: Span) => SymbolState | null,
): Growing | null {
  const { kind } = sentence;
  if (kind !== 'claim' && kind !== 'judgement') return null;
  const selection = shift(sentence.span, start);
  const cited =
    sentence.citations.length > 0 ||
    sentence.footnotes.some((label) => (around.footnotes.get(label)?.citations.length ?? 0) > 0);
  const state = stateOf(selection) ?? (cited ? 'cited' : kind === 'claim' ? 'uncited' : null);
  return { kind, name: shortened(sentence.text), state, span: { ...selection }, selection, children: [], depth: 7 };
}

/** Answers for spans asked in any order what the findings that start in them make of them. */
function stateFrom(findings: readonly Finding[]): (span: Span) => SymbolState | null {
  return (span) => {
    let state: SymbolState | null = null;
    for (let i = firstFrom(findings, span.start); i < findings.length && findings[i]!.span.start < span.end; i++) {
      if (missing.has(findings[i]!.check)) state ??= 'uncited';
      else if (findings[i]!.severity !== 'info') state = 'problem';
    }
    return state;
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '…';
  if (line.length <= LONGEST_NAME) return line;
  const space = line.lastIndexOf(' ', LONGEST_NAME);
  return `${line.slice(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME)}…`;
}
