import { type ReportFrame, scopeEnd } from './report-scope.ts';
import { HARD_BREAK, NO_BREAK, type Tagged } from './tagged.ts';
import {
  BE,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  FIRST_PERSON,
  HAVE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
} from './tags.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a thing is held to be, by somebody: *was described by its designers as safe*. */
const VIEWED = set(
  `described portrayed depicted characterised characterized hailed praised condemned denounced dismissed branded labelled labeled regarded viewed seen
  cast presented criticised criticized attacked rejected mocked celebrated welcomed touted billed`,
);
const VIEWING = set(
  'see sees saw regard regards regarded view views viewed describe describes described dismiss dismissed',
);
/** Nouns that say something: *the accusation is that …*; those that name a text as well only as *the official line*. */
const SAID = set(
  'accusation allegation argument complaint contention objection claim charge defence defense story theory verdict line reply answer estimate belief opinion view suspicion position',
);
const RUMOURS = set('rumour rumor rumours rumors legend gossip word');

/** Texts in which somebody speaks; a banner or a sign does not. */
const TEXTS = set(
  'complaint letter statement notice report ruling order verdict e-mail email memo petition entry note reply article clause',
);
const CONVINCED = set('convinced unconvinced adamant confident sure satisfied certain sceptical');

/** Words of `lexicon.ts` that a frame of this file may stand at. */
export const HELD_VIEWS = `${[...VIEWED, ...VIEWING, ...SAID, ...RUMOURS, ...CONVINCED].join(' ')} known told informed warned assured advised notified reminded reads read`;

/** Views that no verb of saying tells, and whose they are. */
export const heldView = (s: Tagged, i: number): ReportFrame | null =>
  viewedAs(s, i) ??
  viewsAs(s, i) ??
  saidByNoun(s, i) ??
  ofTheView(s, i) ??
  rumoured(s, i) ??
  wasTold(s, i) ??
  letItBeKnown(s, i) ??
  readsSo(s, i);

const frame = (s: Tagged, first: number, last: number, from: number): ReportFrame => ({
  first: Math.max(0, first),
  last,
  from,
  to: scopeEnd(s, from),
});

/** *was described by its designers as safe*, *has been condemned as reckless by the union*. */
function viewedAs(s: Tagged, i: number): ReportFrame | null {
  const be = s.beforeAdverbs(i);
  if (!VIEWED.has(s.lower(i)) || !s.has(be, BE)) return null;
  const by = near(s, i, (at) => s.lower(at) === 'by' && !s.has(at + 1, DIGITS) && !/.ing$/.test(s.lower(at + 1)));
  const as = near(s, i, (at) => s.lower(at) === 'as' && !s.has(at + 1, PRONOUN));
  return by >= 0 && as >= 0 ? frame(s, be, i, i + 1) : null;
}

/** *Opponents see the levy as a tax on the poor*; not *they saw the ship as it sank*. */
function viewsAs(s: Tagged, i: number): ReportFrame | null {
  const subject = s.beforeAdverbs(i);
  if (!VIEWING.has(s.lower(i)) || subject < 0 || s.breakBefore(i) !== NO_BREAK) return null;
  if (s.has(subject, FIRST_PERSON | BE | HAVE | PREPOSITION | DETERMINER | CONJUNCTION | PRONOUN)) return null;
  const as = near(s, i + 1, (at) => s.lower(at) === 'as' && s.breakBefore(at) === NO_BREAK);
  if (
    as < 0 ||
    s.lower(as - 1) === 'well' ||
    s.lower(as - 1) === 'such' ||
    !/^(?:an?|the|too|un\p{Ll}+|in\p{Ll}+)$/u.test(s.lower(as + 1))
  )
    return null;
  return frame(s, subject, i, i + 1);
}

