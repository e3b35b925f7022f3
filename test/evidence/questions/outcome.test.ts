import { describe, expect, it } from 'vitest';
import type { ReasonKind } from '../../../server/src/evidence/model.ts';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { comparedReasons } from '../../../server/src/evidence/questions/compared.ts';
import { directionReasons } from '../../../server/src/evidence/questions/direction.ts';
import { insteadReasons } from '../../../server/src/evidence/questions/instead.ts';
import { negationReasons } from '../../../server/src/evidence/questions/negation.ts';
import { noMoreReasons } from '../../../server/src/evidence/questions/no-more.ts';
import { orderReasons } from '../../../server/src/evidence/questions/order.ts';
import { outcomeReasons } from '../../../server/src/evidence/questions/outcome.ts';
import { partyReasons } from '../../../server/src/evidence/questions/party.ts';
import { roleReasons } from '../../../server/src/evidence/questions/role.ts';
import { stateReasons } from '../../../server/src/evidence/questions/state.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { resources } from '../../support/resources.ts';
import { INSTEAD } from './instead.cases.ts';
import { CASES } from './outcome.cases.ts';
import { STATES } from './states.cases.ts';
import { TURNS } from './turns.cases.ts';

const { lexicon } = resources;
const QUESTIONS = [
  outcomeReasons,
  stateReasons,
  insteadReasons,
  comparedReasons,
  partyReasons,
  negationReasons,
  directionReasons,
  orderReasons,
  roleReasons,
  noMoreReasons,
];
const kindsOf = (passage: string, claim: string): ReasonKind[] => {
  const pair = pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon);
  return QUESTIONS.flatMap((question) => question(pair)).map(({ kind }) => kind);
};

describe('what becomes of a thing, what it is like, who won, which figure is more', () => {
  it.each([...CASES, ...TURNS, ...STATES, ...INSTEAD])('%s — %s: %s', (passage, claim, opposed) =>
    expect(kindsOf(passage, claim).length > 0).toBe(opposed),
  );
});
