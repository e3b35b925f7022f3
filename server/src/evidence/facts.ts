import { isUpper } from '../language/characters.ts';
import type { DateMention } from '../language/dates.ts';
import { type DirectionMention, directionsIn } from '../language/direction.ts';
import { type Negation, negationsIn } from '../language/negation.ts';
import { type Quantity, readFigures } from '../language/quantities.ts';
import { splitSentences } from '../language/sentences.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon, Term } from './lexicon.ts';

/** A word, or a part of a hyphenated one, with what the text around it says of it. */
export interface Token extends Span {
  readonly term: Term;
  /** How much it says of what the text is about, 0 to 1: that of the word, and names count for more. */
  readonly weight: number;
  /** Written with a capital where small letters would do: a name, or part of one. */
  readonly name: boolean;
  /** Holds a digit, or belongs to a figure or a date. */
  readonly figure: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Inside the scope of an odd number of negations. */
  readonly negated: boolean;
  /** A comma, bracket, dash or the like stands before it. */
  readonly breaks: boolean;
}

/** What a text says, ready to be compared. Offsets count in `text`. */
export interface Facts {
  /** As given, but for line ends inside a paragraph, which are spaces: questions look at what stands before a word. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Index of the first token of each sentence, and the number of tokens at the end. */
  readonly firsts: readonly number[];
  /** Where each stem stands among the tokens. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly negations: readonly Negation[];
  readonly directions: readonly DirectionMention[];
}

/** Reads a text once. `asOf`: its day, from which relative dates count (ISO). */
export function readFacts(text: string, lexicon: Lexicon, asOf?: string): Facts {
  const words = wordsOf(text);
  const sentences = splitSentences(text);
  const negations = negationsIn(text, words);
  const { quantities, dates } = readFigures(inOneLine(text), asOf);
  const tokens = tokensOf(text, words, { sentences, negations, figures: merged(quantities, dates) }, lexicon);
  const places = new Map<string, number[]>();
  for (const [at, { term }] of tokens.entries()) {
    const known = places.get(term.stem);
    if (known) known.push(at);
    else places.set(term.stem, [at]);
  }
  return {
    text: inOneLine(text),
    words,
    tokens,
    sentences,
    firsts: firstsOf(tokens, sentences.length),
    places,
    quantities,
    dates,
    negations,
    directions: directionsIn(text, words, negations),
  };
}

/** A line end, unless it ends a paragraph or a list item begins behind it. */
const LINE_END = /(?<![\r\n])(?:\r\n|\n)(?!\s|[-*•–] |\d{1,3}[.)] )/g;
const inOneLine = (text: string): string =>
  text.includes('\n') ? text.replace(LINE_END, (end) => ' '.repeat(end.length)) : text;

const merged = (...lists: readonly (readonly Span[])[]): Span[] => lists.flat().sort((a, b) => a.start - b.start);

interface Layers {
  readonly sentences: readonly Span[];
  readonly negations: readonly Negation[];
  readonly figures: readonly Span[];
}

const NAME = 0.7;
const BREAK = /[,;:()[\]–—"“”]| - /;

function tokensOf(text: string, words: readonly Word[], layers: Layers, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let figure = 0;
  let last = 0;
  for (const word of words) {
    while (sentence + 1 < layers.sentences.length && layers.sentences[sentence + 1]!.start <= word.start) sentence++;
    while (figure < layers.figures.length && layers.figures[figure]!.end <= word.start) figure++;
    const gap = text.slice(last, word.start);
    last = word.end;
    if (word.citation) continue;
    const opens = tokens.at(-1)?.sentence !== sentence;
    const inFigure = figure < layers.figures.length && layers.figures[figure]!.start < word.end;
    for (const part of partsOf(word)) {
      const capital = isUpper(text.charCodeAt(part.start));
      const term = lexicon.termOf(part.lower);
      const name = capital && (!opens || isUpper(text.charCodeAt(part.start + 1)));
      tokens.push({
        start: part.start,
        end: part.end,
        term,
        weight: name && term.weight > 0 ? Math.max(NAME, term.weight) : term.weight,
        name,
        figure: inFigure || /\d/.test(part.lower),
        sentence,
        negated: isNegated(layers.negations, part.start),
        breaks: gap.length > 1 && BREAK.test(gap),
      });
    }
  }
  return tokens;
}

/** The parts of a hyphenated word; any other word is one part. */
function partsOf(word: Word): readonly Word[] {
  if (!word.lower.includes('-') || /\d/.test(word.lower)) return [word];
  const parts: Word[] = [];
  let start = word.start;
  for (const lower of word.lower.split('-')) {
    if (lower !== '') parts.push({ start, end: start + lower.length, lower });
    start += lower.length + 1;
  }
  return parts;
}

function isNegated(negations: readonly Negation[], offset: number): boolean {
  let odd = false;
  for (const { scope, double } of negations) if (!double && scope.start <= offset && offset < scope.end) odd = !odd;
  return odd;
}

function firstsOf(tokens: readonly Token[], sentences: number): number[] {
  const firsts: number[] = [];
  let at = 0;
  for (let sentence = 0; sentence < sentences; sentence++) {
    while (at < tokens.length && tokens[at]!.sentence < sentence) at++;
    firsts.push(at);
  }
  firsts.push(tokens.length);
  return firsts;
}

/** What the tokens from `from` up to, but without, `to` take of the text; there must be one. */
export const runSpan = ({ tokens }: Pick<Facts, 'tokens'>, from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
