import { describe, expect, it } from 'vitest';
import { WordOverlap } from '../support/word-overlap.ts';
import { folderWith, run } from './run.ts';

const claim = (n: number) => `Output of unit ${n} rose last year [@quota, ¶ 2].`;
const note = (...numbers: number[]) => numbers.map((n) => `${claim(n)}\n`).join('\n');
const many = Array.from({ length: 18 }, (_, i) => i + 10);

const folder = () =>
  folderWith({
    'pincite.yaml': 'sources: [seeds]\n',
    'seeds/quota.txt': 'Quota report\n\nOutput rose to 240,000 tonnes in 2024.\n',
    'a.md': note(...many),
    'b.md': `Nothing is cited here.\n\n${note(10, 1)}`,
    'c.md': 'It fell [@gone, ¶ 3].\n',
  });

const numbers = (model: WordOverlap) => model.claims.map((claims) => claims.map((each) => Number(/\d+/.exec(each))));

describe('pincite check with an entailment model', () => {
  it('asks about all notes in batches, about nothing twice, and waits', async () => {
    let answered = 0;
    const model = new WordOverlap(async (pairs) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      answered += 1;
      return pairs.map(() => null);
    });
    const cwd = folder();
    const without = await run(cwd, ['check']);
    expect(await run(cwd, ['check'], { entailmentModel: model })).toEqual(without);
    expect(numbers(model)).toEqual([many.slice(0, 16), many.slice(16), [1]]);
    expect(answered).toBe(3);
  });

  it('asks nothing when nothing cites', async () => {
    const model = new WordOverlap();
    await run(folder(), ['check', 'c.md'], { entailmentModel: model });
    expect(model.batches).toEqual([]);
  });

  it('gives the findings of the rules when the model fails, says so, and ends with 2', async () => {
    const model: WordOverlap = new WordOverlap(async (pairs) => {
      if (model.batches.length > 1) throw new Error('no memory');
      return pairs.map(() => ({ supported: 0, contradicted: 1, neither: 0 }));
    });
    const cwd = folder();
    const without = await run(cwd, ['check']);
    const failed = await run(cwd, ['check'], { entailmentModel: model });
    expect(failed.err).toContain('The entailment model word overlap took no part: no memory.');
    expect(failed.code).toBe(2);
    expect(failed.out.split('\n').slice(0, 5)).toEqual(without.out.split('\n').slice(0, 5));
  });
});
