import { describe, expect, it } from 'vitest';
import { withoutDoubted } from '../../server/src/evidence/doubted.ts';
import type { Reason } from '../../server/src/evidence/model.ts';
import { pairOf } from '../../server/src/evidence/pair.ts';
import { factsOf } from '../../server/src/evidence/reader.ts';
import { resources } from '../support/resources.ts';

const pairFor = (claim: string, passage: string) => {
  const { lexicon } = resources;
  return pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon);
};
const paraphrase = pairFor(
  'Fewer youngsters were going hungry at midday once the canteens stopped charging.',
  'Since the school kitchens became free of charge, the number of pupils without lunch has dropped.',
);
const span = { start: 0, end: 5 };
const reason = (part: Partial<Reason>): Reason => ({ kind: 'hedge', claim: span, passage: span, sure: 0.7, ...part });
const chance = (supported: number) => ({ supported, contradicted: 0, neither: 1 - supported });
const kept = (pair: typeof paraphrase, one: Reason, supported: number): boolean =>
  withoutDoubted(pair, [one], chance(supported)).length === 1;

describe('reasons that the model doubts', () => {
  it('are silenced in a paraphrase that it takes for supported, unless they are sure', () => {
    expect(kept(paraphrase, reason({}), 0.9)).toBe(false);
    expect(kept(paraphrase, reason({}), 0.75)).toBe(true);
    expect(kept(paraphrase, reason({ sure: 0.9 }), 0.9)).toBe(true);
  });

  it('are silenced sooner where a part is said to be lacking', () => {
    const part = reason({ kind: 'words', detail: 'part', passage: null });
    expect(kept(paraphrase, part, 0.75)).toBe(false);
    expect(kept(paraphrase, part, 0.6)).toBe(true);
  });

  it('all count in the passage’s own words', () => {
    const same = pairFor('The mine opens in May.', 'The mine opens in June.');
    expect(kept(same, reason({}), 0.95)).toBe(true);
  });

  it('are silenced also where nobody would be told of them: they make no verdict worse', () => {
    expect(kept(paraphrase, reason({ kind: 'number', sure: 0.2 }), 0.9)).toBe(false);
  });
});
