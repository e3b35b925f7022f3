import type { Quantity } from './model.ts';

/** Between two figures of which only the last has its unit: *from 8.4 to an estimated 6.3 tonnes*. */
const JOINED = /^ (?:to|and|or)(?: (?:an?|about|around|some|nearly|almost|estimated|roughly|just|over|under))* [$€£]?$/;
const JOINED_MOST = 24;

/** Between two sums or measures of which only the first has its unit: *168 million lira, compared with 391 million*, *4.6 billion kronor, of which 1.9 billion*. */
const COMPARED =
  /^[^.;:!?]*(?:\b(?:compared|opposed) (?:with|to)|\b(?:against|from|to|versus|and|or|of which|of it|of that|including|after|than|at|was|were|is|by|in|for|only|just|another|further|but|remaining|other|,))(?: (?:an?|the|about|around|some|nearly|almost|estimated|roughly|just|over|under|more than|only))*\s$/;
const COMPARED_MOST = 100;
const COMPARED_NEAR = 40;
/** Words that say that another thing is counted, or another sentence. */
const COUNTS =
  /[.;:!?]\s|\b(?:population|people|inhabitants|residents|households|customers|users|subscribers|readers|viewers|views|downloads|copies|audience|passengers|number)\b/i;
const CARRIED: ReadonlySet<string> = new Set(['money', 'mass', 'volume', 'area', 'energy', 'power', 'data']);
/** *1.9 billion*: sums of money are, where other things are counted by name. */
const SCALED = /\d ?(?:thousand|million|billion|trillion|m|bn|mn|k)$/i;

/** Figures without a unit or noun take the unit of the one that they are joined with. `quantities`: those of the text, in order. */
export function withSharedUnits(text: string, given: readonly Quantity[]): Quantity[] {
  const quantities = [...given];
  for (let i = quantities.length - 2; i >= 0; i--) {
    const [one, two] = [quantities[i]!, quantities[i + 1]!];
    if (one.unit || one.of !== null || one.kind !== 'amount' || !two.unit || two.start - one.end > JOINED_MOST)
      continue;
    if (!JOINED.test(text.slice(one.end, two.start))) continue;
    quantities[i] = { ...one, unit: two.unit, kind: two.unit.dimension === 'share' ? 'share' : 'amount' };
  }
  for (let i = 1; i < quantities.length; i++) {
    const [one, two] = [quantities[i - 1]!, quantities[i]!];
    if (!one.unit || !CARRIED.has(one.unit.dimension) || two.unit || two.of !== null || two.kind !== 'amount') continue;
    const isScaled = two.low >= 1e6 && SCALED.test(text.slice(two.start, two.end));
    if (two.low < 1000 || two.start - one.end > (isScaled ? COMPARED_MOST : COMPARED_NEAR)) continue;
    const between = text.slice(one.end, two.start);
    if (isScaled ? COUNTS.test(between) : one.unit.dimension !== 'money' || !COMPARED.test(between)) continue;
    quantities[i] = { ...two, unit: one.unit };
  }
  return quantities.map((each, i) => (i > 0 ? goingOn(text, quantities[i - 1]!, each) : each));
}

/** *from 900 litres to 630*, *19 months …; its own target is 12*, *14 minutes, … six longer than*: the unit is that of the figure before. */
function goingOn(text: string, one: Quantity, two: Quantity): Quantity {
  if (
    !one.unit ||
    one.unit.dimension === 'share' ||
    two.unit ||
    two.kind !== 'amount' ||
    two.start - one.end > COMPARED_MOST
  )
    return two;
  const between = text.slice(one.end, two.start);
  const behind = text.slice(two.end, two.end + 14);
  const isTo =
    / to $/.test(between) &&
    between.length < COMPARED_NEAR &&
    /\bfrom $/.test(text.slice(Math.max(0, one.start - FROM), one.start));
  const isNorm = two.of === null && NORM.test(between);
  return (isTo && (two.of === null || /^ per /.test(behind))) ||
    isNorm ||
    (LONGER.test(behind) && LONG.has(one.unit.dimension))
    ? { ...two, unit: one.unit, of: one.of }
    : two;
}

const NORM =
  /\b(?:target|limit|goal|norm|standard|maximum|minimum|ceiling|average|mean|median|aim|record)(?: (?:time|period|rate|figure))?,? (?:is|was|are|were|stands at|stood at|of|being) (?:only |just )?$/i;
const LONGER = /^ (?:longer|shorter|later|earlier|older|younger|heavier|lighter) than\b/i;
/** As long as *from* and the spaces around it. */
const FROM = 6;
const LONG: ReadonlySet<string> = new Set(['time', 'length']);
