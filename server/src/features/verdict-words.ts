import { NOT_COMPARED as KINDS_NOT_COMPARED } from '../checks/comparisons.ts';
import type { Comparison } from '../evidence/compare.ts';
import { foreignIn } from '../evidence/foreign.ts';
import type { VerdictKind, WhyNot } from '../evidence/model.ts';
import type { Citation, Prose, Sentence } from '../note/model.ts';

/*
 * What the comparison found, in a writer's words. Plain text.
 */

const HEADLINES: Readonly<Record<VerdictKind, string>> = {
  supported: 'Supported',
  partly: 'Supported in part',
  'not-found': 'Not found here',
  contradicted: 'Contradicted',
  'cannot-tell': 'Cannot be compared',
};

/** Where there is nothing to hold the sentence against. */
export const NOT_COMPARED = 'Not compared';

/** What no word shows is said with care: free paraphrase looks the same. */
const WITHOUT_REASONS: Partial<Record<VerdictKind, string>> = {
  'not-found': 'Not clearly found here',
  contradicted: 'Perhaps contradicted',
};

/** The verdict in a word or three; `reasons`: whether there are any to show. */
export const headlineOf = (verdict: VerdictKind, reasons: boolean): string =>
  (reasons ? null : WITHOUT_REASONS[verdict]) ?? HEADLINES[verdict];

const MOST_REASONS = 3;

/**
 * What stands behind a verdict, as at most three sentences: its reasons, or what else there is to say. `reasons`: sentences, the surest first;
 * `missing`: words of the claim that the passage has not; `kind`: of the sentence.
 */
export function detailsOf(
  verdict: VerdictKind,
  kind: Sentence['kind'],
  reasons: readonly string[],
  missing: readonly string[],
): string[] {
  const said = reasons.slice(0, MOST_REASONS);
  switch (verdict) {
    case 'supported':
      return said.length === 0 ? [] : [`But look again: ${said[0]}`, ...said.slice(1)];
    case 'partly':
      if (said.length > 0) return said;
      return [missing.length > 0 ? lacks(missing) : 'The passage seems to say some of this, not all.'];
    case 'not-found':
      if (said.length > 0) return said;
      return [
        missing.length > 0 ? lacks(missing) : 'The passage does not seem to say this.',
        kind === 'judgement' ? 'A judgement may go further than what it rests on.' : 'It may say so in other words.',
      ];
    case 'contradicted':
      return said.length > 0 ? said : ['The passage may say something else, though no single word shows it.'];
    case 'cannot-tell':
      return [];
  }
}

function lacks(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const all = quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)!}`;
  return `The passage has nothing like ${all}.`;
}

/** Why a comparison came to nothing, as a sentence. */
export function whyNot({ pair, why }: Comparison): string {
  return why === null ? '' : WHY_NOT[why](pair);
}

const WHY_NOT: Readonly<Record<WhyNot, (pair: Comparison['pair']) => string>> = {
  language: ({ claim, passage }) => {
    if (foreignIn(claim) === 'all') return 'The sentence is not in English, the only language that is compared.';
    return foreignIn(passage) === 'all'
      ? 'The passage is not in English, the only language that is compared.'
      : 'One of the passages is not in English, and what is missing may stand there.';
  },
  picture: () => 'A figure is cited, and pictures are not read.',
  short: () => 'The sentence says too little.',
  empty: ({ passage }) =>
    passage.text.trim() === ''
      ? 'The cited passage has no words.'
      : 'One of the citations leads to no text, and what is missing may stand there.',
};

/** Why a sentence was not compared at all, as a sentence. `cover`: all that it cites. */
export function whyNotCompared(prose: Prose, { kind }: Sentence, cover: readonly Citation[]): string {
  if (prose.kind === 'quote') return 'These are the words of a source: only quotations in them are checked.';
  if (prose.kind === 'heading' || kind === 'heading') return 'This is a heading, and states nothing.';
  if (KINDS_NOT_COMPARED.has(kind)) return KINDS[kind] ?? 'This states nothing that a passage could bear out.';
  if (cover.length === 0) return 'It cites nothing.';
  if (cover.every(({ stance }) => stance !== 'supports')) return 'Nothing is cited in its support.';
  return 'None of its citations leads to a passage.';
}

const KINDS: Partial<Record<Sentence['kind'], string>> = {
  question: 'This is a question, and states nothing.',
  instruction: 'This tells the reader what to do, and states nothing.',
  meta: 'This is about the note itself.',
  definition: 'This says what a word means here.',
};
