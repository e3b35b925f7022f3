import { describe, expect, it } from 'vitest';
import type { SourceBody } from '../../../server/src/library/model.ts';
import { matchQuotation, type QuoteMatch } from '../../../server/src/library/quote/match.ts';
import { describeDiff } from '../../../server/src/text/diff.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { bodyOfText } from './body.ts';

const body = bodyOfText(`Annual review of the mine

The plant at Orava opened in mid-2019. Leaders of six units presented their plans to the board, while five others sent
written summaries. “Capacity is fully used,” said the manager.

Output fell by 140,000 tonnes in 2023. The ministry’s office said that a state-
owned company would build a second line — if prices allow. The com-
pany did not reply.

The plant at Orava closed in mid-2024. Leaders of nine units presented their plans to the council.

A reply [from the ministry] came… late.`);

const passage = (number: number): Span => body.passages[number - 1]!.span;
const whole: Span = { start: 0, end: body.text.length };
const wordsAt = (span: Span): string => body.text.slice(span.start, span.end);
const match = (quotation: string, within: readonly Span[] = [whole], source: SourceBody = body): QuoteMatch =>
  matchQuotation(source, within, quotation);

function exactWords(result: QuoteMatch): string {
  expect(result.kind).toBe('exact');
  return result.kind === 'exact' ? wordsAt(result.span) : '';
}

function altered(result: QuoteMatch): Extract<QuoteMatch, { kind: 'altered' }> {
  expect(result.kind).toBe('altered');
  return result as Extract<QuoteMatch, { kind: 'altered' }>;
}

describe('words in brackets', () => {
  it.each([
    ['presented [their best] plans to the council of the board'],
    ['The plant at Orava opened [and] two plans to the board, while five others'],
    ['The plant [closed] in mid-2019, and Leaders of six units'],
    ['presented [sic] plans to the board'],
  ])('stand for a few words at most, and only for whole ones: %j', (quotation) => {
    expect(match(quotation).kind).not.toBe('exact');
  });

  it('stand for words of the nearest place that fits', () => {
    const text = bodyOfText(
      'It fell far. It fell and in the end it rose at last, but not very much. It fell quite a lot.',
    );
    const found = match('It fell [a] lot', [], text);
    expect(found.kind === 'exact' && text.text.slice(found.span.start, found.span.end)).toBe('It fell quite a lot');
  });
});

