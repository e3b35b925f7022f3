import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../server/src/note/model.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { note } from '../support/arbitraries.ts';
import { runs } from '../support/seed.ts';

const citationsOf = (text: string) =>
  Note.of('n.md', text).blocks.flatMap(({ block }) => block.prose.flatMap((run) => run.citations));
const brief = (text: string): string[] =>
  citationsOf(text).map(
    ({ mode, key, prefix, suffix, target }) =>
      `${mode} ${prefix}|${key}${target ? `${target.path}#${target.fragment}` : ''}|${suffix}`,
  );

test.each([
  ['a [@k, p. 3].', ['normal |k|, p. 3']],
  ['[see @a, *p.* 3; but see -@b]', ['normal see|a|, p. 3', 'suppress-author but see|b|']],
  ['@k says', ['author-in-text |k|']],
  ['@k [p. 3; see @b]', ['author-in-text |k|p. 3', 'normal see|b|']],
  ['@a [@b]', ['author-in-text |a|', 'normal |b|']],
  ['@a [p. 3; p. 4]', ['author-in-text |a|']],
  ['[@a; p. 3]', ['author-in-text |a|']],
  ['[@a, "x; y"; @b]', ['normal |a|, "x; y"', 'normal |b|']],
  ['[@a, x\\; y]', ['normal |a|, x; y']],
  ['[@a, http://x.y/z;w]', ['normal |a|, http://x.y/z;w']],
  ['[*see @a*]', ['author-in-text |a|']],
  ['[@a @b]', ['normal |a| @b', 'author-in-text |b|']],
  ['[see [@a] @b]', ['normal |a|', 'normal see [@a]|b|']],
  ['-@a', ['author-in-text |a|']],
  ['^[see @a]', ['author-in-text |a|']],
  ['> [@a,\n> p. 3]', ['normal |a|, p. 3']],
  ['| x [@a] |\n|---|\n| @b |', ['normal |a|', 'author-in-text |b|']],
  ['[t](../seeds/a%20b.txt#¶7)', ['link |../seeds/a b.txt#¶7|']],
  ['[t](https://x.org) [u](#here)', []],
  ['[t][r]\n\n[r]: /seeds/a.md "x"', ['link |/seeds/a.md#|']],
  ['[CNRE, ¶ 7](a.md "x")', ['link |a.md#|, ¶ 7']],
  ['---\nnocite: "@z"\n---\n', []],
])('%j', (text, expected) => expect(brief(text)).toEqual(expected));

const cover = (text: string): string[] =>
  Note.of('n.md', text).blocks.flatMap(({ block }) =>
    block.prose.flatMap((run) => run.sentences.map((s) => `${s.text} <${s.citations.map((c) => c.key).join(' ')}>`)),
  );

test.each([
  ['One [@a]. Two.', ['One. <a>', 'Two. <>']],
  ['One. [@a] Two.', ['One. <a>', 'Two. <>']],
  ['One. Two [@a] more.', ['One. <>', 'Two more. <a>']],
  ['One. @a says two.', ['One. <>', '@a says two. <a>']],
  ['- One. Two [@a].\n- Three.', ['One. <a>', 'Two. <a>', 'Three. <>']],
  ['- One.\n\n  Two [@a].', ['One. <a>', 'Two. <a>']],
  ['> One. Two.\n>\n> Three. [@a]', ['One. <a>', 'Two. <a>', 'Three. <a>']],
  ['| One [@a] | Two |\n|---|---|', ['One <a>', 'Two <>']],
  ['One.^[See @a.] Two.', ['One. <a>', 'Two. <>', 'See @a. <a>']],
  ['He said “One. Two.” [@a] Three.', ['He said “One. Two.” <a>', 'Three. <>']],
])('covers %j', (text, expected) => expect(cover(text)).toEqual(expected));

test('a footnote is known where it is referred to', () => {
  const read = Note.of('n.md', 'One.[^1]\n\n[^1]: See [@a, p. 2].\n');
  expect(read.blocks[0]!.around.footnotes.get('1')?.citations.map((c) => c.key)).toEqual(['a']);
  expect(read.blocks[0]!.block.prose[0]!.sentences[0]!.footnotes).toEqual(['1']);
});

