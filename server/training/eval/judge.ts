import { type Alignment, align } from '../../src/evidence/align.ts';
import { readFacts } from '../../src/evidence/facts.ts';
import { type FigureMatch, matchFigures } from '../../src/evidence/figures.ts';
import type { Resources } from '../../src/evidence/resources.ts';

/** What the comparison says of one pair. */
export interface Judgement {
  /** 0 to 1; the three add up to 1. */
  readonly supported: number;
  readonly contradicted: number;
  readonly neither: number;
  /** As the checks and hovers have it: `supported` at the shipped threshold. */
  readonly verdict: string;
  /** Score of the strongest mismatch of a figure or date that the checks would report; null: none. */
  readonly mismatch: number | null;
}

/** `title`: what the passage is about, where it does not say so itself. */
export type Judge = (claim: string, passage: string, context: { readonly title?: string }) => Judgement;

/** The judge that the sets ask: the functions that the checks call, nothing of its own. For now plain coverage. */
export const judgeFrom = ({ lexicon }: Resources): Judge => {
  return (claim, passage, { title }) => {
    const about = title === undefined ? null : readFacts(title, lexicon);
    const alignment = align(readFacts(claim, lexicon), readFacts(passage, lexicon), lexicon);
    const mismatch = strongest(matchFigures(alignment));
    const covered = coverage(alignment, (stem) => about?.places.has(stem) ?? false);
    const fits = covered ** 2;
    const contradicted = mismatch === null ? 0.1 * fits : 0.8 * fits;
    const supported = mismatch === null ? 0.9 * fits : 0.1 * fits;
    const neither = 1 - supported - contradicted;
    return { supported, contradicted, neither, verdict: supported > 0.5 ? 'supported' : 'not found', mismatch };
  };
};

function coverage({ claim, matches }: Alignment, inTitle: (stem: string) => boolean): number {
  let all = 0;
  let found = 0;
  for (const [i, { term, weight, figure }] of claim.tokens.entries()) {
    if (figure) continue;
    all += weight;
    found += weight * (inTitle(term.stem) ? 1 : matches[i]!.score);
  }
  return all === 0 ? 0 : found / all;
}

function strongest(figures: readonly FigureMatch[]): number | null {
  const scores = figures.filter(({ verdict }) => verdict === 'different').map(({ context }) => context);
  return scores.length === 0 ? null : Math.max(...scores);
}
