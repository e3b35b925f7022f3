import { coverOf, ownSentencesOf, type SentenceUse } from '../checks/citations.ts';
import { contextOf } from '../checks/context.ts';
import type { Finding } from '../checks/finding.ts';
import { resolverOf } from '../checks/resolver.ts';
import { checkBlock } from '../checks/run-block.ts';
import { scopeOf } from '../checks/scope.ts';
import type { VerdictKind } from '../evidence/model.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import type { Note, SentenceAt } from '../note/note.ts';
import { type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { perNote } from './per-note.ts';

/** How one of the writer's own sentences stands, from the findings and verdicts of the checks. */
export interface Standing extends SentenceAt {
  /** What somebody could look up: also what others are reported to have said. */
  readonly isClaim: boolean;
  /** All citations that cover it, those of its footnotes too. */
  readonly cover: readonly Citation[];
  /** Null where nothing was compared. */
  readonly verdict: VerdictKind | null;
  /** One of its citations leads nowhere. */
  readonly isBroken: boolean;
  /** Open findings that touch it, in order. */
  readonly findings: readonly Finding[];
}

/** All sentences in which the writer speaks, in order. None in a note that asks to be left alone. */
export const standingsOf: (snapshot: Snapshot, note: Note) => readonly Standing[] = perNote((snapshot, note) => {
  const scope = scopeOf(snapshot, note);
  if (!scope) return [];
  const resolve = resolverOf(snapshot.library, note.path);
  const touching = touchingFrom(checked(snapshot, note.path).findings);
  return note.blocks.flatMap((placed) => {
    const uses = ownSentencesOf(placed.block);
    if (uses.length === 0) return [];
    const context = contextOf(snapshot, note, placed);
    const { verdicts } = checkBlock(scope, placed);
    return uses.map(({ prose, sentence }: SentenceUse): Standing => {
      const span = shift(sentence.span, placed.start);
      const cover = coverOf(context, { prose, sentence });
      return {
        placed,
        prose,
        sentence,
        span,
        isClaim: sentence.kind === 'claim' || sentence.kind === 'reported',
        cover,
        verdict: verdicts.get(sentence) ?? null,
        isBroken: cover.some((citation) => isBroken(resolve(citation))),
        findings: touching(span),
      };
    });
  });
});

const NOWHERE: ReadonlySet<Resolved['status']> = new Set(['unknown-source', 'unknown-passage', 'malformed-locator']);

/** Does a citation lead to no place that exists? What only has no text here may still exist elsewhere. */
export const isBroken = ({ status }: Resolved): boolean => NOWHERE.has(status);

const WEAK: ReadonlySet<VerdictKind> = new Set(['partly', 'not-found', 'contradicted']);

/** Do its citations seem to bear it out, with nothing said against it? */
export const isSupported = ({ verdict, isBroken, findings }: Standing): boolean =>
  verdict === 'supported' && !isBroken && findings.every(({ severity }) => severity === 'info');

/** Does it cite what seems not to bear it out, or what is not there? */
export const isWeak = ({ cover, verdict, isBroken, findings }: Standing): boolean =>
  isBroken ||
  (verdict !== null && WEAK.has(verdict)) ||
  (cover.length > 0 && findings.some(({ severity }) => severity === 'error'));

/** Answers for spans asked in any order which of the findings, in order of their start, touch each. */
function touchingFrom(findings: readonly Finding[]): (span: Span) => readonly Finding[] {
  let furthest = 0;
  // Where the first so many findings end at the latest: one on a whole quotation or table begins long before the sentences that it touches.
  const ends = findings.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  return (span) => {
    const found: Finding[] = [];
    for (let i = firstFrom(findings, span.end) - 1; i >= 0 && ends[i]! >= span.start; i--)
      if (isTouching(findings[i]!.span, span)) found.unshift(findings[i]!);
    return found.length === 0 ? NONE : found;
  };
}

const NONE: readonly Finding[] = [];

/** A finding may be a place between two letters. */
const isTouching = (finding: Span, { start, end }: Span): boolean =>
  finding.start < end && (finding.end > start || (finding.start === finding.end && finding.start === start));

/** The index of the first finding that starts at or after an offset. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
