import { type ClaimSignal, claimSignals, isLookedUp, weaselAttributions } from '../../language/cues.ts';
import weasel from '../attribution/weasel.ts';
import { type BlockContext, defineCheck } from '../check.ts';
import { coverOf, ownSentencesOf, type SentenceUse } from '../citations.ts';
import { levelOf } from '../levels.ts';
import { hasCitedRow } from '../rows.ts';
import { quoted } from '../wording.ts';

/** What a sentence gives that a reader could look up; the strongest first, since the message names one. */
const WORDS: readonly (readonly [ClaimSignal['kind'], string])[] = [
  ['number', 'gives a figure'],
  ['computed', 'gives a figure'],
  ['date', 'gives a date'],
  ['event', 'tells of an event'],
  ['cause', 'states a cause'],
  ['comparison', 'compares'],
];

/** Reasons and comparisons are as often the writer's own thought as something to be looked up. */
const WEAK: ReadonlySet<ClaimSignal['kind']> = new Set(['cause', 'comparison']);

export default defineCheck({
  id: 'claim/uncited',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a sentence states something that can be looked up, and cites no source',
  *block(context) {
    const saysWho = levelOf(weasel, context.settings) !== 'off';
    for (const use of ownSentencesOf(context.block)) {
      if (!mayClaim(use) || isCovered(context, use)) continue;
      // “Experts say …”: the other check asks for the same source in better words.
      if (saysWho && weaselAttributions(use.sentence.text).length > 0) continue;
      const signals = claimSignals(use.sentence.text);
      const [what, signal] = strongest(signals) ?? [];
      if (!signal) continue;
      yield {
        span: use.sentence.span,
        message: `This sentence ${what} (${quoted(signal.text)}) and has no source. Cite the passage that it comes from, or say that it is your own judgement.`,
        claim: use.sentence,
        ...(WEAK.has(signal.kind) ? { severity: 'info' } : {}),
      };
    }
  },
});

/** A claim, or what somebody is reported to have said, outside of what the writer marks as judgement. */
const mayClaim = ({ prose, sentence }: SentenceUse): boolean =>
  !prose.judgement &&
  isLookedUp(sentence.kind) &&
  // “Two things stand out:” is an opening; what follows it carries the citations.
  !sentence.text.trimEnd().endsWith(':');

const isCovered = (context: BlockContext, use: SentenceUse): boolean =>
  coverOf(context, use).length > 0 || hasCitedRow(context, use.prose);

function strongest(signals: readonly ClaimSignal[]): [string, ClaimSignal] | null {
  for (const [kind, what] of WORDS) {
    const signal = signals.find((candidate) => candidate.kind === kind);
    if (signal) return [what, signal];
  }
  return null;
}
