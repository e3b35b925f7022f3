import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semanticTokensOf } from '../../server/src/features/semantic-tokens.ts';
import { Note } from '../../server/src/note/note.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { note } from '../support/arbitraries.ts';
import { snapshotOf } from './library.ts';

/** `words:state` of each token. */
function tokensIn(text: string): string[] {
  return semanticTokensOf(snapshotOf({ 'n.md': text }), 'n.md').map(({ span, type, state }) =>
    [sliceOf(text, span), type === 'hedge' ? type : (state ?? 'open')].join(':'),
  );
}

describe('citations', () => {
  test.each([
    ['seems supported', 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3].', ['@quota:supported']],
    ['says something else', 'Output fell to 140,000 tonnes in 2024 [@quota, ¶ 3].', ['@quota:unsupported']],
    ['names no source', 'Output rose to 240,000 tonnes in 2024 [@nobody, ¶ 3].', ['@nobody:broken']],
    ['leads to no passage', 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 99].', ['@quota:broken']],
    ['quotes other words', 'Six units met [@quota, ¶ 2, "units hid their results from the board"].', ['@quota:broken']],
    ['is for comparison', 'Output rose to 240,000 tonnes in 2024 [cf. @quota, ¶ 3].', ['@quota:open']],
    ['has braces', 'Output rose to 240,000 tonnes in 2024 [@{quota}, ¶ 3].', ['@{quota}:supported']],
    ['stands in the text', 'In 2024 output rose to 240,000 tonnes, as @quota [¶ 3] says.', ['@quota:supported']],
    [
      'a judgement goes beyond',
      'Heavy metals, not light ones, will probably hold back makers of magnets [@quota, ¶ 3].',
      ['will:hedge', 'probably:hedge', '@quota:open'],
    ],
    ['is a link', 'Output rose to [240,000 tonnes](seeds/quota.txt) in 2024.', []],
  ])('one that %s', (_, text, expected) => expect(tokensIn(`${text}\n`)).toEqual(expected));

  test('in a footnote it has the state of the sentence that refers to it', () => {
    const text = 'Output fell to 140,000 tonnes in 2024.[^1]\n\nMore.\n\n[^1]: [@quota, ¶ 3].\n';
    expect(tokensIn(text)).toEqual(['@quota:unsupported']);
  });

  test('of several sentences the worst counts', () => {
    const text = '- Output rose to 240,000 tonnes in 2024. Output fell to 140,000 tonnes in 2024. [@quota, ¶ 3]\n';
    expect(tokensIn(text)).toEqual(['@quota:unsupported']);
  });
});

describe('hedges', () => {
  test('the words that hedge, in the order of the text', () => {
    const text = 'Output will **probably** rise, and may fall [@quota, ¶ 3].\n';
    const tokens = tokensIn(text);
    expect(tokens.filter((token) => token.endsWith(':hedge'))).toEqual(['will:hedge', 'probably:hedge', 'may:hedge']);
    expect(tokens.at(-1)).toMatch(/^@quota/);
  });

  test('those of a source, in a block quote, are not the writer’s', () => {
    expect(tokensIn('> Output will probably rise.\n')).toEqual([]);
  });

  test('one that runs over a line is one in each', () => {
    expect(tokensIn('It is very\r\nlikely that output rises.\r\n').filter((each) => /very|likely/.test(each))).toEqual(
      tokensIn('It is very likely that output rises.\n').flatMap((each) =>
        each === 'very likely:hedge' ? ['very:hedge', 'likely:hedge'] : [each],
      ),
    );
  });
});

test('nothing in what is no note, and in a note that asks to be left alone', () => {
  const snapshot = snapshotOf({ 'n.md': '---\npincite: false\n---\n\nIt may rise [@quota].\n' });
  expect(semanticTokensOf(snapshot, 'n.md')).toEqual([]);
  expect(semanticTokensOf(snapshot, 'seeds/quota.txt')).toEqual([]);
});

test('of a stretch only those that touch it', () => {
  const text = 'It may rise [@quota].\n\nIt may fall [@quota].\n';
  const snapshot = snapshotOf({ 'n.md': text });
  const found = semanticTokensOf(snapshot, 'n.md', { start: text.indexOf('It may fall'), end: text.length });
  expect(found.map(({ span }) => sliceOf(text, span))).toEqual(['may', '@quota']);
});

describe('in any note', () => {
  const isSound = (text: string, tokens: ReturnType<typeof semanticTokensOf>): void => {
    let at = 0;
    for (const { span } of tokens) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(sliceOf(text, span)).not.toMatch(/[\r\n]/);
      at = span.end;
    }
  };

  test('tokens rise, never overlap, and lie in one line', () => {
    fc.assert(
      fc.property(note(), (text) => isSound(text, semanticTokensOf(snapshotOf({ 'n.md': text }), 'n.md'))),
      { numRuns: 150 },
    );
  });

  test('an edit gives the same tokens as reading anew', () => {
    fc.assert(
      fc.property(note(), note(), fc.nat(), (text, inserted, place) => {
        const snapshot = snapshotOf({ 'n.md': text });
        const at = place % (text.length + 1);
        semanticTokensOf(snapshot, 'n.md');
        const edited = snapshot.notes.get('n.md')!.edited({ span: { start: at, end: at }, text: inserted });
        const after = { ...snapshot, notes: new Map([['n.md', edited]]) };
        const anew = { ...snapshot, notes: new Map([['n.md', Note.of('n.md', edited.document.text)]]) };
        expect(semanticTokensOf(after, 'n.md')).toEqual(semanticTokensOf(anew, 'n.md'));
      }),
      { numRuns: 60 },
    );
  });
});
