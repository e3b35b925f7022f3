import type { Tagged } from './tagged.ts';
import { ADVERB, AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE } from './tags.ts';

/** Things that show something: what follows is the writer's inference and nobody's speech. */
const EVIDENCE: ReadonlySet<string> = new Set(
  `this that which it these those nothing everything little evidence data figures figure results result findings pattern patterns trend trends
  numbers statistics signs indicators behaviour behavior timing absence presence spacing layout wear traces tracks remains images imagery pictures record records
  history experience rise fall increase decrease drop decline change changes move moves shift shifts silence response
  dust ash layer layers ink paint rust soil mud damage mark marks scratches stains prints footprints handwriting watermark colour color shape size depth position
  order sequence distribution gap gaps speed distance weight age style tone wording choice`.split(/\s+/),
);

/** Is the subject that ends at `last` evidence (*the export figures for May*) and not a speaker? */
export function isEvidence(s: Tagged, last: number): boolean {
  for (let at = last; at >= 0 && last - at <= 10; at--) {
    if (EVIDENCE.has(s.lower(at))) return true;
    if (s.breakBefore(at) !== 0 || s.has(at, AUXILIARY)) break;
  }
  return false;
}

/** Words that begin a subject of any kind, none in particular; behind the main verb or a stop they are none. */
const ANY = /^(?:a|an|either|each|every|any|no|it|which|that|whoever|whatever|one)$/;

/** Is the subject of the verb at `i` anything of its kind (*a citation*, *every note*, *it*), so that a rule is stated? */
export function isGeneric(s: Tagged, i: number): boolean {
  const last = s.beforeAdverbs(i);
  for (let at = last; at >= 0 && last - at <= 8; at--) {
    if (s.has(at, CAPITAL) && at > 0) return false;
    if (ANY.test(s.lower(at)))
      return at === 0 || s.breakBefore(at) !== 0 || s.has(at - 1, CONJUNCTION | RELATIVE) || at === last;
    if (s.breakBefore(at) !== 0 || s.has(at, AUXILIARY)) return false;
  }
  return false;
}

/** The first word of the noun phrase that ends at `last`, as far as a few words tell. */
export function beginsOf(s: Tagged, last: number): number {
  let at = last;
  while (at > 0 && last - at < 6 && s.breakBefore(at) === 0 && !s.has(at, DETERMINER | PRONOUN | RELATIVE)) {
    const before = at - 1;
    if (s.has(before, AUXILIARY | CONJUNCTION | ADVERB | RELATIVE)) break;
    if (s.has(before, PREPOSITION) && s.lower(before) !== 'of' && s.lower(before) !== 'at') break;
    if (
      s.has(at, CAPITAL) &&
      !s.has(before, CAPITAL | DETERMINER) &&
      s.lower(before) !== 'of' &&
      s.lower(before) !== 'at' &&
      !s.has(before, DETERMINER)
    ) {
      return isPlainNoun(s, before) ? at - 1 : at;
    }
    at = before;
  }
  return at;
}

/** *minister Liu*, *chairman Liu*: the title belongs to the name. */
const isPlainNoun = (s: Tagged, i: number): boolean =>
  /(?:er|man|or|ist|ent)$/.test(s.lower(i)) && s.breakBefore(i) === 0;