describe('an exact quotation', () => {
  it.each([
    ['presented their plans to the board', 'presented their plans to the board'],
    ['Leaders of six units presented', 'Leaders of six units presented'],
    ['while five others sent written summaries', 'while five others sent\nwritten summaries'],
    ["'Capacity is fully used,' said", '“Capacity is fully used,” said'],
    ['Capacity is fully used.', 'Capacity is fully used'],
    ['“Capacity is fully used.”', 'Capacity is fully used'],
    ["The ministry's office", 'The ministry’s office'],
    ['a second line – if prices allow', 'a second line — if prices allow'],
    ['a second line -- if prices allow', 'a second line — if prices allow'],
    ['a state-owned company', 'a state-\nowned company'],
    ['a stateowned company', 'a state-\nowned company'],
    ['The company did not reply', 'The com-\npany did not reply'],
    [
      'a state-owned company would build a second line – if prices allow. The company',
      'a state-\nowned company would build a second line — if prices allow. The com-\npany',
    ],
    ['[l]eaders of six units', 'Leaders of six units'],
    ['Leaders of six [working] units', 'Leaders of six units'],
    ['Leaders of six units [sic] presented', 'Leaders of six units presented'],
    ['A reply [from the ministry] came… late', 'A reply [from the ministry] came… late'],
    ['A reply … came', 'A reply [from the ministry] came'],
    ['Leaders of six units … the board', 'Leaders of six units presented their plans to the board'],
    [
      'Leaders … plans … summaries',
      'Leaders of six units presented their plans to the board, while five others sent\nwritten summaries',
    ],
    ['presented [the] plans to the board', 'presented their plans to the board'],
    ['[They] presented their plans to [it], while five', 'presented their plans to the board, while five'],
    ['The [mine] at Orava closed', 'The plant at Orava closed'],
    ['[a firm] would build … if [they] allow', 'would build a second line — if prices allow'],
    ['140,000 tonnes', '140,000 tonnes'],
    ['Orava', 'Orava'],
  ])('%j is found', (quotation, words) => {
    expect(exactWords(match(quotation))).toBe(words);
  });

  it.each([
    ['art', 'part of a word is no word'],
    ['eaders', 'a word cut at its start'],
    ['Leader', 'a word cut at its end'],
    ['140', 'a figure cut at its separator'],
    ['000 tonnes', 'a figure cut at its separator'],
    ['leaders', 'case counts'],
    ['[lx]eaders', 'only one letter may change'],
    ['Leaders … tonnes', 'a gap does not leave its passage'],
    ['board … Leaders', 'the order counts'],
    ['Leaders - by six', 'not alike enough'],
    ['nothing of the kind stands here', 'not there'],
  ])('%j is missing: %s', (quotation) => {
    expect(match(quotation).kind).toBe('missing');
  });

  it('stands in the cited passage, across its edge, or elsewhere', () => {
    const words = 'The plant at Orava';
    expect(match(words, [passage(4)])).toMatchObject({
      kind: 'exact',
      elsewhere: false,
      span: { start: passage(4).start },
    });
    expect(match(words, [passage(2)])).toMatchObject({
      kind: 'exact',
      elsewhere: false,
      span: { start: passage(2).start },
    });
    expect(match(words, [passage(3)])).toMatchObject({
      kind: 'exact',
      elsewhere: true,
      span: { start: passage(2).start },
    });
    expect(match('did not reply. The plant', [passage(3)])).toMatchObject({ kind: 'exact', elsewhere: false });
    expect(match('did not reply. The plant', [passage(4)])).toMatchObject({ kind: 'exact', elsewhere: false });
    expect(match('did not reply. The plant', [passage(2)])).toMatchObject({ kind: 'exact', elsewhere: true });
  });

  it('takes neighbouring passages together', () => {
    expect(match('Capacity is fully used … Output fell', [passage(2), passage(3)])).toMatchObject({ kind: 'exact' });
    expect(match('Capacity is fully used … council', [passage(2), passage(4)])).toMatchObject({ kind: 'missing' });
  });

  it('shows the words between gaps', () => {
    const result = match('Leaders of six units … the board, while');
    expect(result.kind === 'exact' && result.words.map(({ source }) => wordsAt(source))).toEqual([
      'Leaders of six units',
      'the board, while',
    ]);
    expect(result.kind === 'exact' && result.words[1]!.quoted).toEqual({ start: 23, end: 39 });
  });

  it('is there when it holds no words', () => {
    expect(match('…', [passage(2)])).toMatchObject({ kind: 'exact', words: [], span: { start: passage(2).start } });
    expect(match('', [])).toMatchObject({ kind: 'exact' });
  });

  it('takes no cited stretch for the whole source', () => {
    expect(match('Output fell', [])).toMatchObject({ kind: 'exact', elsewhere: false });
  });

  it('knows scripts without spaces', () => {
    const chinese = bodyOfText('中国稀土集团有限公司成立于2021年。');
    expect(match('稀土集团', [], chinese).kind).toBe('exact');
    expect(match('稀土公司', [], chinese).kind).toBe('missing');
  });

  it('leads back through folding', () => {
    const source = bodyOfText('The oﬃce of   “rare earths”');
    const result = match('office of "rare earths"', [], source);
    expect(result).toMatchObject({ kind: 'exact', span: { start: 4, end: 27 } });
  });
});