test.each([
  ['a [@k, p. 3', [['unclosed', '[@k']]],
  ['a [@k, p. 3] and @b', []],
  [
    '[@] [-@;]',
    [
      ['empty-key', '[@'],
      ['empty-key', '[-@'],
    ],
  ],
  ['@{} x', [['empty-key', '@{}']]],
])('malformed %j', (text, expected) => {
  const { block } = Note.of('n.md', text).blocks[0]!;
  expect(block.malformed.map((m) => [m.problem, text.slice(m.span.start, m.span.end)])).toEqual(expected);
});

test('directives', () => {
  const { block } = Note.of('n.md', 'x <!-- pincite-disable-line a/b, c/d: because: of -->').blocks[0]!;
  expect(block.directives).toMatchObject([
    { kind: 'line', reason: 'because: of', checks: [{ id: 'a/b' }, { id: 'c/d' }] },
  ]);
});

const plain = ({ block, start, around }: { block: Block; start: number; around: unknown }) => ({
  block,
  start,
  around,
});

test('after any edits the note equals one read from scratch', () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat(12), text: note() });
  fc.assert(
    fc.property(note(), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      let incremental = Note.of('n.md', text);
      let whole = text;
      for (const { at, length, text: typed } of edits) {
        const start = at % (whole.length + 1);
        const change = { span: { start, end: Math.min(whole.length, start + length) }, text: typed };
        incremental = incremental.edited(change);
        whole = applyEdits(whole, [change]);
        const scratch = Note.of('n.md', whole);
        expect(incremental.document.text).toBe(whole);
        expect(incremental.document.lines).toEqual(scratch.document.lines);
        expect(incremental.blocks.map(plain)).toEqual(scratch.blocks.map(plain));
      }
    }),
    { numRuns: runs(150) },
  );
});

test('every span lies in its block and every word of a sentence maps back to itself', () => {
  fc.assert(
    fc.property(note(), (text) => {
      for (const { block, start } of Note.of('n.md', text).blocks) {
        expect(text.slice(start, start + block.text.length)).toBe(block.text);
        for (const run of block.prose) {
          for (const sentence of run.sentences) {
            for (let i = 0; i < sentence.text.length; i++) {
              if (!/[A-Za-z@]/.test(sentence.text[i]!)) continue;
              expect(block.text[sentence.map.startOf(i)]).toBe(sentence.text[i]);
            }
          }
          for (const citation of run.citations) {
            expect(citation.span.start).toBeGreaterThanOrEqual(run.span.start);
            expect(citation.span.end).toBeLessThanOrEqual(run.span.end);
            if (citation.mode !== 'link')
              expect(block.text.slice(citation.keySpan.start, citation.keySpan.end)).toContain(citation.key);
            if (citation.quote?.where === 'suffix') {
              const { start: from, end } = citation.quote.outer;
              expect(block.text.slice(from, end)).toContain(
                block.text.slice(citation.quote.span.start, citation.quote.span.end),
              );
            }
          }
        }
      }
    }),
    { numRuns: runs(200) },
  );
});

test.each([
  ['---\ntitle: x\n...\n\nText.\n\n---\n\nMore.\n', 'title: x'],
  ['---\r\ntitle: x\r\n... \r\nText.\r\n', 'title: x'],
  ['---\ntitle: x\n...', 'title: x'],
  ['---\ntitle: x\n---\n\nText.\n...\n', 'title: x'],
  ['---\n\nWords.\n...\nMore.\n', null],
  ['---\nWords.\n...\nMore.\n', null],
  ['---\ntitle: x\n\n ...\nMore.\n', null],
])('front matter may be closed by dots: %j', (text, yaml) => {
  const { blocks } = Note.of('n.md', text);
  expect(blocks[0]!.block.frontMatter?.yaml ?? null).toBe(yaml);
  if (yaml === null) return;
  const { span } = blocks[0]!.block.frontMatter!;
  expect(text.slice(span.start, span.end)).toBe(yaml);
  const words = blocks.flatMap(({ block }) => block.prose.map((run) => run.text));
  expect(words.join(' ')).not.toContain('title');
});

test('front matter that is closed from afar is front matter', () => {
  const open = Note.of('n.md', '---\ntitle: x\n\nText [@a].\n\nMore.\n');
  expect(open.blocks[0]!.block.frontMatter).toBeNull();
  const at = open.document.text.indexOf('More.');
  const closed = open.edited({ span: { start: at, end: at }, text: '---\n' });
  expect(closed.blocks[0]!.block.frontMatter?.yaml).toContain('title: x');
  expect(closed.blocks).toEqual(Note.of('n.md', closed.document.text).blocks);
});
