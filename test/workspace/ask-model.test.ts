import { describe, expect, it } from 'vitest';
import { askModel, BATCH } from '../../server/src/workspace/ask-model.ts';
import { overlap, WordOverlap } from '../support/word-overlap.ts';

const pairs = Array.from({ length: 2 * BATCH + 1 }, (_, i) => ({ claim: `claim ${i}`, passage: `passage ${i}` }));

/** Asks a model about all pairs; `until`: cancelled after so many batches were sent. */
async function asked(model: WordOverlap, until = Number.POSITIVE_INFINITY) {
  const got: unknown[] = [];
  const isCancelled = () => model.batches.length >= until;
  await askModel(model, pairs, { isCancelled, onAnswers: (_, answers) => got.push(...answers) });
  return got;
}

describe('asking a model', () => {
  it('goes batch by batch, in order', async () => {
    const model = new WordOverlap();
    expect(await asked(model)).toEqual(pairs.map(overlap));
    expect(model.batches.map((batch) => batch.length)).toEqual([BATCH, BATCH, 1]);
    expect(model.batches.flat()).toEqual(pairs);
  });

  it('asks nothing about nothing', async () => {
    const model = new WordOverlap();
    await askModel(model, [], { isCancelled: () => false, onAnswers: () => expect.unreachable() });
    expect(model.batches).toEqual([]);
  });

  it('gives no answers and sends no more once cancelled, whatever the model does', async () => {
    const ways = [
      new WordOverlap(),
      new WordOverlap(async () => []),
      new WordOverlap(async () => Promise.reject(new Error('stopped'))),
    ];
    for (const model of ways) {
      expect(await asked(model, 1)).toEqual([]);
      expect(model.batches).toHaveLength(1);
    }
    const none = new WordOverlap();
    expect(await asked(none, 0)).toEqual([]);
    expect(none.batches).toEqual([]);
  });

  it('lets the model know that nobody waits', async () => {
    const seen: boolean[] = [];
    const model = new WordOverlap(async (batch, options) => {
      seen.push(options.isCancelled());
      return batch.map(() => null);
    });
    await asked(model, 2);
    expect(seen).toEqual([false, true]);
  });

  it('fails with the model', async () => {
    await expect(asked(new WordOverlap(() => Promise.reject(new Error('no memory'))))).rejects.toThrow('no memory');
    await expect(
      asked(
        new WordOverlap(() => {
          throw new Error('no memory');
        }),
      ),
    ).rejects.toThrow('no memory');
    await expect(asked(new WordOverlap(async () => [null]))).rejects.toThrow('it gave 1 answers to 16 questions');
  });
});