describe('an altered quotation', () => {
  it.each([
    ['Leaders of five units presented their plans to the board', ['five'], '“five” instead of “six”'],
    ['leaders of six units presented', ['leaders'], '“leaders” instead of “Leaders”'],
    ['Leaders of six units presented plans to the board', ['presented'], '“their” is left out'],
    ['Leaders of six big units presented their plans', ['big'], '“big” is not in the source'],
    ['Capacity is fuly used', ['fuly'], '“fuly” instead of “fully”'],
    ['[l]eaders of five units presented their plans', ['five'], '“five” instead of “six”'],
    ['Leaders of five [working] units presented their plans', ['five'], '“five” instead of “six”'],
    ['Leaders of five units … to the board', ['five'], '“five” instead of “six”'],
    ['Output fell by 150,000 tonnes in 2023', ['150,000'], '“150,000” instead of “140,000”'],
    ['The plant at Orava opened in mid-2018', ['2018'], '“2018” instead of “2019”'],
  ])('%j', (quotation, words, difference) => {
    const result = altered(match(quotation, [passage(2), passage(3)]));
    expect(result.differing.map(({ start, end }) => quotation.slice(start, end))).toEqual(words);
    expect(describeDiff(result.diff)).toBe(difference);
    expect(result.elsewhere).toBe(false);
    expect(result.verbatimAt).toBeNull();
    expect(result.similarity).toBeGreaterThanOrEqual(0.85);
    expect(result.similarity).toBeLessThan(1);
  });

  it('shows the whole words of the source', () => {
    const result = altered(match('Leaders of five units presented', [passage(2)]));
    expect(wordsAt(result.span)).toBe('Leaders of six units presented');
    expect(result.diff.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'same: Leaders of ',
      'removed: five ',
      'added: six ',
      'same: units presented',
    ]);
    const added = result.diff.find((piece) => piece.kind === 'added')!;
    expect(wordsAt(added.span)).toBe('six');
  });

  it('shows brackets and gaps as they are written', () => {
    const quotation = '[l]eaders of five units … to the board';
    const result = altered(match(quotation));
    const written = result.diff.filter((piece) => piece.kind !== 'added').map((piece) => piece.text);
    expect(written.join('')).toBe(quotation);
  });

  it('is found elsewhere in the source', () => {
    expect(altered(match('Leaders of five units presented their plans', [passage(3)])).elsewhere).toBe(true);
  });

  it('says where the words stand as quoted', () => {
    const result = altered(match('Leaders of nine units presented their plans', [passage(2)]));
    expect(wordsAt(result.verbatimAt!)).toBe('Leaders of nine units presented their plans');
  });

  it('must be twelve characters and 85 % alike', () => {
    expect(match('five others', [passage(4)]).kind).toBe('exact');
    expect(match('nine others', [passage(2)]).kind).toBe('missing');
    expect(match('Leaders of the smaller units', [passage(2)]).kind).toBe('missing');
  });

  it('keeps every part of a quotation with gaps in order', () => {
    expect(match('to the bord … Leaders of six units', [passage(2)]).kind).toBe('missing');
    expect(match('Leaders of five units … summery', [passage(2)]).kind).toBe('missing');
    const both = altered(match('Leaders of five units … sent wriTten summaries', [passage(2)]));
    expect(describeDiff(both.diff)).toBe('“five” instead of “six”; “wriTten” instead of “written”');
    const before = altered(match('opened in mid-2019 … presented there plans to the board', [passage(2)]));
    expect(describeDiff(before.diff)).toBe('“there” instead of “their”');
    const nearBefore = altered(match('plant of Orava opened … presented there plans to the board', [passage(2)]));
    expect(describeDiff(nearBefore.diff)).toBe('“of” instead of “at”; “there” instead of “their”');
  });
});

describe('an ambiguous quotation', () => {
  const source = bodyOfText('The first line rose by 2 points.\n\nThe first line rose by 6 points.\n\nOther words.');

  it('is nearly the same in several places', () => {
    expect(match('The first line rose by 5 points', [], source)).toMatchObject({
      kind: 'ambiguous',
      elsewhere: false,
      places: [
        { start: 0, end: 31 },
        { start: 34, end: 65 },
      ],
    });
    expect(match('The first line rose by 5 points', [source.passages[2]!.span], source)).toMatchObject({
      kind: 'ambiguous',
      elsewhere: true,
    });
  });

  it('is not ambiguous in the cited passage', () => {
    const within = [source.passages[1]!.span];
    expect(match('The first line rose by 5 points', within, source)).toMatchObject({
      kind: 'altered',
      span: { start: 34 },
    });
  });
});

describe('a source without text', () => {
  it('holds nothing', () => {
    expect(match('some words of a source', [], bodyOfText('')).kind).toBe('missing');
    expect(match('', [], bodyOfText(''))).toMatchObject({ kind: 'exact', span: { start: 0, end: 0 } });
  });
});
