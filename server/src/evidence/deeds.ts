import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { clauseAt } from './clauses.ts';
import { DEEDS } from './deed-table.ts';
import { denialOf } from './denials.ts';
import type { Facts } from './facts.ts';
import { tokenAt } from './figures.ts';
import { namesOf } from './names.ts';

/** Who did it to whom: tokens of names, and what was done. */
export interface Deed {
  /** One for all verbs that say the same: *beat*, *saw off*; of *lost to* the roles are turned. */
  readonly deed: string;
  readonly by: number;
  readonly to: number;
  readonly verb: Span;
}

interface Verb {
  readonly deed: string;
  /** *lost to*: who stands first is the one it was done to. */
  readonly turned: boolean;
  readonly words: readonly string[];
  /** Behind the object: *sold … to*. */
  readonly preposition: string | null;
}

const byFirst = new Map<string, Verb[]>();
for (const [deed, straight, converse] of DEEDS)
  for (const [list, turned] of [
    [straight, false],
    [converse, true],
  ] as const)
    for (const phrase of list.split('|')) {
      const [verbs, preposition = null] = phrase.trim().split(/\s*…\s*/) as [string, string?];
      const [forms, ...rest] = verbs.split(/\s+/);
      if (!forms) continue;
      for (const form of forms.split('/')) {
        const all = byFirst.get(form) ?? [];
        all.push({ deed, turned, words: [form, ...rest], preposition });
        all.sort((a, b) => b.words.length - a.words.length);
        byFirst.set(form, all);
      }
    }

const BE = /^(?:is|are|was|were|be|been|being|got)$/;

/** The deeds of a text between two names, active and passive; none where a name is missing, or where it is denied. */
export const deedsIn: (facts: Facts) => readonly Deed[] = derived((facts) => {
  const found: Deed[] = [];
  for (let at = 0; at < facts.tokens.length; at++)
    for (const verb of byFirst.get(facts.tokens[at]!.term.lower) ?? []) {
      const deed = read(facts, at, verb);
      if (deed) {
        found.push(deed);
        break;
      }
    }
  return found;
});

function read(facts: Facts, at: number, { deed, turned, words, preposition }: Verb): Deed | null {
  const { tokens } = facts;
  if (!words.every((word, i) => tokens[at + i]?.term.lower === word) || tokens[at]!.name) return null;
  if (denialOf(facts, at) !== null) return null;
  const behind = at + words.length;
  if (preposition !== null && isPassive(facts, at)) {
    const [giver, taker] = [nameAfter(facts, behind, 'by'), nameAfter(facts, behind, preposition)];
    if (giver >= 0 && taker >= 0 && giver !== taker) {
      const [by, to] = turned ? [taker, giver] : [giver, taker];
      return { deed, by, to, verb: { start: tokens[at]!.start, end: tokens[behind - 1]!.end } };
    }
  }
  const subject = nameBefore(facts, at);
  if (subject < 0) return null;
  const passive = isPassive(facts, at);
  const object = passive ? nameAfter(facts, behind, 'by') : nameAfter(facts, behind, preposition);
  // *bought X's stake*: X sold it.
  if (deed === 'acquire' && !passive && object >= 0 && isOwner(facts, object) && isTransfer(facts, object))
    return { deed: 'sell', by: object, to: subject, verb: { start: tokens[at]!.start, end: tokens[behind - 1]!.end } };
  // *acquired the paint division of X*: X sold it.
  const seller = deed === 'acquire' && !passive && object < 0 ? sellerAfter(facts, behind) : -1;
  if (seller >= 0 && tokens[seller]!.term.stem !== tokens[subject]!.term.stem)
    return { deed: 'sell', by: seller, to: subject, verb: { start: tokens[at]!.start, end: tokens[behind - 1]!.end } };
  if (object < 0 || tokens[object]!.term.stem === tokens[subject]!.term.stem) return null;
  const [by, to] = passive !== turned ? [object, subject] : [subject, object];
  return { deed, by, to, verb: { start: tokens[at]!.start, end: tokens[behind - 1]!.end } };
}

/** *of X*, behind what is a part of X; -1 for none. */
function sellerAfter(facts: Facts, from: number): number {
  const { tokens } = facts;
  for (let k = from; k < Math.min(tokens.length - 1, from + 6) && !tokens[k]!.breaks; k++)
    if (tokens[k]!.term.lower === 'of' && PART_OF.test(tokens[k - 1]!.term.lower))
      return isNamed(facts, k + 1) ? k + 1 : -1;
  return -1;
}

export const isOwner = ({ tokens, text }: Facts, at: number): boolean =>
  /['’]s?$/.test(text.slice(tokens[at]!.start, tokens[at]!.end));

const PART_OF =
  /^(?:stake|share|shares|holding|business|unit|arm|division|assets?|portfolio|fleet|plants?|mines?|stores?|branches|loans?)$/;

/** *X's stake in Y*: part of what X has, not X's own firm. */
const isTransfer = ({ tokens }: Facts, at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ term }) => PART_OF.test(term.lower));

/** The tokens of proper names, at the start of a sentence too. */
const nameTokens = derived((facts: Facts): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { start, end } of namesOf(facts))
    for (let at = tokenAt(facts, start); at < facts.tokens.length && facts.tokens[at]!.start < end; at++) found.add(at);
  return found;
});

