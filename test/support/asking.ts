import { expect, it } from 'vitest';
import type { Reason, ReasonKind } from '../../server/src/evidence/model.ts';
import { pairOf } from '../../server/src/evidence/pair.ts';
import { reasonsIn } from '../../server/src/evidence/questions.ts';
import { factsOf } from '../../server/src/evidence/reader.ts';
import { resources } from './resources.ts';

/** The reasons of one kind that part a claim from a passage, as sure as `least`. */
export function reasonsBetween(kind: ReasonKind, passage: string, claim: string, least = 0.6): Reason[] {
  const { lexicon } = resources;
  const pair = pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon);
  return reasonsIn(pair, {}).filter((reason) => reason.kind === kind && reason.sure >= least);
}

/**
 * A passage with claims. Behind `+` the claim must be flagged, and the words between `[…]` with it; behind `-` it must stay silent.
 */
export type Asked = readonly [passage: string, ...claims: string[]];

/** One test a claim. */
export function asks(kind: ReasonKind, tables: readonly Asked[]): void {
  for (const [passage, ...claims] of tables)
    for (const marked of claims) {
      const [, sign, said] = /^([+-]) (.*)$/s.exec(marked)!;
      const claim = said!.replace(/[[\]]/g, '');
      it(marked, () => {
        const found = reasonsBetween(kind, passage, claim);
        if (sign === '-') return expect(found).toEqual([]);
        expect(found.map((each) => claim.slice(each.claim.start, each.claim.end))).toEqual([
          /\[(.*)\]/s.exec(said!)![1],
        ]);
        for (const { passage: span } of found) expect(span === null || span.end <= passage.length).toBe(true);
      });
    }
}
