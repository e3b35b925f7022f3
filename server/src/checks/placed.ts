import type { Library } from '../library/model.ts';
import type { PlacedBlock } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { shift } from '../text/span.ts';
import type { Finding, Fix } from './finding.ts';
import { checkBlock, type Draft, type Outcome, type Scope } from './run-block.ts';

/** A finding in its note, spans counted from the start of the note. */
export interface Placed {
  /** With a fingerprint once it is known which of those alike it is, which depends on the findings before. */
  finding: Finding;
  /** Which of those alike it was in the last run; -1: it is new. */
  ordinal: number;
  readonly sentenceStart: number | null;
  readonly base: string;
}

/** What the checks say of one block of a note. */
export interface Row {
  readonly at: PlacedBlock;
  readonly outcome: Outcome;
  readonly placed: readonly Placed[];
}

interface Run extends Pick<Scope, 'resources' | 'entailments' | 'register' | 'asOf' | 'settings' | 'checks'> {
  readonly rows: readonly Row[];
}

/** The last run over each note, by path. A keystroke leaves most rows as they are. */
const lastRuns = derived((_: Library) => new Map<string, Run>());

/**
 * What the checks say of the blocks of a note, in their order. Rows of the last run are kept for the blocks before and
 * behind those that changed; where a block only moved, so do its findings.
 */
export function checkBlocks(scope: Scope, blocks: readonly PlacedBlock[]): readonly Row[] {
  const { path, resources, entailments, register, asOf, settings, checks } = scope;
  const runs = lastRuns(scope.library);
  const last = runs.get(path);
  const isLikeLast =
    last?.resources === resources &&
    last.entailments === entailments &&
    last.register === register &&
    last.asOf === asOf &&
    last.settings === settings &&
    last.checks === checks;
  const before = isLikeLast ? last.rows : [];
  const shorter = Math.min(before.length, blocks.length);
  const moved = before.length - blocks.length;
  let head = 0;
  while (head < shorter && isSame(before[head]!, blocks[head]!)) head++;
  let tail = blocks.length;
  while (tail > blocks.length - shorter + head && isSame(before[tail - 1 + moved]!, blocks[tail - 1]!)) tail--;
  const rows = blocks.map((at, i) => {
    if (i >= head && i < tail) return rowOf(scope, at);
    return movedTo(before[i < head ? i : i + moved]!, at);
  });
  runs.set(path, { resources, entailments, register, asOf, settings, checks, rows });
  return rows;
}

const isSame = ({ at }: Row, { block, around }: PlacedBlock): boolean => at.block === block && at.around === around;

function rowOf(scope: Scope, at: PlacedBlock): Row {
  const outcome = checkBlock(scope, at);
  return { at, outcome, placed: outcome.drafts.map((draft) => placedAt(draft, at.start)) };
}

function movedTo(row: Row, at: PlacedBlock): Row {
  if (row.at.start === at.start || row.placed.length === 0) return row;
  const { outcome, placed } = row;
  return {
    at,
    outcome,
    placed: outcome.drafts.map((draft, i) => placedAt(draft, at.start, placed[i])),
  };
}

/** `before`: the same where it was. Written out, since this runs for thousands of findings with every key. */
export function placedAt({ finding, sentenceStart, base }: Draft, start: number, before?: Placed): Placed {
  const { check, severity, certainty, message, span, claim, citation, related, fixes } = finding;
  return {
    finding: {
      check,
      severity,
      certainty,
      message,
      span: shift(span, start),
      claim,
      citation,
      related,
      fixes: fixes.length === 0 ? fixes : fixes.map((fix) => fixAt(fix, start)),
      fingerprint: before?.finding.fingerprint ?? '',
    },
    ordinal: before?.ordinal ?? -1,
    sentenceStart: sentenceStart === null ? null : sentenceStart + start,
    base,
  };
}

const fixAt = (fix: Fix, start: number): Fix => ({
  ...fix,
  edits: fix.edits.map((edit) => ({ span: shift(edit.span, start), text: edit.text })),
});
