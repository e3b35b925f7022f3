import type { Quantity } from '../language/quantities.ts';
import { derived } from '../text/derived.ts';
import { tokenAt } from './contexts.ts';
import type { Contrast } from './contrasts.ts';
import type { Facts } from './facts.ts';
import { factorOf, levelOf, sizeOf } from './reckoned.ts';

/** A level that a text sets against an earlier one by telling how far apart they are. */
export interface Move extends Contrast {
  /** How far: *35 million less than at the turn of the year*. */
  readonly step: Quantity;
}

/** *35 million less than*, *5 per cent up on*, *nine fewer than*: which way the earlier level lies. */
const APART =
  /^(?: (?!after|before|with|from|for|to|in|on|at|when|as|or|and|but|than|by|of|while)[\w-]+)? (?:(more|higher|greater|larger|bigger|above|up)|(fewer|less|lower|smaller|below|down))(?: than| on|(?<=above|below)) /i;
const REACH = 40;
/** What is behind it is a time, and no other place, plan or firm. */
const TIME =
  /^(?:(?:at|in|on|by|for|during|the|that|those|it|they|of|was|were|had|been|a|an|one|two|three|five|ten|\d{1,3}|same|end|turn|beginning|start|middle) ){0,7}(?:(?:last|previous|preceding) )?(?:years?|months?|weeks?|quarters?|decades?|season|spring|summer|autumn|winter|last|previous|before|earlier)\b/i;

/**
 * *890 million, 35 million less than at the turn of the year*: the level that is told (`told`), the one from which it came (`than`, at the place of the words for
 * the step), and the step. Only what is held against an earlier time is a change: *3 crowns less than in Omsk* is none.
 */
export const movesOf: (facts: Facts) => readonly Move[] = derived((facts) =>
  facts.quantities.flatMap((step) => {
    const behind = APART.exec(facts.text.slice(step.end, step.end + REACH));
    if (!behind || step.low !== step.high || step.low <= 0) return [];
    const from = step.end + behind[0].length;
    const isTime = TIME.test(facts.text.slice(from, from + REACH)) || isDate(facts, from);
    const told = isTime ? levelOf(facts, step) : null;
    if (!told) return [];
    const word = behind[1] ?? behind[2]!;
    const end = step.end + behind[0].indexOf(word) + word.length;
    const isShare = step.kind === 'share' && told.kind !== 'share';
    const size = isShare ? told.low * sizeOf(step) : sizeOf(step) / factorOf(step.unit ? told : step);
    const low = told.low + (behind[1] ? -size : size);
    const than = { ...told, low, high: low, start: step.start, end };
    return [{ told, than, step, split: tokenAt(facts, step.start), turned: false, moves: true, even: false }];
  }),
);

/** *than in 2023*, *on the year 2023* */
const isDate = ({ dates, text }: Facts, from: number): boolean =>
  dates.some(
    ({ start }) => start >= from && start - from <= DATE_REACH && /^(?:[a-z]+ ){0,4}$/.test(text.slice(from, start)),
  );
const DATE_REACH = 24;
