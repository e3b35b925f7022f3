import type { Finding } from '../checks/finding.ts';
import { isSupported, isWeak, type Standing } from './standing.ts';

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
/** The comparison says so, though no single word shows it. */
const UNCLEAR = 'not clearly supported';

/** In this order, the worst first. */
const FAULTS: readonly string[] = [...new Set(Object.values(WORDS)), TO_LOOK_AT];
/** Above a line there is room for so many kinds. */
const MOST_FAULTS = 3;

/** `3 claims`, `1 claim`. */
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/**
 * Counts of claims in words, as `9 claims`, `7 supported`, `1 overstated`: what there is none of is left out, and a claim counts once beside the
 * first. Where nothing is claimed, `2 judgements`; empty where nothing is judged either.
 */
export function partsOf(standings: readonly Standing[]): string[] {
  const claims = standings.filter(({ isClaim }) => isClaim);
  const judgements = standings.filter(({ sentence }) => sentence.kind === 'judgement');
  if (claims.length === 0) return judgements.length === 0 ? [] : [count(judgements.length, 'judgement')];
  const words = claims.map(wordOf);
  const said = (wanted: readonly string[]): string[] =>
    wanted.flatMap((word) => {
      const number = words.filter((other) => other === word).length;
      return number === 0 ? [] : [`${number} ${word}`];
    });
  const faults = said(FAULTS);
  const all = claims.filter((_, i) => FAULTS.includes(words[i] ?? '')).length;
  const shown = faults.length > MOST_FAULTS ? [`${all} with findings`] : faults;
  return [count(claims.length, 'claim'), ...said(['supported']), ...shown, ...said([UNCLEAR])];
}

function wordOf(standing: Standing): string | null {
  const loud = standing.findings.filter(({ severity }) => severity !== 'info');
  if (loud.length > 0) return FAULTS.find((word) => loud.some((finding) => wordFor(finding) === word)) ?? TO_LOOK_AT;
  if (isSupported(standing)) return 'supported';
  return isWeak(standing) ? UNCLEAR : null;
}

const wordFor = ({ check }: Finding): string => WORDS[check] ?? TO_LOOK_AT;