/** Does a proper name hold the token? */
export const isNamed = (facts: Facts, at: number): boolean => nameTokens(facts).has(at);

/** *was (narrowly) beaten*; not *had beaten*. */
function isPassive({ tokens }: Facts, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const { lower } = tokens[before]!.term;
    if (BE.test(lower)) return true;
    if (!/ly$/.test(lower) && lower !== 'then' && lower !== 'later') return false;
  }
  return false;
}

/** Words that may stand between a possessive name and the verb: *Oruvia's coastal navy*. */
const MOST_OWNED = 2;

/** The name that is the subject, or whose the subject is (*Oruvia's navy*): the last one before the verb in its clause. */
function nameBefore(facts: Facts, at: number): number {
  const { from } = clauseAt(facts, at);
  let plain = 0;
  for (let k = beforePlan(facts, at) - 1; k >= from; k--) {
    const token = facts.tokens[k]!;
    if (token.term.lower === 'it' && plain === 0) return subjectBefore(facts, k);
    if (isNamed(facts, k)) {
      if (plain > 0 && !/['’]s?$/.test(facts.text.slice(token.start, token.end))) return -1;
      return isOfPhrase(facts, k, from) ? -1 : k;
    }
    if (token.weight > 0 && !/ly$/.test(token.term.lower) && ++plain > MOST_OWNED) return -1;
    if (token.breaks) return -1;
  }
  return -1;
}

/** *Norvik sold its mill to Tesk. It will buy …*: a sentence that begins with the pronoun goes on with the name that the one before began with; else -1. */
function subjectBefore(facts: Facts, at: number): number {
  const { tokens, firsts } = facts;
  const { sentence } = tokens[at]!;
  if (sentence === 0 || firsts[sentence] !== at) return -1;
  let k = firsts[sentence - 1]!;
  if (tokens[k]!.term.lower === 'the') k++;
  if (!isNamed(facts, k)) return -1;
  while (isNamed(facts, k + 1) && !tokens[k + 1]!.breaks && tokens[k + 1]!.sentence === sentence - 1) k++;
  return isOwner(facts, k) ? -1 : k;
}

/** *agreed to buy*, *is set to take over*, *plans to sue*: the first word of the whole; the verb itself where nothing of the kind stands before. */
function beforePlan({ tokens }: Facts, at: number): number {
  if (tokens[at - 1]?.term.lower !== 'to') return at;
  const verb = tokens[at - 2];
  if (!verb || verb.breaks || !PLANS.test(verb.term.lower)) return at;
  return at - 2;
}
const PLANS =
  /^(?:is|are|was|were|has|have|had|set|due|about|agreed|agrees|agree|plans|planned|plan|wants|wanted|hopes|hoped|intends|intended|expects|expected|aims|vowed|vows|promised|promises|decided|chose|offered|offers|managed|began|begins|moved|pledged|threatened|threatens|sought|seeks|voted|able)$/;

/** *the head of Telmar*, *a court in Brell*: the name is not the one who does it. */
function isOfPhrase(facts: Facts, at: number, from: number): boolean {
  let first = at;
  while (first > from && isNamed(facts, first - 1) && !facts.tokens[first]!.breaks) first--;
  const before = facts.tokens[first - 1]?.term.lower ?? '';
  return /^(?:of|in|at|from|for|with|by|to|near|against|on|and|or|than|over)$/.test(before);
}

const MOST_BETWEEN = 12;

/** The first name behind a verb, or behind the preposition that goes with it. */
function nameAfter(facts: Facts, from: number, preposition: string | null): number {
  const { tokens } = facts;
  const { sentence } = tokens[from - 1]!;
  let open = preposition === null;
  for (let k = from; k < Math.min(tokens.length, from + MOST_BETWEEN); k++) {
    const { term, breaks } = tokens[k]!;
    if (tokens[k]!.sentence !== sentence || (breaks && k > from && !isNamed(facts, k) && !TITLE.test(term.lower)))
      return -1;
    if (open && isNamed(facts, k)) return k;
    if (OWNED.test(term.lower) && /^(?:to|by)$/.test(tokens[k + 1]?.term.lower ?? '')) {
      k++;
      continue;
    }
    if (!open && term.lower === preposition) {
      open = true;
      continue;
    }
    if (
      open &&
      (/^(?:of|in|at|from|for|with|by|to|that|and|on|after|before)$/.test(term.lower) ||
        (term.weight > 0 && preposition !== null && !LABEL.test(term.lower) && !TITLE.test(term.lower)))
    )
      return -1;
  }
  return -1;
}
/** *the incumbent, Mr Vidal* */
const TITLE = /^(?:mr|mrs|ms|dr|sir|dame|lord|professor|prof|general|colonel|senator|the)$/;
/** *a trawler belonging to Dunmere* */
const OWNED = /^(?:belonging|owned|operated)$/;
const LABEL =
  /^(?:rival|rivals|former|neighbouring|defending|chairman|president|minister|senator|champion|champions|chief|executive|group|company|firm|broadcaster|incumbent|challenger|competitors?|neighbours?|ally|allies|partners?|suppliers?|customers?|owners?|parent|subsidiary|investors?|buyers?|bidders?|operators?|makers?|creditors?|insurers?|lenders?|developers?|publishers?|retailers?|utility)$/;
