/** What a figure is held against. Where less is better (`less`), so are these. */
export interface Target {
  /** What a simple baseline reaches on the set's test split. */
  readonly floor?: number;
  readonly atLeast?: number;
  readonly aim?: number;
  readonly less?: boolean;
}

const PRECISION: Target = { atLeast: 0.9, aim: 0.97 };
const TIME: Target = { atLeast: 0.5, aim: 0.1, less: true };
const CORPUS: Readonly<Record<string, Target>> = {
  faults_found: { atLeast: 0.75, aim: 0.9 },
  false_alarms: { atLeast: 0.04, aim: 0.01, less: true },
};

const NAMES: Readonly<Record<string, Target>> = { f1: { atLeast: 0.85 } };

/** By file and metric. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  'vitaminc_real.jsonl': {
    accuracy: { floor: 0.626, atLeast: 0.74, aim: 0.8 },
    accuracy_numeric: { floor: 0.672, atLeast: 0.78 },
    mismatch_precision_at_recall_50: PRECISION,
    mismatch_precision_at_recall_50_numeric: PRECISION,
    median_ms: TIME,
  },
  'wice_oracle.jsonl': {
    auc_supported: { floor: 0.77, atLeast: 0.83, aim: 0.87 },
    f1_supported: { floor: 0.64, atLeast: 0.7, aim: 0.75 },
    median_ms: TIME,
  },
  'fever_symmetric.jsonl': { accuracy: { floor: 0.643, atLeast: 0.72, aim: 0.78 }, median_ms: TIME },
  'exaggeration_insciout.jsonl': { macro_f1: { floor: 0.46 } },
  'claim_strength.jsonl': { macro_f1: { floor: 0.66, atLeast: 0.68, aim: 0.75 } },
  'certainty_aspect.jsonl': { f1: { floor: 0.726, atLeast: 0.78, aim: 0.84 } },
  'certainty_science.jsonl': { pearson_r: { floor: 0.555, atLeast: 0.62, aim: 0.7 } },
  'claimbuster.jsonl': { f1: { floor: 0.74, atLeast: 0.7, aim: 0.78 } },
  'polnear.jsonl': { f1: { floor: 0.75, atLeast: 0.8, aim: 0.86 } },
  'anchoring_vitaminc.jsonl': { found: { floor: 0.927 }, gone: { floor: 0.956 } },
  'ner_wnut17.jsonl': { f1: { floor: 0.374 } },
  corpus_dev: CORPUS,
  corpus_held: CORPUS,
  names_dev: NAMES,
  names_held: NAMES,
};

/** Nothing for a figure that has no target. */
export const targetOf = (file: string, metric: string): Target => TARGETS[file]?.[metric] ?? {};

/** The highest mark that a figure reaches; `below floor` where there is a floor and it does not; null without any mark. */
export function reached(value: number, { floor, atLeast, aim, less = false }: Target): string | null {
  const meets = (mark: number | undefined): boolean =>
    mark !== undefined && (less ? value <= mark + 1e-12 : value >= mark - 1e-12);
  if (meets(aim)) return 'aim';
  if (meets(atLeast)) return 'at least';
  if (meets(floor)) return 'floor';
  if (floor !== undefined) return 'below floor';
  return atLeast === undefined ? null : 'not yet';
}
