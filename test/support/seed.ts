import fc from 'fast-check';

/*
 * The same cases on every run, so that a red build is red for a reason. To search on: PINCITE_SEED=random npm test.
 * Counterexamples found that way become cases of their own.
 */
const wanted = process.env.PINCITE_SEED ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });

/**
 * How many cases a property is tried on. A run at the desk looks at a third of them, CI at all (PINCITE_RUNS=1), and
 * PINCITE_RUNS=20 twenty times as far.
 */
export const runs = (all: number): number => Math.ceil(all * Number(process.env.PINCITE_RUNS ?? 0.34));
