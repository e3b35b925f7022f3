import type { Note, SentenceAt } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { fingerprintOf } from '../text/hash.ts';
import type { CheckedEstimate, CheckedEstimates } from '../workspace/checked-estimates.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { citedBy } from './comparisons.ts';
import { contextOf } from './context.ts';
import type { Finding } from './finding.ts';
import { folded } from './fingerprint.ts';
import { shortened } from './wording.ts';

/** So many units of a claim and a passage are kept for people; what they are known by is their full length. */
const KEPT = 400;

/** Why a finding is quiet that somebody has checked. */
export const CHECKED = 'Somebody checked this claim against this passage and found it right.';

/**
 * The words that an estimate rests on: its sentence, and all that the sentence cites in its support. A mark made on them holds while both say
 * the same (case, quote marks and spacing aside), wherever the sentence stands. Null for what is exact, and for what is about no sentence.
 */
export function estimateOf(snapshot: Snapshot, note: Note, finding: Finding): CheckedEstimate | null {
  if (finding.certainty !== 'estimate') return null;
  const at = note.sentenceAt(finding.span.start);
  return at && estimateAt(snapshot, note, finding.check, at);
}

function estimateAt(snapshot: Snapshot, note: Note, check: string, at: SentenceAt): CheckedEstimate {
  const claim = at.sentence.text;
  const passage = citedBy(contextOf(snapshot, note, at.placed), at.sentence)?.text ?? '';
  const words = fingerprintOf([check, folded(claim), folded(passage)].join('\u0000'));
  return { check, claim: onOneLine(claim), passage: onOneLine(passage), words };
}

/** Has somebody checked just this, in these words? */
export function isChecked(snapshot: Snapshot, note: Note, finding: Finding): boolean {
  const { checked } = snapshot;
  if (checked.known.size === 0 || finding.certainty !== 'estimate') return false;
  const at = note.sentenceAt(finding.span.start);
  // Claims first: to gather what is cited costs more, and this is asked of every estimate with every key.
  if (!at || !claimsOf(checked).has(nameOf(finding.check, onOneLine(at.sentence.text)))) return false;
  return checked.known.has(estimateAt(snapshot, note, finding.check, at).words);
}

const claimsOf = derived(
  ({ known }: CheckedEstimates) => new Set([...known.values()].map(({ check, claim }) => nameOf(check, claim))),
);

const nameOf = (check: string, claim: string): string => `${check} ${folded(claim)}`;

const onOneLine = (text: string): string => shortened(text.replace(/\s+/g, ' ').trim(), KEPT);
