import { describe, expect, it } from 'vitest';
import { augmented, type Row } from '../../../server/training/train/augment.ts';

const row = (page: string, of: string, claim: string, passage: string, label = 0): Row => ({
  page,
  case: of,
  claim,
  passage,
  label,
});
const rows = [
  row('Ada', 'a', 'Ada wrote a book.', 'In 1990 she published Harbour.'),
  row('Ada', 'b', 'Ada won the cup.', 'The final went to Ada after extra time.'),
  row('Ada', 'c', 'Ada lives in Oslo.', 'Her house stands in Bergen today.', 1),
  row('Bo', 'd', 'Bo sings.', 'Critics praised the voice of Bo.'),
];

describe('augmented', () => {
  const examples = Array.from({ length: 40 }, (_, seed) => augmented(rows, seed)).flat();

  it('gives the same for the same seed', () => expect(augmented(rows, 3)).toEqual(augmented(rows, 3)));

  it('keeps every row as it is, once', () =>
    expect(augmented(rows, 1).filter(({ isOwn }) => isOwn)).toHaveLength(rows.length));

  it('calls a joint claim supported only when each of its facts is and the passage has both', () => {
    const joint = examples.filter(({ claim }) => claim.includes('wrote a book') && claim.includes('won the cup'));
    expect(joint.length).toBeGreaterThan(5);
    for (const { passage, label, claim } of joint) {
      const whole = passage.includes('Harbour') && passage.includes('extra time') && !claim.includes('Oslo');
      expect(label === 0).toBe(whole);
    }
  });

  it('never lets the label stand without the passage that decides it', () => {
    for (const { claim, passage, label } of examples)
      if (label === 0 && claim.includes('sings')) expect(passage).toContain('voice of Bo');
  });
});
