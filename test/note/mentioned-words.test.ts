import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMentions } from '../../server/src/note/mentioned-words.ts';
import { Note } from '../../server/src/note/note.ts';
import { OffsetMap } from '../../server/src/text/offset-map.ts';
import { runs } from '../support/seed.ts';

const sentenceIn = (text: string) => Note.of('a.md', text).blocks[0]!.block.prose[0]!.sentences[0]!;

describe('a word that is only named is nobody’s doubt', () => {
  test.each([
    'The word *likely* covers a wide range.',
    'Readers take _unlikely_ to mean very different things.',
    '*Likely* and *probable* are not the same to everybody.',
    'A careful writer avoids *may*, *might* and **could**.',
    'Likely stands for more than half.',
    'A judgement such as *the dam will probably hold* needs a basis.',
    'Between *very likely* and *almost certain* lies a wide field.',
  ])('%s', (text) => {
    expect(sentenceIn(text).kind).not.toBe('judgement');
    expect(sentenceIn(text).hedges).toEqual([]);
  });
});

describe('a word that is stressed is used', () => {
  test.each([
    'It is *likely* that the plant opens late.',
    'The plant *may* open late.',
    '*Perhaps* the plant opens late.',
    'The plant will *probably* open late.',
    'Likely, the plant opens late.',
    'Likely buyers will probably stay away.',
    'We judge, with an example such as *the dam* in mind, that it will probably hold.',
  ])('%s', (text) => expect(sentenceIn(text).kind).toBe('judgement'));
});

test('a text that is its original is left as it is, and the length is always the same', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('the word ', '*', 'likely', ' and ', 'may', ', ', 'x'), { maxLength: 12 }),
      (parts) => {
        const text = parts.join('');
        expect(withoutMentions({ text, map: OffsetMap.identity(0, text.length) }).length).toBe(text.length);
        for (const { block } of Note.of('a.md', text).blocks)
          for (const prose of block.prose)
            for (const { text: made, map } of prose.sentences)
              expect(withoutMentions({ text: made, map }).length).toBe(made.length);
      },
    ),
    { numRuns: runs(200) },
  ));
