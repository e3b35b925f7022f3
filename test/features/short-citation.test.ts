import { expect, test } from 'vitest';
import { resolverOf } from '../../server/src/checks/resolver.ts';
import { shortCitation } from '../../server/src/features/short-citation.ts';
import { Note } from '../../server/src/note/note.ts';
import { libraryOf } from '../support/library.ts';

const library = libraryOf(
  { 'seeds/weekly.txt': 'A week in metals\n\nNothing happened in the week.\n' },
  `@book{garrow, title={Pits}, author={Garrow, Ann}, date={2025-03-01}}
@book{two, title={Seas}, author={Imre, Zsófia and Halvorsen, Dag}, date={2023}}`,
);

test.each([
  ['[@garrow, ¶ 7]', '(Garrow 2025, ¶ 7)'],
  ['[@garrow]', '(Garrow 2025)'],
  ['[see @garrow, p. 3; but see @two, pp. 4-5]', '(see Garrow 2025, p. 3; but see Imre and Halvorsen 2023, pp. 4-5)'],
  ['[-@garrow, ¶ 7]', '(2025, ¶ 7)'],
  ['[-@weekly]', '(A week in metals)'],
  ['[-@weekly, ¶ 2]', '(¶ 2)'],
  ['@garrow', 'Garrow (2025)'],
  ['@garrow [¶ 7]', 'Garrow (2025, ¶ 7)'],
  ['@garrow [¶ 7; @two]', 'Garrow (2025, ¶ 7; Imre and Halvorsen 2023)'],
  ['@weekly', 'A week in metals'],
  ['-@garrow', '(2025)'],
  ['-@garrow [¶ 7]', '(2025, ¶ 7)'],
  ['[@weekly, ¶ 2, "Nothing happened"]', '(A week in metals, ¶ 2)'],
  ['[@weekly, ¶ 2, “Nothing *happened* in”]', '(A week in metals, ¶ 2)'],
  ['[@weekly, {¶ 2}, "Nothing in 2025"]', '(A week in metals, ¶ 2)'],
  ['[@weekly, ¶ 2, "Nothing", emphasis added]', '(A week in metals, ¶ 2, emphasis added)'],
  ['[@weekly, {§ Out, look}]', '(A week in metals, § Out, look)'],
  ['[@weekly, p. 3, ¶ 2, "x y"]', '(A week in metals, p. 3, ¶ 2)'],
  ['[@weekly, and passim]', '(A week in metals, and passim)'],
  ['[@gone, ¶ 3]', '(gone, ¶ 3)'],
])('%s', (text, short) => {
  const [placed] = Note.of('a.md', `It is so ${text}.\n`).blocks;
  const { block } = placed!;
  const resolve = resolverOf(library, 'a.md');
  const cited = block.prose[0]!.citations.map((citation) => {
    const resolved = resolve(citation);
    return { citation, source: 'source' in resolved ? resolved.source : null };
  });
  expect(shortCitation(block.text, cited)).toBe(short);
});
