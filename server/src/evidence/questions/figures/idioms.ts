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
