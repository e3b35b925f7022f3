import { ownSentencesOf } from '../checks/citations.ts';
import type { Block, Citation } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import type { TextDocument } from '../text/document.ts';
import { bySpan, overlaps, type Span, shift, trimSpan } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { type CitationState, citationStatesOf } from './citation-states.ts';
import { perNote } from './per-note.ts';

/** Words that an editor may show in a way of their own: the writer's hedges, and the keys of citations by what became of them. */
export interface SemanticToken {
  /** In the note; inside one line. */
  readonly span: Span;
  readonly type: 'hedge' | 'citation';
  /** Of a citation; null where nothing can be said of it, and of hedges. */
  readonly state: CitationState | null;
}

/**
 * The tokens of a note in order; they never overlap, and each lies in one line. `within`: only those that touch it. Empty for what is no note, and for
 * a note that asks to be left alone.
 */
export function semanticTokensOf(
  snapshot: Snapshot,
  path: string,
  within: Span | null = null,
): readonly SemanticToken[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  const all = tokensOf(snapshot, note);
  return within === null ? all : all.filter(({ span }) => overlaps(span, within));
}

const tokensOf = perNote((snapshot, note): readonly SemanticToken[] => {
  if (!settingsFor(snapshot.settings, note)) return [];
  const keys = apart(keysOf(snapshot, note));
  const hedges = apart(
    note.blocks.flatMap(({ block, start }) => hedgesIn(block).map((span) => hedgeAt(shift(span, start)))),
  );
  // Keys go first: a citation may stand in the middle of a hedge.
  return inLines(note.document, [...keys, ...without(hedges, keys)].sort(byPlace));
});

const hedgesIn: (block: Block) => readonly Span[] = derived((block) =>
  ownSentencesOf(block).flatMap(({ sentence: { hedges, map } }) => hedges.map(({ span }) => map.spanOf(span))),
);

const hedgeAt = (span: Span): SemanticToken => ({ span, type: 'hedge', state: null });

/** Of links nothing: their destinations are not words of the note. */
const keyedIn: (block: Block) => readonly Citation[] = derived((block) =>
  block.prose.flatMap(({ citations }) => citations.filter(({ mode }) => mode !== 'link')),
);

function keysOf(snapshot: Snapshot, note: Note): SemanticToken[] {
  const stateOf = citationStatesOf(snapshot, note);
  return note.blocks.flatMap(({ block, start }) =>
    keyedIn(block).map((citation): SemanticToken => {
      const state = stateOf(citation, shift(citation.span, start));
      return { span: shift(citation.keySpan, start), type: 'citation', state };
    }),
  );
}

const byPlace = (a: SemanticToken, b: SemanticToken): number => bySpan(a.span, b.span);

/** Tokens in order; what lies under an earlier one is cut away. */
function apart(tokens: readonly SemanticToken[]): SemanticToken[] {
  let at = 0;
  return [...tokens].sort(byPlace).flatMap((token) => {
    const start = Math.max(at, token.span.start);
    at = Math.max(at, token.span.end);
    return start < token.span.end ? [{ ...token, span: { start, end: token.span.end } }] : [];
  });
}

/** What is left of tokens beside others; both in order, and without overlaps among themselves. */
function without(tokens: readonly SemanticToken[], others: readonly SemanticToken[]): SemanticToken[] {
  const out: SemanticToken[] = [];
  let next = 0;
  for (const token of tokens) {
    let { start } = token.span;
    while (next < others.length && others[next]!.span.end <= start) next++;
    for (let i = next; i < others.length && others[i]!.span.start < token.span.end; i++) {
      const { span } = others[i]!;
      if (start < span.start) out.push({ ...token, span: { start, end: span.start } });
      start = span.end;
    }
    if (start < token.span.end) out.push({ ...token, span: { start, end: token.span.end } });
  }
  return out;
}

/** A token that runs over lines becomes one in each; line ends, and white space beside them, belong to none. */
function inLines({ lines, text }: TextDocument, tokens: readonly SemanticToken[]): SemanticToken[] {
  return tokens.flatMap((token) => {
    const { start, end } = token.span;
    const first = lines.lineAt(start);
    if (end <= lines.lineStart(first + 1) - 2) return [token];
    const pieces: SemanticToken[] = [];
    for (let line = first; line < lines.lineCount && lines.lineStart(line) < end; line++) {
      const piece = { start: Math.max(start, lines.lineStart(line)), end: Math.min(end, lines.lineStart(line + 1)) };
      const span = trimSpan(text, piece);
      if (span.start < span.end) pieces.push({ ...token, span });
    }
    return pieces;
  });
}
