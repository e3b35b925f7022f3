import { describe, expect, it } from 'vitest';
import { insertCitation } from '../../server/src/features/insert-citation.ts';
import { passagePlace } from '../../server/src/features/passage-place.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { libraryOf } from '../support/library.ts';
import { snapshotOf } from './library.ts';

const board = 'Board report\n\nExports fell.\n';
const library = libraryOf({ 'seeds/board.txt': board });
const text = 'It met. Exports fell. No more.\n';
const snapshot = snapshotOf({ 'a.md': text, 'empty.md': '' }, library);

describe('inserting a citation', () => {
  it('gives the sentence at the place one more', () =>
    expect(applyEdits(text, insertCitation(snapshot, 'a.md', 10, '[@board, ¶ 2]'))).toBe(
      'It met. Exports fell [@board, ¶ 2]. No more.\n',
    ));

  it('changes nothing where no sentence is, and for what is no bracket', () => {
    expect(insertCitation(snapshot, 'empty.md', 0, '[@board, ¶ 2]')).toEqual([]);
    expect(insertCitation(snapshot, 'gone.md', 0, '[@board, ¶ 2]')).toEqual([]);
    for (const citation of ['', '@board', '[@board]\n\n# Head', '[]'])
      expect(insertCitation(snapshot, 'a.md', 10, citation), citation).toEqual([]);
  });
});

describe('the place of a passage', () => {
  it('is that in the file of the source', () => {
    const place = passagePlace(snapshot, 'board', 2)!;
    expect(place.path).toBe('seeds/board.txt');
    expect(sliceOf(board, place.span)).toBe('Exports fell.');
  });

  it('is null for what is not there', () => {
    for (const [key, paragraph] of [
      ['gone', 1] as const,
      ['board', 0] as const,
      ['board', 3] as const,
      ['board', 1.5] as const,
    ])
      expect(passagePlace(snapshot, key, paragraph)).toBeNull();
  });
});
