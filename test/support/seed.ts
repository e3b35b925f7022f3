import fc from 'fast-check';

/*
 * The same cases on every run, so that a red build is red for a reason. To search on: PINCITE_SEED=random npm test.
 * Counterexamples found that way become cases of their own.
 */
const wanted = process.env.PINCITE_SEED ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });

/**
 * How many cases a property is tried on, or how long a hostile text is. A run at the desk takes a fifth, CI all of it
 * (PINCITE_RUNS=1), and PINCITE_RUNS=20 looks twenty times as far.
 */
export const runs = (all: number): number => Math.ceil(all * Number(process.env.PINCITE_RUNS ?? 0.2));
