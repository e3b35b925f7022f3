import { adverbHedge, likelihoodPhrase, seemingHedge, suggestingHedge } from './appearance.ts';
import { certainlyHedge, chanceAdjective, chanceNoun, doomed, expectedTo, likelyHedge } from './chance.ts';
import { firstPerson } from './first-person.ts';
import type { FoundHedge } from './hedge.ts';
import { goingTo, modalHedge } from './modals.ts';
import type { ReportFrame } from './report-scope.ts';
import type { Tagged } from './tagged.ts';
import { FIRST_PERSON, HEDGE, MODAL, PAPER } from './tags.ts';
import { fitsReading, hardToSee, noAccident, weighedBy, weighingPhrase } from './weighing.ts';

type Rule = (s: Tagged, i: number) => FoundHedge | null;

const HEDGE_RULES: readonly Rule[] = [
  likelyHedge,
  chanceAdjective,
  certainlyHedge,
  likelihoodPhrase,
  chanceNoun,
  expectedTo,
  doomed,
  goingTo,
  adverbHedge,
  seemingHedge,
  suggestingHedge,
  weighedBy,
  fitsReading,
  hardToSee,
  noAccident,
  weighingPhrase,
];
const ANY = FIRST_PERSON | HEDGE | MODAL | PAPER;

/** The hedges of the writer, in order, each word in one at most; those under somebody else's *said* are left out. */
export function hedgesIn(s: Tagged, frames: readonly ReportFrame[]): FoundHedge[] {
  const found: FoundHedge[] = [];
  if ((s.all & ANY) === 0) return found;
  for (let i = 0; i < s.length; i++) {
    if (!s.has(i, ANY)) continue;
    const hedge = hedgeAt(s, i);
    if (!hedge || reported(hedge, frames)) continue;
    while (found.length > 0 && found[found.length - 1]!.last >= hedge.first && wider(hedge, found[found.length - 1]!))
      found.pop();
    if (found.length === 0 || found[found.length - 1]!.last < hedge.first) found.push(hedge);
  }
  return found;
}

function hedgeAt(s: Tagged, i: number): FoundHedge | null {
  const own = firstPerson(s, i);
  if (own) return own;
  if (s.has(i, MODAL)) return modalHedge(s, i);
  if (!s.has(i, HEDGE)) return null;
  for (const rule of HEDGE_RULES) {
    const found = rule(s, i);
    if (found) return found;
  }
  return null;
}

const wider = (a: FoundHedge, b: FoundHedge): boolean => a.last - a.first > b.last - b.first;

/** Inside somebody else's words; a first-person estimate only when it comes right behind the verb (*Liu said we expect*). */
function reported(hedge: FoundHedge, frames: readonly ReportFrame[]): boolean {
  return frames.some((frame) =>
    hedge.own ? hedge.first === frame.from : frame.from <= hedge.first && hedge.first < frame.to,
  );
}
