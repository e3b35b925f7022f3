import { speakerOf } from '../../language/attribution.ts';
import { isNameHead } from '../../language/proper-names/runs.ts';
import { type ProperName, sameName } from '../../language/proper-names.ts';
import { findQuotations, type Quotation } from '../../language/quotations.ts';
import { foldText } from '../../text/fold.ts';
import { overlaps, type Span, sliceOf } from '../../text/span.ts';
import type { Reason } from '../model.ts';
import { namesOf } from '../names.ts';
import type { Pair } from '../pair.ts';
import { massOf, matterOf, standsIn } from '../shared.ts';
import { withAside } from '../speakers.ts';
import { attributionsOf } from '../voices.ts';

/** Fewer quoted words may be anybody's, unless the passage quotes just these. */
const LEAST_WORDS = 4;
const LEAST_QUOTED = 2;
const PRONOUN = /^(?:he|she|they|it|who|i|we|his|her|their|its|this|that)$/i;

/**
 * Quoted words that the claim gives to somebody else than the passage does. Silent where either side names nobody, or calls the speaker by a
 * description that may fit. `detail`: `named` (another name) or `described`.
 */
export function speakerReasons(pair: Pair): Reason[] {
  return findQuotations(pair.claim.text).flatMap((quotation) => {
    const there = placeOf(pair, quotation);
    const said = there && whoSays(pair, quotation);
    const given = there && speakerOf(pair.passage.text, there);
    if (!said || !given || PRONOUN.test(sliceOf(pair.passage.text, given))) return [];
    const sure = differ(pair, said, given, quotation);
    return sure === null ? [] : [{ kind: 'speaker', claim: said.span, passage: given, ...sure } satisfies Reason];
  });
}

/** Where the quoted words stand in the passage, whatever the marks and spaces; null when they do not, or are few. */
function placeOf({ claim, passage }: Pair, { inner }: Quotation): Span | null {
  const words = foldText(sliceOf(claim.text, inner))
    .text.trim()
    .replace(/[.,;:!?]+$/, '');
  const count = words.split(' ').length;
  if (count < LEAST_QUOTED) return null;
  const folded = foldText(passage.text);
  const at = folded.text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return null;
  const end = at + words.length;
  const isQuoted = MARK.test(folded.text[at - 1] ?? '') && /^[.,;:!?]?["'“”‘’«»]/.test(folded.text.slice(end));
  return count >= LEAST_WORDS || isQuoted ? folded.map.spanOf({ start: at, end }) : null;
}

const MARK = /["'“”‘’«»]/;

interface Said {
  readonly span: Span;
  readonly names: readonly ProperName[];
  /** No verb gives them the words: only their name stands in the sentence. */
  readonly guessed: boolean;
}

/** Whom the claim gives the words to. Where no verb tells, whom it names beside them. */
function whoSays({ claim }: Pair, { outer }: Quotation): Said | null {
  const speaker = speakerOf(claim.text, outer);
  const names = namesOf(claim).filter((name) => !overlaps(name, outer));
  if (speaker && PRONOUN.test(sliceOf(claim.text, speaker))) return meantBy(claim.text, speaker, names);
  if (speaker) return { span: speaker, names: names.filter((name) => overlaps(name, speaker)), guessed: false };
  const last = names.findLast(({ end }) => end <= outer.start) ?? names[0];
  return last ? { span: { start: last.start, end: last.end }, names, guessed: true } : null;
}

/** *Even the mayor, Piet Oskam, …: “…,” he said*: the one person whom the claim names, where it names no other. */
function meantBy(text: string, pronoun: Span, names: readonly ProperName[]): Said | null {
  const people = names.filter((name) => isPerson(text, name));
  const [one] = people;
  return one && people.length === 1 && one.end <= pronoun.start && /^(?:he|she)$/i.test(sliceOf(text, pronoun))
    ? { span: { start: one.start, end: one.end }, names: people, guessed: true }
    : null;
}

function differ(pair: Pair, said: Said, given: Span, quotation: Quotation): Pick<Reason, 'sure' | 'detail'> | null {
  const { claim, passage } = pair;
  const names = namesOf(passage);
  const whole = withAside(pair.passage, given);
  const own = names.filter((name) => overlaps(name, whole));
  if (own.length === 0) return null;
  const isOwn = (name: ProperName): boolean => own.some((each) => sameName(name, each) !== 'different');
  // What both have in common may be the country or the firm: two people tell more.
  const others = names.filter((name) => isPerson(passage.text, name) && !overlaps(name, whole) && !isOwn(name));
  const beside = speakersBeside(pair, whole);
  const speaks = (name: ProperName): boolean => !said.guessed || beside.some((span) => overlaps(span, name));
  const other = said.names.some((name) => others.some((each) => speaks(each) && sameName(name, each) !== 'different'));
  if (other && own.some((name) => isPerson(passage.text, name))) {
    const near = said.guessed ? namesOf(claim).filter((name) => !overlaps(name, quotation.outer)) : said.names;
    const both = near.some((name) =>
      own.some((each) => isPerson(passage.text, each) && sameName(name, each) !== 'different'),
    );
    return both ? null : { sure: said.guessed ? 0.8 : 0.9, detail: 'named' };
  }
  if (said.guessed || said.names.some(isOwn)) return null;
  if (said.names.length > 0) return isStranger(pair, said) ? { sure: 0.7, detail: 'named' } : null;
  return fits(pair, said.span, whole) === 0 && beside.some((span) => fits(pair, said.span, span) >= WELL)
    ? { sure: 0.7, detail: 'described' }
    : null;
}

/**
 * A name with a title, or of two words or three, none of which makes it a body's, without *the*. Bodies speak through people: *the Port Authority
 * said* is sound where its director did.
 */
function isPerson(text: string, { title, parts, acronym, start }: ProperName): boolean {
  if (acronym) return false;
  if (title !== null) return true;
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    !parts.some(isNameHead) &&
    !/\bthe $/i.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** A person with first and last name of whom the passage says nothing, and who is not known from the title of the source. */
const isStranger = ({ claim, passage, titled }: Pair, { names }: Said): boolean =>
  names.every(
    (name) =>
      isPerson(claim.text, name) &&
      claim.tokens.every(
        (token, at) => !overlaps(token, name) || (!titled[at] && !passage.places.has(token.term.stem)),
      ),
  );

/** How much of a description stands in another, for it to be meant: one good word. */
const WELL = 0.5;

const fits = (pair: Pair, said: Span, other: Span): number => {
  const matter = matterOf(pair.claim, said);
  const all = massOf(pair.claim, matter);
  return all === 0
    ? 0
    : massOf(
        pair.claim,
        matter.filter((at) => standsIn(pair, at, [other])),
      ) / all;
};

/** Who else speaks in the passage, or is called by name and post: *Her deputy, Piet Aroa,*. */
function speakersBeside(pair: Pair, own: Span): Span[] {
  const spans = attributionsOf(pair.passage).flatMap(({ source, sourceText }) =>
    source && !PRONOUN.test(sourceText!) ? [withAside(pair.passage, source)] : [],
  );
  return spans.filter((span) => !overlaps(span, own));
}
