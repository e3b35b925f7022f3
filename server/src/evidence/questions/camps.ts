import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

type Side = 'for' | 'against' | 'open';

/** Where somebody with a name stands: *the Liberals are in favour, the Conservatives against*. */
interface Camp extends Span {
  readonly name: string;
  readonly side: Side;
}

const SURE = 0.85;

/** *The Conservatives are in favour*, where *the Liberals are in favour, the Conservatives against*: the same party on another side. */
export function campReasons({ claim, passage }: Pair): readonly Reason[] {
  const claimed = campsIn(claim);
  if (claimed.length === 0) return [];
  const given = campsIn(passage);
  return claimed.flatMap((ours): Reason[] => {
    const theirs = given.filter(({ name }) => name === ours.name);
    const [first] = theirs;
    // *Voted against it in May and are in favour now*: the other side is told without a name.
    const told = passage.text.match(SIDES[ours.side])?.length ?? 0;
    const named = given.filter(({ side }) => side === ours.side).length;
    if (!first || told > named || theirs.some(({ side }) => side === ours.side)) return [];
    return [{ kind: 'direction', claim: spanOf(ours), passage: spanOf(first), sure: SURE }];
  });
}

const SIDES: Readonly<Record<Side, RegExp>> = {
  for: /\b(?:in favou?r|for it|for the (?:plan|bill|deal|motion)|support\w*|back(?:s|ed|ing)?)\b/gi,
  against: /\b(?:against|oppos\w+)\b/gi,
  open: /\b(?:undecided|not (?:yet )?decided)\b/gi,
};

const spanOf = ({ start, end }: Camp): Span => ({ start, end });

/** A name of one to three words, perhaps a verb, and the side. */
const CAMP =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?: (?:is|are|was|were|stands?|stood|remains?|remained|voted|came out))? (in favour|in favor|for it|for the (?:plan|bill|deal|motion)|against(?! the clock| time)|opposed|undecided|(?:has|have|had) not (?:yet )?decided)(?![\p{L}-])/gu;
const OPEN = /decided$/;
/** Behind a noun with a preposition the name is not who stands there: *ministers of Orvia are against it*. */
const OF = /\b(?:of|in|from|by|with|and|or|for|against|among|some|many|most|few|half|several|former)(?: the)? $/i;
const BEFORE = 20;

const campsIn = derived((facts: Facts): readonly Camp[] =>
  [...facts.text.matchAll(CAMP)].flatMap((match): Camp[] => {
    const [whole, name, side] = match as unknown as [string, string, string];
    const start = match.index;
    if (OF.test(facts.text.slice(Math.max(0, start - BEFORE), start))) return [];
    return [
      {
        name: name.replace(/^The /, '').toLowerCase(),
        side: OPEN.test(side) ? 'open' : /^(?:against|opposed)/.test(side) ? 'against' : 'for',
        start: start + whole.length - side.length,
        end: start + whole.length,
      },
    ];
  }),
);
