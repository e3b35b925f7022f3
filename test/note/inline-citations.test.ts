import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inlineCitations } from '../../server/src/note/inline-citations.ts';
import { Note } from '../../server/src/note/note.ts';
import { sliceOf } from '../../server/src/text/span.ts';

const found = (text: string, definitions: Record<string, string> = {}): string[] =>
  inlineCitations(text, new Map(Object.entries(definitions)))
    .filter(({ citations }) => citations.length > 0)
    .map(({ span }) => sliceOf(text, span));
const links = (text: string): string[] =>
  inlineCitations(text)
    .filter(({ citations }) => citations.length === 0)
    .map(({ span }) => sliceOf(text, span));

describe('citations in the text of a paragraph', () => {
  it('are whole brackets, and keys in the text with the bracket behind them', () => {
    expect(found('As said [see @a, p. 3; -@b] and by @c [¶ 2].')).toEqual(['[see @a, p. 3; -@b]', '@c [¶ 2]']);
    expect(found('Over two\nlines [@a,\n¶ 2].')).toEqual(['[@a,\n¶ 2]']);
    expect(found('[cf. [@a] and @b]')).toEqual(['[cf. [@a] and @b]']);
    expect(found('A note^[see @a and [@b]].')).toEqual(['@a', '[@b]']);
    expect(found('In a [link @a](u) too.')).toEqual(['@a']);
  });

  it('may be links, which are told apart', () => {
    expect(links('See *[the memo, ¶ 2](m.txt#¶2)* [@a] and [@b](u).')).toEqual([
      '[the memo, ¶ 2](m.txt#¶2)',
      '[@b](u)',
    ]);
    expect(links('`[a](b)` ![a](b) \\[a](b) [@a]')).toEqual([]);
  });

  it('are not in code, links, mail addresses and URLs', () => {
    for (const text of ['`[@a]`', 'me@example.org', 'https://x.org/@a', '<b title="@a">', '\\@a', '$@a$', 'none'])
      expect(found(text), text).toEqual([]);
    expect(found('[@a]', { '@A': '[@a]: <u>' })).toEqual(['@a']);
    expect(found('[@a](u) [@a]')).toEqual(['@a', '[@a]']);
  });

  it('are found behind marks that would begin a block', () => {
    for (const mark of ['# ', '> ', '- ', '1. ', '    ', '```', '[^1]: ', '***\n', 'a | b\n--- | ---\n'])
      expect(found(`${mark}x [@a].`), mark).toEqual(['[@a]']);
  });
});

/** Words and marks that make and break citations. */
const piece = fc.constantFrom(
  ...[
    '[@a]',
    '[@a, ¶ 2]',
    '@b',
    '@b [p. 3]',
    '[see @c; @d]',
    'word',
    ' ',
    ' ',
    '`',
    '*',
    '[',
    ']',
    '(u)',
    '"',
    '\\',
    '$',
    '<',
    '^[',
  ],
);

test('they are those of the note', () =>
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `x${pieces.join('')}`;
      const note = Note.of('a.md', text);
      const own = note.blocks.flatMap(({ block }) =>
        block.prose.flatMap(({ citations }) => citations.filter(({ mode }) => mode !== 'link')),
      );
      const groups = inlineCitations(text).flatMap(({ citations }) => citations.map(({ keySpan }) => keySpan.start));
      expect([...new Set(groups)].sort((a, b) => a - b)).toEqual(
        [...new Set(own.map(({ keySpan }) => keySpan.start))].sort((a, b) => a - b),
      );
    }),
  ));

test('no text makes it fail', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { span } of inlineCitations(`@a ${text}`)) expect(span.end).toBeLessThanOrEqual(text.length + 3);
    }),
  ));
