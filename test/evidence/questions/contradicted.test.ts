import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { directionReasons } from '../../../server/src/evidence/questions/direction.ts';
import { negationReasons } from '../../../server/src/evidence/questions/negation.ts';
import { orderReasons } from '../../../server/src/evidence/questions/order.ts';
import { roleReasons } from '../../../server/src/evidence/questions/role.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { resources } from '../../support/resources.ts';
import { FAULTS, SOUND, type Texts } from './contradicted.cases.ts';

const { lexicon } = resources;
/** From here on the check reports. */
const BOUND = 0.68;

const found = ([passage, claim]: Texts): string[] => {
  const pair = pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon);
  return [negationReasons, directionReasons, orderReasons, roleReasons]
    .flatMap((question) => question(pair))
    .filter(({ sure }) => sure >= BOUND)
    .map((reason) => `${reason.kind}: ${claim.slice(reason.claim.start, reason.claim.end)}`);
};

describe('the opposite of what the passage says', () => {
  it('is found', () => expect(FAULTS.filter((texts) => found(texts).length === 0)).toEqual([]));
  it('is not seen in sound claims', () => expect(SOUND.flatMap(found)).toEqual([]));
  it('is silent on the same words, and on nothing', () => {
    for (const [passage] of [...FAULTS, ...SOUND]) {
      expect(found([passage, passage]), passage).toEqual([]);
      expect(found([passage, '']), passage).toEqual([]);
      expect(found(['', passage]), passage).toEqual([]);
    }
  });
});
