import fc from 'fast-check';

/*
 * The same cases on every run, so that a red build is red for a reason. To search on: PINCITE_SEED=random npm test.
 * Counterexamples found that way become cases of their own.
 */
const wanted = process.env.PINCITE_SEED ?? '20261123';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
