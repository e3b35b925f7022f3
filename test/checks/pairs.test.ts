import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockContext, defineCheck } from '../../server/src/checks/check.ts';
import { comparisonsOf } from '../../server/src/checks/comparisons.ts';
import { pairsIn } from '../../server/src/checks/pairs.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { type Entailments, noEntailments } from '../../server/src/evidence/entailments.ts';
import type { Chances } from '../../server/src/evidence/model.ts';
import { libraryOf } from '../support/library.ts';
import { snapshotOf } from '../support/testCheck.ts';
import { overlap } from '../support/word-overlap.ts';

const library = libraryOf({
  'seeds/quota.txt':
    'Quota report\n\nSix units presented their results to the board.\n\nOutput rose to 240,000 tonnes.\n',
});
const note = [
  '# Output and units [@quota, ¶ 2]',
  'Six units met the board [@quota, ¶ 2]. Nobody else did. Did output rise [@quota, ¶ 3]?',
  'Output rose [@quota, ¶ 3]. It may fall again. Others say that output fell [@quota, ¶ 2]. It ended [@quota, ¶ 9].',
  'Output rose [@quota, ¶ 3].',
].join('\n\n');

const snapshot = snapshotOf(note, { library });
const pairs = pairsIn(snapshot, snapshot.path);
const claimsIn = (text: string) => {
  const other = snapshotOf(text, { library });
  return pairsIn(other, other.path).map(({ claim }) => claim);
};

describe('what a model can be asked about', () => {
  it('is what is compared, in order, nothing twice', () => {
    expect(pairs.map(({ claim, passage }) => [claim.slice(0, 11), passage.slice(0, 11)])).toEqual([
      ['Six units m', 'Six units p'],
      ['Output rose', 'Output rose'],
      ['Others say ', 'Six units p'],
    ]);
  });

  it('is nothing where nothing cites, and in a note that Pincite leaves alone', () => {
    expect(claimsIn('Output rose.\n\nIt fell [@gone].\n')).toEqual([]);
    expect(claimsIn('---\npincite: false\n---\n\nOutput rose [@quota, ¶ 3].\n')).toEqual([]);
    expect(pairsIn(snapshot, 'notes/gone.md')).toEqual([]);
  });

  it('does not depend on what a model said', () => {
    const said = noEntailments.with('m', pairs, pairs.map(overlap), 10);
    expect(pairsIn({ ...snapshot, entailments: said }, snapshot.path)).toEqual(pairs);
  });
});

/** Tells of each comparison in its message, and remembers the blocks that it was asked about. */
function telling() {
  const asked: string[] = [];
  const check = defineCheck({
    id: 'test/telling',
    severity: 'warning',
    certainty: 'estimate',
    summary: 'what is compared',
    *block(context: BlockContext) {
      asked.push(context.block.text);
      for (const { sentence, comparison } of comparisonsOf(context))
        yield { span: sentence.span, message: `${comparison.by}: ${comparison.chances.supported}` };
    },
  });
  return { asked, checks: [check] };
}

const said = (answers: readonly (Chances | null)[]) => noEntailments.with('m', pairs, answers, 10);

describe('the answers of a model in the checks', () => {
  it('reach the findings', () => {
    const { checks } = telling();
    const messages = (entailments: Entailments) =>
      checkNote({ ...snapshot, entailments }, snapshot.path, checks).findings.map(({ message }) => message);
    const without = messages(noEntailments);
    expect(without.map((message) => message.split(':')[0])).toEqual(['rules', 'rules', 'rules', 'rules']);
    const withOne = messages(said([overlap(pairs[0]!), null, null]));
    expect(withOne[0]).toMatch(/^rules and m: /);
    expect(withOne.slice(1)).toEqual(without.slice(1));
  });

  it('change nothing where it cannot say: no block is looked at again', () => {
    const { checks, asked } = telling();
    const before = checkNote(snapshot, snapshot.path, checks);
    asked.length = 0;
    expect(checkNote({ ...snapshot, entailments: said([null, null, null]) }, snapshot.path, checks)).toEqual(before);
    expect(asked).toEqual([]);
  });

  it('let those blocks be looked at again that they are about, and no others', () => {
    const { checks, asked } = telling();
    checkNote(snapshot, snapshot.path, checks);
    asked.length = 0;
    let entailments = noEntailments.with('m', pairs.slice(0, 1), pairs.slice(0, 1).map(overlap), 10);
    checkNote({ ...snapshot, entailments }, snapshot.path, checks);
    expect(asked.map((text) => text.slice(0, 9))).toEqual(['Six units']);
    asked.length = 0;
    entailments = entailments.with('m', pairs.slice(1, 2), pairs.slice(1, 2).map(overlap), 10);
    const result = checkNote({ ...snapshot, entailments }, snapshot.path, checks);
    expect(asked.map((text) => text.slice(0, 9))).toEqual(['Output ro', 'Output ro']);
    const fresh = { ...snapshotOf(note, { library }), entailments };
    expect(result).toEqual(checkNote(fresh, fresh.path, telling().checks));
  });

  it('give the same findings in whatever order and batches they come', () => {
    const { checks } = telling();
    const all = checkNote({ ...snapshot, entailments: said(pairs.map(overlap)) }, snapshot.path, checks);
    const order = fc.shuffledSubarray([...pairs], { minLength: pairs.length });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 3 }), (shuffled, size) => {
        let entailments = noEntailments;
        let last = all;
        for (let at = 0; at < shuffled.length; at += size) {
          const batch = shuffled.slice(at, at + size);
          entailments = entailments.with('m', batch, batch.map(overlap), 10);
          last = checkNote({ ...snapshot, entailments }, snapshot.path, checks);
        }
        expect(last).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });
});
