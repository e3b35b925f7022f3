import { areOpposites } from '../language/direction.ts';
import type { Facts } from './facts.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { isFigure, keyOf, type PassageIndex, partsOf } from './passages.ts';
import type { Relation } from './thesaurus.ts';

/** What passages have of a claim, word by word: a cheap look at all of them, before the few best are compared. */
export interface Coverage {
  /** How much each word of the claim that counts says there, together 1: what is rare in the source says more. */
  readonly masses: readonly number[];
  /** For each of these words the token of the claim where it stands first. */
  readonly tokens: readonly number[];
  /** For each passage and word of the claim, 0 to 1: passage × number of words + word. */
  readonly held: Float32Array;
  readonly passages: number;
}

/** Words less alike than this are not one. */
const ALIKE = 0.55;
const RELATED: Readonly<Partial<Record<Relation, number>>> = { synonym: 0.9, narrower: 0.8, akin: 0.8, broader: 0.55 };
/** A figure tells passages apart as a rare name does. */
const FIGURE = 1.2;
/** Many passages name a year. */
const YEAR = 0.6;
const ANY_YEAR = /^(?:1[5-9]|20)\d\d$/;

/** What the title says need not stand in the passage; it may still tell passages apart. */
const TITLED = 0.3;

/** Words that are merely alike are looked for in so many passages, those that have most of the claim's own words. */
const LOOKED_AT = 64;

/**
 * What the passages of a few sources have of a claim. Passages are counted through all of them. Time hardly grows with the sources: words are looked up, and
 * words of like meaning are sought in the most promising passages alone. `title`: of the source, where all passages are of one.
 */
export function coverageOf(
  claim: Facts,
  indexes: readonly PassageIndex[],
  lexicon: Lexicon,
  title: Facts | null = null,
): Coverage {
  const wanted = wantedIn(claim, lexicon);
  const passages = indexes.reduce((sum, { texts }) => sum + texts.length, 0);
  const held = new Float32Array(passages * wanted.length);
  for (const [index, first] of placed(indexes))
    for (const [at, { key }] of wanted.entries())
      for (const passage of index.entries.get(key)?.holders ?? []) held[(first + passage) * wanted.length + at] = 1;
  const isTitled = ({ term }: Wanted): boolean => title?.places.has(term.stem) ?? false;
  const exact = coverage(wanted, held, isTitled);
  const promising = mostPromising(exact);
  for (const [index, first] of placed(indexes)) addAlike(held, wanted, index, first, promising, lexicon);
  return coverage(wanted, held, isTitled);
}

/** Each index with the number of its first passage. */
function* placed(indexes: readonly PassageIndex[]): Iterable<[PassageIndex, number]> {
  let first = 0;
  for (const index of indexes) {
    yield [index, first];
    first += index.texts.length;
  }
}

function coverage(wanted: readonly Wanted[], held: Float32Array, isTitled: (word: Wanted) => boolean): Coverage {
  const passages = wanted.length === 0 ? 0 : held.length / wanted.length;
  const masses = wanted.map((word, at) => {
    let holders = 0;
    for (let i = at; i < held.length; i += wanted.length) holders += held[i]!;
    return word.weight * rarity(holders, passages) * (isTitled(word) ? TITLED : 1);
  });
  const all = masses.reduce((sum, mass) => sum + mass, 0) || 1;
  return { masses: masses.map((mass) => mass / all), tokens: wanted.map(({ token }) => token), held, passages };
}

function mostPromising(exact: Coverage): ReadonlySet<number> {
  const scores = Array.from({ length: exact.passages }, (_, passage) => ({ passage, score: heldBy(exact, passage) }));
  scores.sort((a, b) => b.score - a.score || a.passage - b.passage);
  return new Set(scores.slice(0, LOOKED_AT).map(({ passage }) => passage));
}

function addAlike(
  held: Float32Array,
  wanted: readonly Wanted[],
  { words }: PassageIndex,
  first: number,
  promising: ReadonlySet<number>,
  lexicon: Lexicon,
): void {
  const sought = [...wanted.entries()].filter(([, { name, key }]) => !name && !isFigure(key));
  const entries = new Set([...promising].flatMap((passage) => words[passage - first] ?? []));
  for (const { term, figure, holders } of entries) {
    if (figure) continue;
    for (const [at, word] of sought) {
      const share = term.stem === word.term.stem ? 0 : likeness(word.term, term, lexicon);
      if (share === 0) continue;
      for (const passage of holders) {
        const place = (first + passage) * wanted.length + at;
        if (held[place]! < share) held[place] = share;
      }
    }
  }
}

/** 1 for what one passage has, less for what many have (inverse document frequency, as a share of the most). */
const rarity = (holders: number, passages: number): number =>
  Math.log((passages + 1) / (Math.max(1, holders) + 0.5)) / Math.log((passages + 1) / 1.5 + 1e-9);

interface Wanted {
  readonly key: string;
  readonly token: number;
  readonly term: Term;
  readonly name: boolean;
  readonly weight: number;
}

/** The words of a claim that count, each once. */
function wantedIn({ tokens }: Facts, lexicon: Lexicon): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const [token, { term: whole, weight, name }] of tokens.entries()) {
    if (weight === 0) continue;
    for (const part of partsOf(whole.lower)) {
      const term = lexicon.termOf(part);
      const key = keyOf(term);
      if (term.weight === 0 || wanted.has(key)) continue;
      wanted.set(key, {
        key,
        token,
        term,
        name,
        weight: isFigure(key) ? (ANY_YEAR.test(key) ? YEAR : FIGURE) : weight,
      });
    }
  }
  return [...wanted.values()];
}

/** Relations are asked for only where the use of two words hints at one: looking up all of them would take longer than all else. */
const HINT = 0.35;

function likeness(a: Term, b: Term, lexicon: Lexicon): number {
  const alike = lexicon.similarity(a, b);
  if (alike < HINT) return 0;
  const relation = lexicon.relation(a, b);
  if (relation === 'opposite' || relation === 'sibling') return 0;
  const share = Math.max(relation ? (RELATED[relation] ?? 0) : 0, alike >= ALIKE ? alike : 0);
  return share > 0 && areOpposites(a.lower, b.lower) ? 0 : share;
}

/** How much of the claim a passage has, 0 to 1. */
export function heldBy({ masses, held }: Coverage, passage: number): number {
  let sum = 0;
  for (let i = 0; i < masses.length; i++) sum += masses[i]! * held[passage * masses.length + i]!;
  return sum;
}

/** How much of the claim a passage has that is not `had` yet (for each word, 0 to 1). */
export function addedBy({ masses, held }: Coverage, passage: number, had: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < masses.length; i++) sum += masses[i]! * Math.max(0, held[passage * masses.length + i]! - had[i]!);
  return sum;
}

/** What a passage has of each word of the claim. */
export const rowOf = ({ masses, held }: Coverage, passage: number): Float32Array =>
  held.subarray(passage * masses.length, (passage + 1) * masses.length);
