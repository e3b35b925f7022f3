import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { directionReasons } from '../../../server/src/evidence/questions/direction.ts';
import { negationReasons } from '../../../server/src/evidence/questions/negation.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { resources } from '../../support/resources.ts';
import { CASES } from './opposed.cases.ts';

const { lexicon } = resources;
const kindsOf = (passage: string, claim: string): string[] => {
  const pair = pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon);
  return [...negationReasons(pair), ...directionReasons(pair)].map(({ kind }) => kind);
};

describe('what a passage says the opposite of', () => {
  it.each(CASES)('%s — %s: %s', (passage, claim, kind) =>
    expect([...new Set(kindsOf(passage, claim))]).toEqual(kind ? [kind] : []),
  );
});
