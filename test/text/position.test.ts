import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editBetween, TextDocument } from '../../server/src/text/document.ts';
import { LineIndex } from '../../server/src/text/position.ts';
import { runs } from '../support/seed.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', ' '), { maxLength: 12 })
  .map((all) => all.join(''));

describe('LineIndex', () => {
  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\r\nb', 2],
    ['a\rb\nc\r\n', 4],
    ['\n\r', 3],
    ['a\u2028b', 1],
  ])('counts the lines of %j', (lines, count) => {
    expect(LineIndex.of(lines).lineCount).toBe(count);
  });

  it('places offsets and finds them again', () => {
    const index = LineIndex.of('one\r\ntwo\n\nfour');
    expect(index.positionAt(0)).toEqual({ line: 0, character: 0 });
    expect(index.positionAt(6)).toEqual({ line: 1, character: 1 });
    expect(index.positionAt(9)).toEqual({ line: 2, character: 0 });
    expect(index.positionAt(99)).toEqual({ line: 3, character: 4 });
    expect(index.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(index.rangeOf({ start: 5, end: 8 })).toEqual({
      start: { line: 1, character: 0 },
      end: { line: 1, character: 3 },
    });
    expect(index.spanOf({ start: { line: 1, character: 0 }, end: { line: 1, character: 3 } })).toEqual({
      start: 5,
      end: 8,
    });
    expect(index.spanOf({ start: { line: 1, character: 2 }, end: { line: 0, character: 0 } })).toEqual({
      start: 7,
      end: 7,
    });
  });

  it('stops at the end of a line, before its break', () => {
    const index = LineIndex.of('one\r\ntwo\rthree\nfour');
    expect(index.offsetAt({ line: 0, character: 99 })).toBe(3);
    expect(index.offsetAt({ line: 1, character: 99 })).toBe(8);
    expect(index.offsetAt({ line: 2, character: 99 })).toBe(14);
    expect(index.offsetAt({ line: 3, character: 99 })).toBe(19);
    expect(index.offsetAt({ line: 4, character: 0 })).toBe(19);
    expect(index.offsetAt({ line: -1, character: 5 })).toBe(0);
    expect(index.offsetAt({ line: 1, character: -5 })).toBe(5);
    expect(index.lineStart(-1)).toBe(0);
    expect(index.lineStart(9)).toBe(19);
  });

  it('finds every offset again that is not inside a line break', () => {
    fc.assert(
      fc.property(text, (all) => {
        const index = LineIndex.of(all);
        for (let offset = 0; offset <= all.length; offset++) {
          if (all[offset] === '\n' && all[offset - 1] === '\r') continue;
          expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });

  it('splits lines as a plain reading does', () => {
    fc.assert(
      fc.property(text, (all) => {
        const index = LineIndex.of(all);
        const starts = Array.from({ length: index.lineCount }, (_, line) => index.lineStart(line));
        let at = 0;
        const expected = all.split(/\r\n|\r|\n/).map((line) => {
          const start = at;
          at += line.length;
          at += all.startsWith('\r\n', at) ? 2 : 1;
          return start;
        });
        expect(starts).toEqual(expected);
      }),
    );
  });
});

describe('TextDocument', () => {
  const edit = fc.record({ start: fc.integer({ min: -1, max: 20 }), length: fc.nat(8), text });

  it('keeps its line index through any row of edits', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (before, edits) => {
        let document = TextDocument.of(before);
        for (const { start, length, text: typed } of edits) {
          const old = document.text;
          document = document.edited({ span: { start, end: start + length }, text: typed });
          const from = Math.min(Math.max(0, start), old.length);
          const to = Math.max(from, Math.min(start + length, old.length));
          expect(document.text).toBe(old.slice(0, from) + typed + old.slice(to));
          expect(document.lines).toEqual(LineIndex.of(document.text));
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it.each([
    ['parts \\r\\n', 'a\r\nb', 2, 0, 'x'],
    ['joins \\r and \\n', 'a\rx\nb', 2, 1, ''],
    ['puts \\n behind \\r', 'a\rb', 2, 0, '\n'],
    ['puts \\r before \\n', 'a\nb', 1, 0, '\r'],
    ['takes \\r from \\r\\n', 'a\r\nb', 1, 1, ''],
    ['takes \\n from \\r\\n', 'a\r\nb', 2, 1, ''],
    ['parts \\r\\n with \\n', '\r\n', 1, 0, '\n'],
    ['empties the text', '\r\n\r\n', 0, 4, ''],
  ])('%s', (_name, before, start, length, typed) => {
    const document = TextDocument.of(before).edited({ span: { start, end: start + length }, text: typed });
    expect(document.lines).toEqual(LineIndex.of(document.text));
  });

  it('places spans', () => {
    const document = TextDocument.of('one\ntwo');
    expect(document.positionAt(5)).toEqual({ line: 1, character: 1 });
    expect(document.rangeOf({ start: 0, end: 4 }).end).toEqual({ line: 1, character: 0 });
  });
});

describe('applyEdits', () => {
  it('applies edits in any order, and the first of two that overlap', () => {
    const edits = [
      { span: { start: 4, end: 7 }, text: '2' },
      { span: { start: 0, end: 3 }, text: '1' },
      { span: { start: 5, end: 6 }, text: 'no' },
      { span: { start: 7, end: 7 }, text: '!' },
    ];
    expect(applyEdits('one two', edits)).toBe('1 2!');
    expect(applyEdits('same', [])).toBe('same');
  });

  it('says what one edit after the other says, from the back', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(20), { maxLength: 6 }), (before, cuts) => {
        const at = [...new Set(cuts.map((cut) => Math.min(cut, before.length)))].sort((a, b) => a - b);
        const edits = at.slice(1).map((end, i) => ({ span: { start: at[i]!, end }, text: `<${i}>` }));
        let document = TextDocument.of(before);
        for (const each of [...edits].reverse()) document = document.edited(each);
        expect(applyEdits(before, edits)).toBe(document.text);
      }),
    );
  });
});

describe('editBetween', () => {
  it('names what differs and nothing else', () => {
    expect(editBetween('one two three', 'one 2 three')).toEqual({ span: { start: 4, end: 7 }, text: '2' });
    expect(editBetween('same', 'same')).toEqual({ span: { start: 4, end: 4 }, text: '' });
    expect(editBetween('aa', 'aaa')).toEqual({ span: { start: 2, end: 2 }, text: 'a' });
    expect(editBetween('', 'x')).toEqual({ span: { start: 0, end: 0 }, text: 'x' });
  });

  it('leads from any text to any other', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', '\r', '\n', '😀'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edit = editBetween(before, after);
        const edited = TextDocument.of(before).edited(edit);
        expect(edited.text).toBe(after);
        expect(edited.lines).toEqual(TextDocument.of(after).lines);
        expect(edit.text.length).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
