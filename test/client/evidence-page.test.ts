import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evidenceHtml } from '../../client/src/views/evidence/html.ts';
import { movedBy } from '../../client/src/views/evidence/moved.ts';
import { type Piece, readMessage } from '../../client/src/views/evidence/page.ts';
import { excerptOf, piecesOf } from '../../client/src/views/evidence/pieces.ts';
import { emptyPage, pageOf } from '../../client/src/views/evidence/render-model.ts';
import { reasonLines } from '../../client/src/views/evidence/words.ts';
import { codeActionsAt } from '../../server/src/features/code-actions.ts';
import { evidenceAt } from '../../server/src/features/evidence.ts';
import { parseChecked } from '../../server/src/workspace/checked-estimates.ts';
import { snapshotOf } from '../features/library.ts';
import { withCursor } from '../features/marked.ts';
import { libraryOf } from '../support/library.ts';

const library = libraryOf({
  'seeds/board.txt': `Board report

Exports of dysprosium fell by 12 per cent in 2024. The ministry gave no reason.

The chairwoman asked every unit to cut its use of water.
`,
  'seeds/second.txt': 'Exports of dysprosium fell by 12 per cent in 2024, the port said.\n',
  'seeds/long.txt': 'Exports of dysprosium fell by 12 per cent in 2024.\n\n'.repeat(5),
});

/** The page of the sentence at `|`. */
function page(marked: string) {
  const { text, offset } = withCursor(marked);
  const evidence = evidenceAt(snapshotOf({ 'a.md': text }, library), 'a.md', offset)!;
  const { start, end } = evidence.sentence.span;
  return pageOf(evidence, { uri: 'file:///a.md', name: 'a.md', line: 3, text: text.slice(start, end) }, 7);
}
const marked = (pieces: readonly Piece[], mark: Piece['mark']): string[] =>
  pieces.filter((piece) => piece.mark === mark).map(({ text }) => text);

