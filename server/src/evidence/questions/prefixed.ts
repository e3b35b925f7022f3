import { derived } from '../../text/derived.ts';
import { affinity, isOfOther, touches } from '../affinity.ts';
import { denialOf, isPending } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { areOfOtherTimes } from './times.ts';

/** What surrounds both must agree so far. */
const LEAST = 0.55;

const PREFIX =
  /^(?:un(?!der|it|ion)|non-?)([a-z]{5,})$|^(?:in|im|il|ir)([a-z]{3,}(?:able|ible|ent|ant|al|ate|ive|ous))$/;
const NO_DENIAL =
  /^(?:invaluable|infamous|inflammable|impassive|indifferent|intent|incident|important|instant|initial|imperative|internal|intensive|infant)$/;

/** *seaworthy*, *unseaworthy*: the one is the other's denial. */
export function prefixedReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  for (const [i, base] of basesOf(claim)) {
    const j = passage.tokens.findIndex(({ term, name }) => !name && term.lower === base);
    if (j >= 0 && isTurned(pair, i, j)) return [reasonOf(pair, i, j)];
  }
  for (const [j, base] of basesOf(passage)) {
    const i = claim.tokens.findIndex(({ term, name }) => !name && term.lower === base);
    if (i >= 0 && isTurned(pair, i, j)) return [reasonOf(pair, i, j)];
  }
  return [];
}

/** The words of a text that deny another one by their beginning: their token, and that other word. */
const basesOf = derived((facts: Facts): readonly (readonly [at: number, base: string])[] =>
  facts.tokens.flatMap(({ term, name }, at) => {
    const found = name || NO_DENIAL.test(term.lower) ? null : PREFIX.exec(term.lower);
    return found ? [[at, (found[1] ?? found[2])!] as const] : [];
  }),
);

function isTurned(pair: Pair, i: number, j: number): boolean {
  const { claim, passage } = pair;
  if (isUnreal(passage, j) !== isUnreal(claim, i)) return false;
  if (passage.places.has(claim.tokens[i]!.term.stem)) return false;
  if (denialOf(claim, i) !== null || denialOf(passage, j) !== null) return false;
  if (isPending(claim, i) !== isPending(passage, j) || areOfOtherTimes(pair, i, j)) return false;
  return affinity(pair, i, j) >= LEAST && touches(pair, i, j) && !isOfOther(pair, i, j);
}

/** *Had the pipeline been insured, the loss would have been shared*: it was not. */
const isUnreal = ({ tokens, sentences, text }: Facts, at: number): boolean => {
  const { start, end } = sentences[tokens[at]!.sentence]!;
  const sentence = text.slice(start, end);
  const comma = sentence.indexOf(',');
  return UNREAL.test(sentence) && (comma < 0 || tokens[at]!.start < start + comma);
};
const UNREAL = /^\s*(?:had|if)\b[^,;]{0,120}\b(?:been|had)\b[^;]*\bwould\b/i;

const reasonOf = (pair: Pair, i: number, j: number): Reason => ({
  kind: 'negation',
  claim: pair.claim.tokens[i]!,
  passage: pair.passage.tokens[j]!,
  sure: Math.min(0.95, 0.35 + 0.6 * affinity(pair, i, j)),
});
