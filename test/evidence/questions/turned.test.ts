import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { orderReasons } from '../../../server/src/evidence/questions/order.ts';
import { roleReasons } from '../../../server/src/evidence/questions/role.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { asks, reasonsBetween } from '../../support/asking.ts';
import { resources } from '../../support/resources.ts';
import { CASES } from './turned.cases.ts';

const { lexicon } = resources;
const kindsOf = (passage: string, claim: string): string[] => {
  const pair = pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon);
  return [...roleReasons(pair), ...orderReasons(pair)].map(({ kind }) => kind);
};

describe('what a passage tells the other way round', () => {
  it.each(CASES)('%s — %s: %s', (passage, claim, kind) =>
    expect([...new Set(kindsOf(passage, claim))]).toEqual(kind ? [kind] : []),
  );
});

describe('what was not so until something else was', () => {
  const AFTER = 'The council approved the plan after the court had ruled.';
  it.each([
    [AFTER, 'Until the court had ruled, the council did not approve the plan.', false],
    [AFTER, 'Before the court had ruled, the council did not approve the plan.', false],
    [AFTER, 'The council did not approve the plan after the court had ruled.', true],
    ['The council approved the plan.', 'Until the court had ruled, the council did not approve the plan.', true],
  ])('%s — %s: denied is %s', (passage, claim, isDenied) =>
    expect(reasonsBetween('negation', passage, claim).length > 0).toBe(isDenied),
  );
  asks('order', [
    [AFTER, '- Before the court had ruled, the council did not approve the plan.'],
    [
      'The council approved the plan before the court had ruled.',
      '+ [Until] the court had ruled, the council did not approve the plan.',
    ],
  ]);
});