/** *The accusation is that the firm hid it*, *her argument was that …*; *our argument* is the writer's. */
function saidByNoun(s: Tagged, i: number): ReportFrame | null {
  if (!SAID.has(s.lower(i))) return null;
  // *It was the regulator's contention that …*
  if (s.lower(0) === 'it' && s.has(1, BE) && s.lower(i + 1) === 'that' && s.lower(i - 1).endsWith("'s"))
    return frame(s, 0, i, i + 2);
  if (i === 0 || i > 4 || s.lower(i + 2) !== 'that' || !s.has(i + 1, BE)) return null;
  if (/^(?:our|my)$/.test(s.lower(0)) || !(s.has(0, DETERMINER) || s.has(0, CAPITAL))) return null;
  return s.lower(i) !== 'line' || s.lower(i - 1) === 'official' ? frame(s, 0, i, i + 3) : null;
}

/** *The court took the view that …*, *the board is of the opinion that …*, *residents are convinced that …* */
function ofTheView(s: Tagged, i: number): ReportFrame | null {
  if (s.lower(i + 1) !== 'that' || s.has(0, FIRST_PERSON) || /^(?:it|our|my)$/.test(s.lower(0))) return null;
  const word = s.lower(i);
  if (CONVINCED.has(word) && (s.has(s.beforeAdverbs(i), BE) || /^remains?(?:ed)?$/.test(s.lower(s.beforeAdverbs(i)))))
    return frame(s, i - 1, i, i + 2);
  const opens =
    /^(?:take|takes|took|taken|of|holds?|held)$/.test(s.lower(i - 2)) && /^(?:the|this)$/.test(s.lower(i - 1));
  return opens && (word === 'view' || word === 'opinion' || word === 'position') ? frame(s, i - 2, i, i + 2) : null;
}

/** *Ministers have let it be known that …*, *is on record as saying …* */
function letItBeKnown(s: Tagged, i: number): ReportFrame | null {
  if (
    s.lower(i) === 'known' &&
    s.lower(i - 1) === 'be' &&
    s.lower(i - 2) === 'it' &&
    s.lower(i - 3) === 'let' &&
    s.lower(i + 1) === 'that'
  )
    return frame(s, i - 3, i, i + 2);
  return /^(?:saying|claiming|arguing)$/.test(s.lower(i)) && s.lower(i - 1) === 'as' && i > 2
    ? frame(s, i - 1, i, i + 1)
    : null;
}

/** *Rumour has it that …*, *word has spread in the port that …*; not *rumours that … were false*. */
function rumoured(s: Tagged, i: number): ReportFrame | null {
  if (!RUMOURS.has(s.lower(i)) || i > 1 || !/^(?:has|have|had|is|was|spread|went|goes|got)$/.test(s.lower(i + 1)))
    return null;
  const that = near(s, i + 1, (at) => s.lower(at) === 'that');
  return that >= 0 ? frame(s, i, i + 1, that + 1) : null;
}

/** *He was told that the building was unsafe*: whoever told him. */
function wasTold(s: Tagged, i: number): ReportFrame | null {
  if (!/^(?:told|informed|warned|assured|advised|notified|reminded)$/.test(s.lower(i)) || s.lower(i + 1) !== 'that')
    return null;
  const be = s.beforeAdverbs(i);
  return s.has(be, BE) && !s.has(be - 1, FIRST_PERSON) ? frame(s, be, i, i + 2) : null;
}

/** *The complaint reads: “…”*. */
const readsSo = (s: Tagged, i: number): ReportFrame | null =>
  /^reads?$/.test(s.lower(i)) && s.has(i + 1, QUOTED) && TEXTS.has(s.lower(i - 1)) ? frame(s, i - 1, i, i + 1) : null;

/** The first of the next words of this clause that fits; -1 for none. */
function near(s: Tagged, i: number, fits: (at: number) => boolean): number {
  for (let at = i + 1; at < s.length && at <= i + 12 && s.breakBefore(at) !== HARD_BREAK; at++) if (fits(at)) return at;
  return -1;
}
