import { MONTHS, WEEKDAYS } from '../../language/dates/names.ts';
import { isCommonWord } from '../../language/proper-names/common-words.ts';
import { nationOf } from '../../language/proper-names/nations.ts';
import { isTitle, isTitleModifier } from '../../language/proper-names/titles.ts';
import { isStopWord } from '../../language/stems.ts';
import { bySpan, type Span } from '../../text/span.ts';
import { isMadeOf } from './derived-words.ts';
import type { NearWord } from './near-words.ts';
import type { SpelledForm, Spellings } from './spellings.ts';
import { type Unit, unitsOf } from './units.ts';

/** A run of a text that is a known name but for one word. */
export interface Slip extends Span {
  readonly form: SpelledForm;
  /** What makes the form of it, word by word. */
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

/** What everybody knows of words, whatever a register holds. */
export interface CommonKnowledge {
  /** An ordinary word: it is never off. */
  isOrdinary(lower: string): boolean;
  /** An ordinary word, or the name of somebody or some place that many texts have: alone it is never off. */
  isKnown(lower: string): boolean;
}

/** No name has more words than this. */
const LONGEST = 8;

/** How much a word of at least so many letters may be off. */
type Budget = readonly (readonly [letters: number, cost: number])[];
const ALONE: Budget = [
  [10, 2],
  [8, 1.5],
  [5, 1],
];
/** The first word of a sentence may be an ordinary one that no list has. */
const FIRST: Budget = [
  [10, 1.5],
  [7, 1],
  [5, 0.5],
];
/** Among other words of its name. */
const AMONG: Budget = [
  [8, 2],
  [6, 1.5],
  [4, 1],
  [2, 0.5],
];
/** Among several of them. */
const AMONG_MORE: Budget = [...AMONG.slice(0, 2), [2, 1]];

/** What one slip of the commonest kinds costs. */
const LEAST = 0.5;

/** Is a word near enough, for the shorter of the two? */
const isNear = (budget: Budget, cost: number, a: string, b: string): boolean =>
  cost <= (budget.find(([letters]) => Math.min(a.length, b.length) >= letters)?.[1] ?? 0);

/** The slips of a text, in order and without overlap. `known`: where known names stand already, and what is not to be looked at. */
export function slipsIn(
  text: string,
  spellings: Spellings,
  common: CommonKnowledge,
  known: readonly Span[],
): readonly Slip[] {
  const found: Slip[] = [];
  const units = unitsOf(text);
  const covered = [...known].sort(bySpan);
  let next = 0;
  let clear = 0;
  for (const [at, unit] of units.entries()) {
    while (next < covered.length && covered[next]!.start <= unit.start) clear = Math.max(clear, covered[next++]!.end);
    if (unit.end <= clear || unit.start < (found.at(-1)?.end ?? 0)) continue;
    if (!mayBeOff(text, unit) || nationOf(unit.folded)) continue;
    if (!PARTICLE.test(unit.folded) && common.isOrdinary(unit.folded)) continue;
    const slip = slipAt(text, units, at, spellings, common);
    if (slip) found.push(slip);
  }
  return found;
}

/** Small words of names that stand for one another by mistake. */
const PARTICLE = /^(?:de|del|della|den|der|des|di|do|dos|du|da|van|von|bin|ibn|ben|al|el|ar|as|ash|ad|la|le)$/;

/** Written as a name is: a capital, and not capitals alone; or a particle. */
function mayBeOff(text: string, { start, end, folded }: Unit): boolean {
  if (PARTICLE.test(folded)) return true;
  const written = text.slice(start, end);
  return /^\p{Lu}/u.test(written) && !/\d/.test(written) && written !== written.toUpperCase();
}

/** A run of units, one of them in other letters, that is a known form. */
interface Reading extends NearWord {
  readonly from: number;
  readonly to: number;
  readonly form: SpelledForm;
}

function slipAt(
  text: string,
  units: readonly Unit[],
  at: number,
  spellings: Spellings,
  common: CommonKnowledge,
): Slip | null {
  const { folded } = units[at]!;
  const [first, last] = around(units, at, spellings);
  let best: Reading | null = null;
  for (const near of spellings.near(folded)) {
    if (near.cost === 0 || isMadeOf(folded, near.word)) continue;
    for (let from = first; from <= at; from++)
      for (let to = last; to >= at; to--) {
        const form = spellings.form(wordsWith(units, from, to, at, near.word));
        if (!form) continue;
        const reading = { ...near, from, to, form };
        if (isBetter(reading, best) && isMeant(text, units, at, reading, spellings, common)) best = reading;
      }
  }
  return best && { ...spanOf(units, best), form: best.form, edits: editsOf(text, units, best) };
}

/** More words of the name stand there, or else it is nearer. */
const isBetter = (one: Reading, other: Reading | null): boolean =>
  other === null ||
  one.to - one.from > other.to - other.from ||
  (one.to - one.from === other.to - other.from && one.cost < other.cost);

/** Is the word so near, and does so much beside it tell which name it is, that it is hardly another name? */
function isMeant(
  text: string,
  units: readonly Unit[],
  at: number,
  { from, to, word, cost }: Reading,
  spellings: Spellings,
  common: CommonKnowledge,
): boolean {
  const { folded } = units[at]!;
  const others = units
    .slice(from, to + 1)
    .filter(({ folded }, i) => from + i !== at && folded.length > 1 && !isStopWord(folded));
  if (others.length > 1) return isNear(AMONG_MORE, cost, folded, word);
  if (others.length > 0) {
    // *Li* is the name of too many.
    if (PARTICLE.test(folded) || (others[0]!.folded.length < 3 && cost > LEAST)) return false;
    return isNear(AMONG, cost, folded, word);
  }
  if (from < to || PARTICLE.test(folded) || spellings.has(folded) || common.isKnown(folded)) return false;
  return isNear(at === 0 ? FIRST : ALONE, cost, folded, word) && standsAlone(text, units, at);
}

const spanOf = (units: readonly Unit[], { from, to }: Reading): Span => ({
  start: units[from]!.start,
  end: units[to]!.end,
});

/** The words that are not written as the form has them; all at once where its words do not answer to those of the text. */
function editsOf(text: string, units: readonly Unit[], reading: Reading): Slip['edits'] {
  const { from, to, form } = reading;
  const words = form.text.split(/[\s‐‑-]+/u);
  if (words.length !== to - from + 1) return [{ span: spanOf(units, reading), text: form.text }];
  return words.flatMap((word, i) => {
    const { start, end } = units[from + i]!;
    return text.slice(start, end) === word ? [] : [{ span: { start, end }, text: word }];
  });
}

const wordsWith = (units: readonly Unit[], from: number, to: number, at: number, word: string): string =>
  units
    .slice(from, to + 1)
    .map(({ folded }, i) => (from + i === at ? word : folded))
    .join(' ');

/** How far words of known names go on without a break, on both sides. */
function around(units: readonly Unit[], at: number, spellings: Spellings): [number, number] {
  let first = at;
  while (first > 0 && at - first < LONGEST && units[first]!.joined && spellings.has(units[first - 1]!.folded)) first--;
  let last = at;
  while (
    last + 1 < units.length &&
    last - at < LONGEST &&
    units[last + 1]!.joined &&
    spellings.has(units[last + 1]!.folded)
  )
    last++;
  return [first, last];
}

/** No other name word stands beside it: *Chancellor Merkle*, not *Marie Merkle*. */
const standsAlone = (text: string, units: readonly Unit[], at: number): boolean =>
  !isNameBeside(text, units, at - 1, units[at]!.joined) &&
  !isNameBeside(text, units, at + 1, units[at + 1]?.joined ?? false);

function isNameBeside(text: string, units: readonly Unit[], at: number, joined: boolean): boolean {
  const unit = units[at];
  if (!unit || !joined || !/^\p{Lu}/u.test(text.slice(unit.start, unit.end))) return false;
  const { folded } = unit;
  if (isTitle(folded) || isTitleModifier(folded) || isStopWord(folded) || nationOf(folded)) return false;
  // *Later Albrecht left*: the capital is the sentence's.
  return !MONTHS.has(folded) && !WEEKDAYS.has(folded) && !(at === 0 && isCommonWord(folded));
}
