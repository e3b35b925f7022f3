import type { LockFile } from '../../workspace/lock.ts';
import { defineCheck, type PassageReference, type Report, type ReportFix } from '../check.ts';
import { pinningAgain } from '../lock-change.ts';
import { lockCheck } from '../lock-check.ts';
import { passageReference } from '../passage.ts';
import { placeText, whatBecame } from '../pin-text.ts';
import { type Became, becameOf, flaggedIn, type LostUse, lostIn, type PlaceUse, placesIn } from '../pinned.ts';
import { movingFixes } from '../pinned-fixes.ts';
import { quoted, sourceNamed } from '../wording.ts';

export default defineCheck({
  id: 'citation/source-changed',
  severity: 'warning',
  certainty: 'exact',
  summary: 'a cited passage no longer says what it said when it was pinned',
  note: lockCheck(function* (placed, lock, resolve) {
    if (lock.pins.length === 0) return;
    for (const use of placesIn([placed], resolve)) {
      const became = becameOf(lock, use.place);
      if (became && DIFFERENT.has(became.status.status)) yield reportOf(lock, use, became);
    }
    for (const lost of lostIn(placed, resolve, lock)) yield reportOfLost(lost);
  }),
});

const DIFFERENT: ReadonlySet<string> = new Set(['changed', 'gone', 'ambiguous']);

function reportOf(lock: LockFile, use: PlaceUse, became: Became): Report {
  const { citation, sentence, place } = use;
  return {
    span: flaggedIn(citation),
    message: `${whatBecame(became, place)} ${adviceOf(became, place.locator)}`,
    claim: sentence,
    citation,
    related: place.locator === '' ? [] : passagesNow(use, became),
    fixes: fixesOf(lock, use, became),
  };
}

function reportOfLost({ citation, sentence, source, pin }: LostUse): Report {
  const words = pin.words === '' ? '' : `: ${quoted(pin.words)}`;
  return {
    span: flaggedIn(citation),
    message: `The source cannot be read any more, so nobody can tell whether it says what was pinned on ${pin.date}${words}${/[.!?]”$/.test(words) ? '' : '.'} Put back ${pin.file}. ${sourceNamed(source)}`,
    claim: sentence,
    citation,
  };
}

function adviceOf({ status: { status } }: Became, locator: string): string {
  if (locator === '') return 'Look at what changed, then pin it again; or cite the passage, and only that counts.';
  return status === 'ambiguous'
    ? 'Cite the one that is meant.'
    : 'Read it as it is now: if it still bears out the sentence, pin it again.';
}

function passagesNow({ place }: PlaceUse, { status }: Became): PassageReference[] {
  const [span] = status.status === 'changed' ? status.spans : place.spans;
  return span ? [passageReference(place.source, span, 'The passage now')] : [];
}

function fixesOf(lock: LockFile, use: PlaceUse, { pin, status }: Became): ReportFix[] {
  const { place } = use;
  const isElsewhere = status.status === 'changed' && status.locator !== place.locator;
  const moving = isElsewhere ? movingFixes(lock, pin, use, status.locator, status.spans) : [];
  if (place.spans.length === 0) return moving;
  return [...moving, { title: `Pin ${placeText(place)} as it is now`, edits: [], lock: pinningAgain(place) }];
}