describe('the page of a sentence', () => {
  const differing = page('Exports of dysprosium |fell by 21 percent in 2024 [@board, ¶ 2].');

  it('has the sentence as it is written, with its marks', () => {
    expect(differing.sentence.map(({ text }) => text).join('')).toBe(
      'Exports of dysprosium fell by 21 percent in 2024 [@board, ¶ 2].',
    );
    expect(marked(differing.sentence, 'differs')).toEqual(['21 percent']);
    expect(marked(differing.sentence, 'aside')).toEqual(['[@board, ¶ 2]']);
    expect(differing.place).toBe('a.md, line 3');
  });
  it('says what the sentence is, and why', () =>
    expect(differing.kindOfSentence).toMatchObject({
      name: 'Claim',
      why: expect.arrayContaining(['Gives a date: 2024']),
    }));
  it('has the findings, and their reasons only there', () => {
    expect(differing.findings).toMatchObject([
      { index: 0, severity: 'warning', title: 'Warning: number/mismatch (an estimate)', fix: expect.any(String) },
    ]);
    expect(differing.findings[0]!.text).toContain('12 per cent');
    expect(differing.verdict).toMatchObject({ headline: 'Contradicted', details: [], setAside: [] });
    expect(page('The board |met [@gone].').findings).toMatchObject([
      { severity: 'error', title: 'Error: citation/unknown-source' },
    ]);
  });
  it('says what was marked as checked, and shows its reasons below', () => {
    const text = 'Exports of dysprosium fell by 21 percent in 2024 [@board, ¶ 2].';
    const open = snapshotOf({ 'a.md': text }, library);
    const mark = codeActionsAt(open, 'a.md', { start: 32, end: 32 }).find(({ kind }) => kind === 'checked')!;
    const checked = parseChecked(mark.others[0]!.edits[0]!.text);
    const place = { uri: 'file:///a.md', name: 'a.md', line: 1, text };
    const { findings, verdict } = pageOf(evidenceAt({ ...open, checked }, 'a.md', 0)!, place, 1);
    expect(findings).toEqual([]);
    expect(verdict).toMatchObject({
      headline: 'Contradicted – marked as checked',
      setAside: [{ index: 0, place: 'pincite.checked.jsonl, line 1' }],
      details: [expect.stringContaining('21 percent')],
    });
  });
  it('has the verdict, its reasons once each, and that it is an estimate', () => {
    expect(differing.verdict).toMatchObject({ state: 'contradicted', headline: 'Contradicted' });
    expect(differing.verdict.certainty).toMatch(/^An estimate/);
    expect(new Set(differing.verdict.details).size).toBe(differing.verdict.details.length);
  });
  it('has what is cited, with the words that differ', () => {
    expect(differing.citations).toMatchObject([{ text: '@board, ¶ 2', remark: null, more: null }]);
    const [passage] = differing.citations[0]!.passages;
    expect(passage).toMatchObject({ index: 0, place: '¶ 2 of “Board report”' });
    expect(marked(passage!.text, 'differs')).toEqual(['12 per cent']);
  });
  it('says what its marks mean, where they are, and of no others', () => {
    expect(differing).toMatchObject({ legend: { supports: true, differs: true }, legendOfSentence: null });
    const borneOut = page('Exports of dysprosium |fell by 12 percent in 2024 [@board, ¶ 2].');
    expect(borneOut).toMatchObject({ legend: { supports: true, differs: false }, legendOfSentence: null });
    const nobody = page('Exports of dysprosium |fell by 12 percent in 2024, Ravi Lindholm said [@board, ¶ 2].');
    expect(marked(nobody.sentence, 'differs')).toEqual(['Ravi Lindholm']);
    expect(nobody).toMatchObject({
      legend: { supports: true, differs: false },
      legendOfSentence: { supports: false, differs: true },
    });
    expect(page('Two ships |sank in Ellery in 1911.')).toMatchObject({ legend: null, legendOfSentence: null });
  });

  it('has other passages to cite, where a passage could bear the sentence out', () => {
    const uncited = page('Exports of dysprosium |fell by 12 percent in 2024.');
    expect(uncited.others).toMatchObject({ title: 'Passages you could cite' });
    expect(uncited.others!.items[0]).toMatchObject({ index: 0, verdict: 'Seems to support it' });
    expect(uncited.others!.items[0]!.citation).toMatch(/^\[@/);
    expect(uncited).toMatchObject({ legend: null, citations: [], verdict: { certainty: null } });
    expect(page('Two ships |sank in Ellery in 1911.').others).toMatchObject({
      items: [],
      none: expect.stringMatching(/^No passage/),
    });
    expect(page('So it |went on.').others).toBeNull();
    expect(page('# Exports of dysprosium |fell by 12 percent in 2024').others).toBeNull();
  });

  it('says why a citation is not held against the sentence', () => {
    const related = page('Exports |fell by 12 per cent in 2024 [cf. @board, ¶ 2; @gone].');
    expect(related.citations.map(({ remark }) => remark)).toEqual([
      'It is cited for comparison, so the sentence is not held against it.',
      'No source has this key.',
    ]);
  });

  it('shows a few passages of a long citation', () => {
    const [section] = page('Exports of dysprosium |fell by 12 percent in 2024 [@long, ¶¶ 1-5].').citations;
    expect(section!.passages.length).toBeLessThanOrEqual(3);
    expect(section!.more).toBe(`And ${5 - section!.passages.length} more passages compared.`);
  });
});

it('says what to do where there is nothing to show', () => {
  for (const why of ['no-note', 'no-sentence', 'reading', 'stopped'] as const) {
    const { title, text } = emptyPage(why, 1);
    expect(title.length).toBeGreaterThan(0);
    expect(text).toMatch(/\.$/);
  }
});

it('groups reasons by their sort', () => {
  expect(
    reasonLines(['gives a figure: 5 tonnes', 'leaves it open: “may”', 'gives a figure: 2', 'is a quotation']),
  ).toEqual(['Gives a figure: 5 tonnes; 2', 'Leaves it open: “may”', 'Is a quotation']);
});

describe('a long passage', () => {
  const words = 'word '.repeat(1000);
  it('is cut around its marks', () => {
    const text = `${words}the figure${words}`;
    const pieces = excerptOf(text, { supports: [{ start: words.length, end: words.length + 10 }], differs: [] });
    expect(marked(pieces, 'supports')).toEqual(['the figure']);
    expect(pieces[0]!.text).toBe('… ');
    expect(pieces.at(-1)!.text).toBe(' …');
    expect(pieces.map(({ text: piece }) => piece).join('').length).toBeLessThan(1600);
  });
  it('begins at its beginning without marks', () =>
    expect(excerptOf(words, { supports: [], differs: [] }).map(({ mark }) => mark)).toEqual([null, 'aside']));
});

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b) - 5, end: Math.max(a, b) }));
test('pieces are the text again, and what differs is marked so', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), fc.array(span), (text, supports, differs) => {
      const pieces = piecesOf(text, { supports, differs });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      let at = 0;
      for (const piece of pieces) {
        const isIn = differs.some(({ start, end }) => start <= at && at < end);
        expect(piece.mark === 'differs').toBe(isIn);
        at += piece.text.length;
      }
    }),
  ));

it('reads only messages that the page sends', () => {
  expect(readMessage({ type: 'ready' })).toEqual({ type: 'ready' });
  const act = { type: 'act', page: 3, action: 'insert', index: 0 };
  expect(readMessage({ ...act, more: 1 })).toEqual(act);
  for (const bad of [
    null,
    'ready',
    {},
    { type: 'x' },
    { ...act, action: 'run' },
    { ...act, index: '0' },
    { ...act, page: 0.5 },
  ])
    expect(readMessage(bad)).toBeNull();
});

describe('a place in a text that changes', () => {
  const at = (rangeOffset: number, rangeLength: number, text: string) => ({ rangeOffset, rangeLength, text });
  it('moves with its surroundings', () => {
    expect(movedBy(10, [at(2, 0, 'abc')])).toBe(13);
    expect(movedBy(10, [at(2, 3, '')])).toBe(7);
    expect(movedBy(10, [at(12, 3, 'x')])).toBe(10);
    expect(movedBy(10, [at(8, 4, 'abcdef')])).toBe(14);
    expect(movedBy(10, [at(12, 1, ''), at(5, 0, 'xy')])).toBe(12);
  });
});

it('lets nothing into its page but its own sheet and script', () => {
  const html = evidenceHtml({
    source: 'https://own',
    style: 'https://own/a.css',
    script: 'https://own/a.js',
    nonce: 'n0',
  });
  expect(html).toContain(
    `content="default-src 'none'; style-src https://own; script-src 'nonce-n0'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/unsafe|<style|style=| on\w+=/);
});
