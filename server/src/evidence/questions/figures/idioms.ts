import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

const NOT = /\b(?:not|never|nor|n['’]t)(?: even)? $/i;

/** *Not one farm escaped*: none did; one is no count there. */
export const isNone = ({ claim: { text } }: Pair, { claim }: QuantityMatch): boolean =>
  claim.low === 1 && claim.high === 1 && NOT.test(text.slice(Math.max(0, claim.start - 12), claim.start));

const SCALE_WORD = /\b(?:thousand|million|billion|trillion|[mb]n)\b/i;

/** *31 million, of which no more than two*: two million are meant, so that two is held against nothing. Asked of bare figures that are off by a scale. */
export const leavesOutScale = ({ claim: { text, quantities } }: Pair, { claim }: QuantityMatch): boolean =>
  claim.unit === null &&
  claim.of === null &&
  quantities.some(
    ({ start, end, low }) =>
      end <= claim.start &&
      low >= 1e3 &&
      SCALE_WORD.test(text.slice(start, end)) &&
      !/[.!?] /.test(text.slice(end, claim.start)),
  );

const SUPPOSED =
  /\b(?:an?|any|anyone|someone|somebody|one|those|whoever|people) (?:[\w-]+ ){0,3}(?:with|of|employing|earning|having|making|has|have|had|earns?|employs?|owing|weighing|aged|over|under|above|below) (?:just |only |about |say,? )?[$€£]?$/i;
const SUPPOSED_REACH = 60;

/** *A firm with 200 employees need not*, where the rule is for *more than 250*: a case that the writer makes up, to show which side of a bound it is on. */
export const isSupposed = ({ claim: { text } }: Pair, { claim, passage }: QuantityMatch): boolean =>
  passage !== null &&
  passage.relation !== '=' &&
  passage.relation !== '≈' &&
  claim.relation === '=' &&
  claim.low !== passage.low &&
  SUPPOSED.test(text.slice(Math.max(0, claim.start - SUPPOSED_REACH), claim.start));

const BASE = /\b(?:per|in every|in|out of|for every|every|each) $/i;

/** *22 deaths per 10,000*, where it is *per 1,000*: what a rate is counted on. */
export const isOtherBase = ({ claim: said, passage: given }: Pair, { claim, passage }: QuantityMatch): boolean =>
  passage !== null &&
  TENS.test(`${claim.low}`) &&
  TENS.test(`${passage.low}`) &&
  [[said.text, claim.start] as const, [given.text, passage.start] as const].every(([text, start]) =>
    BASE.test(text.slice(Math.max(0, start - 12), start)),
  );
const TENS = /^10{1,6}$/;
