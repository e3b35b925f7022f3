import type { ReasonKind } from '../../evidence/model.ts';
import { overlaps } from '../../text/span.ts';
import { defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

const KINDS: readonly ReasonKind[] = ['negation', 'direction', 'order', 'role'];

export default defineCheck({
  id: 'claim/contradicted',
  severity: 'info',
  certainty: 'estimate',
  summary: 'the passage says the opposite',
  *block(context) {
    let last: Found | null = null;
    for (const found of reasonsOf(context, KINDS)) {
      // One word may be opposed in two ways: it is said once.
      if (last?.sentence === found.sentence && overlaps(last.reason.claim, found.reason.claim)) continue;
      last = found;
      yield reportOf(found, messageOf(found));
    }
  },
});

const ADVICE = 'Say it as the passage does, or cite a source that says otherwise.';

function messageOf(found: Found): string {
  const { kind, detail } = found.reason;
  const how = DETAILS[detail ?? ''] ?? HOW[kind] ?? '';
  return `The passage says ${quoted(foundIn(found))}, here it is ${quoted(saidIn(found))}${how}. ${ADVICE}`;
}

/** By `detail`. */
const DETAILS: Readonly<Record<string, string>> = {
  places: ': two things have changed places',
  foremost: ': another comes first of its kind',
  office: ': the same person, another office',
  cause: ': another cause',
  doer: ': somebody else does it',
};

const HOW: Readonly<Partial<Record<ReasonKind, string>>> = {
  negation: ': the one denies what the other affirms',
  order: ': what came first and what came next is turned round',
  role: ': who did it to whom is turned round',
};
