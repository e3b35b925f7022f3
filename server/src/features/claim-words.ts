import type { Finding } from '../checks/finding.ts';
import { type ClaimState, claimStateOf, type Standing } from './standing.ts';

/*
 * What became of claims, in a word or two each: `3 overstated`. Plain text.
 */

/** What a claim is called for an error or warning of a check; of all others: `TO_LOOK_AT`. */
const WORDS: Readonly<Record<string, string>> = {
  'claim/contradicted': 'contradicted',
  'number/mismatch': 'contradicted',
  'date/mismatch': 'contradicted',
  'quote/altered': 'misquoted',
  'quote/not-found': 'misquoted',
  'quote/wrong-speaker': 'misquoted',
  'citation/unknown-source': 'wrongly cited',
  'citation/unknown-passage': 'wrongly cited',
  'citation/malformed': 'wrongly cited',
  'claim/unsupported': 'unsupported',
  'claim/overstated': 'overstated',
  'claim/causal-leap': 'overstated',
  'claim/scope-widened': 'overstated',
  'claim/attribution-dropped': 'overstated',
  'attribution/verb-upgraded': 'overstated',
  'number/approximation-dropped': 'overstated',
  'claim/uncited': 'uncited',
  'quote/uncited': 'uncited',
};

const TO_LOOK_AT = 'to look at';
/** Of claims without an error or a warning. */
const QUIET: Readonly<Record<Exclude<ClaimState, 'with-findings'>, string>> = {
  supported: 'supported',
  /** The comparison says so, though no single word shows it. */
  unclear: 'not clearly supported',
  checked: 'marked as checked',
  uncited: 'uncited',
  'not-compared': 'not compared',
};

/** In this order, the worst first. */
const FAULTS: readonly string[] = [...new Set(Object.values(WORDS)), TO_LOOK_AT];
/** Above a line there is room for so many kinds. */
const MOST_FAULTS = 3;

/** `3 claims`, `1 claim`. */
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/**
 * Counts of claims in words, as `9 claims`, `7 supported`, `1 overstated`, `1 not compared`: what there is none of is left out, and each claim counts once
 * beside the first, so that the others add up to it. Where nothing is claimed, `2 judgements`; empty where nothing is judged either.
 */
export function partsOf(standings: readonly Standing[]): string[] {
  const claims = standings.filter(({ isClaim }) => isClaim);
  const judgements = standings.filter(({ sentence }) => sentence.kind === 'judgement');
  if (claims.length === 0) return judgements.length === 0 ? [] : [count(judgements.length, 'judgement')];
  const faulty = claims.filter((claim) => claimStateOf(claim) === 'with-findings').map(faultOf);
  const isShort = new Set(faulty).size <= MOST_FAULTS;
  const words = [...(isShort ? faulty : faulty.map(() => MANY)), ...claims.flatMap(quietWordOf)];
  const said = ORDER.flatMap((word) => {
    const number = words.filter((other) => other === word).length;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  return [count(claims.length, 'claim'), ...said];
}

const MANY = 'with findings';
const ORDER: readonly string[] = [...new Set([QUIET.supported, ...FAULTS, MANY, ...Object.values(QUIET)])];

function faultOf({ findings }: Standing): string {
  const words = findings.filter(({ severity }) => severity !== 'info').map(wordFor);
  return FAULTS.find((word) => words.includes(word)) ?? TO_LOOK_AT;
}

function quietWordOf(claim: Standing): string[] {
  const state = claimStateOf(claim);
  return state === 'with-findings' ? [] : [QUIET[state]];
}

const wordFor = ({ check }: Finding): string => WORDS[check] ?? TO_LOOK_AT;
