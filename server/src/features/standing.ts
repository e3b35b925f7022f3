import type { BlockContext } from '../checks/check.ts';
import { coverOf, ownSentencesOf, type SentenceUse } from '../checks/citations.ts';
import { contextIn } from '../checks/context.ts';
import type { Finding } from '../checks/finding.ts';
import { type BlockOutcome, checkBlock, type Scope } from '../checks/run-block.ts';
import { scopeOf } from '../checks/scope.ts';
import type { VerdictKind } from '../evidence/model.ts';
import { isLookedUp } from '../language/cues.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation, PlacedBlock } from '../note/model.ts';
import type { Note, SentenceAt } from '../note/note.ts';
import { shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import { perNote } from './per-note.ts';
import { touchingFrom } from './touching.ts';

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
  /** Somebody marked an estimate on it as checked: the verdict stays what it is. */
  readonly isChecked: boolean;
}

/** All sentences in which the writer speaks, in order. None in a note that asks to be left alone. */
export const standingsOf: (snapshot: Snapshot, note: Note) => readonly Standing[] = perNote((snapshot, note) => {
  const scope = scopeOf(snapshot, note);
  if (!scope) return [];
  const { findings, suppressed } = checked(snapshot, note.path);
  const touching = touchingFrom(findings);
  const checkedOn = touchingFrom(suppressed.filter(({ by }) => by === 'checked').map(({ finding }) => finding));
  const all: Standing[] = [];
  for (const placed of note.blocks) {
    if (ownSentencesOf(placed.block).length === 0) continue;
    for (const rated of ratedIn(placed, scope)) {
      const span = shift(rated.sentence.span, placed.start);
      const { prose, sentence, isClaim, cover, verdict, isBroken } = rated;
      const isChecked = checkedOn(span).length > 0;
      // Named one by one: V8 gives each object that is a copy with more (`{ ...rated, span }`) a layout of its own, twice as large as itself.
      all.push({
        placed,
        prose,
        sentence,
        span,
        isClaim,
        cover,
        verdict,
        isBroken,
        findings: touching(span),
        isChecked,
      });
    }
  }
  return all;
});

/** What of a standing does not depend on where the block stands, and what ignore comments say. */
type Rated = Omit<Standing, 'placed' | 'span' | 'findings' | 'isChecked'>;

/** A keystroke leaves most blocks, and what was found in them, as they are. */
const known = new WeakMap<BlockOutcome, readonly Rated[]>();

function ratedIn(placed: PlacedBlock, scope: Scope): readonly Rated[] {
  const outcome = checkBlock(scope, placed);
  let rated = known.get(outcome);
  if (!rated) {
    const context = contextIn(scope, placed);
    rated = ownSentencesOf(placed.block).map((use) => ratedOf(context, use, outcome));
    known.set(outcome, rated);
  }
  return rated;
}

function ratedOf(context: BlockContext, use: SentenceUse, { verdicts }: BlockOutcome): Rated {
  const { kind } = use.sentence;
  const cover = coverOf(context, use);
  return {
    prose: use.prose,
    sentence: use.sentence,
    isClaim: isLookedUp(kind),
    cover,
    verdict: verdicts.get(use.sentence) ?? null,
    isBroken: cover.some((citation) => isBroken(context.resolve(citation))),
  };
}

const NOWHERE: ReadonlySet<Resolved['status']> = new Set(['unknown-source', 'unknown-passage', 'malformed-locator']);

/** Does a citation lead to no place that exists? What only has no text here may still exist elsewhere. */
export const isBroken = ({ status }: Resolved): boolean => NOWHERE.has(status);

const WEAK: ReadonlySet<VerdictKind> = new Set(['partly', 'not-found']);

/** Do its citations seem to bear it out, with nothing said against it? */
export const isSupported = ({ verdict, isBroken, findings }: Standing): boolean =>
  verdict === 'supported' && !isBroken && findings.every(({ severity }) => severity === 'info');

/**
 * Does it cite what seems not to bear it out, or what is not there? A judgement may go further than what it rests on, but not against it; what
 * somebody marked as checked is as good as borne out.
 */
export const isWeak = ({ sentence, cover, verdict, isBroken, findings, isChecked }: Standing): boolean =>
  isBroken ||
  (verdict === 'contradicted' && !isChecked) ||
  (verdict !== null && WEAK.has(verdict) && sentence.kind !== 'judgement' && !isChecked) ||
  (cover.length > 0 && findings.some(({ severity }) => severity === 'error'));

/** How a claim stands, as it is counted: each claim in one way. */
export type ClaimState = 'supported' | 'with-findings' | 'unclear' | 'checked' | 'uncited' | 'not-compared';

/** `with-findings`: errors or warnings. `unclear`: its citations seem not to bear it out, though no check speaks of it. */
export function claimStateOf(standing: Standing): ClaimState {
  if (standing.findings.some(({ severity }) => severity !== 'info')) return 'with-findings';
  if (isSupported(standing)) return 'supported';
  if (isWeak(standing)) return 'unclear';
  if (standing.isChecked) return 'checked';
  return standing.cover.length === 0 ? 'uncited' : 'not-compared';
}
