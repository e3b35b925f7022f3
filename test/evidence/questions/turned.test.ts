import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { orderReasons } from '../../../server/src/evidence/questions/order.ts';
import { roleReasons } from '../../../server/src/evidence/questions/role.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
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
