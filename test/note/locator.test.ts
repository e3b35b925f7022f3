import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSuffix, type SuffixReading } from '../../server/src/note/locator.ts';
import { MappedTextBuilder, OffsetMap } from '../../server/src/text/offset-map.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

const read = (text: string): SuffixReading => readSuffix({ text, map: OffsetMap.identity(0, text.length) });

/** `label value`, or `-`; braces when it was delimited. */
const locatorOf = (text: string): string => {
  const { locator } = read(text);
  if (!locator) return '-';
  return locator.braced ? `{${locator.label} ${locator.value}}` : `${locator.label} ${locator.value}`;
};

/** The suffix with the edit applied that makes Pandoc agree. */
const agreed = (text: string): string => {
  const edit = read(text).disambiguation;
  return edit ? text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end) : text;
};

describe('labels', () => {
  test.each([
    [', p. 3', 'page 3'],
    [', p.3', 'page 3'],
    [' p. 3', 'page 3'],
    [',p. 3', 'page 3'],
    [', PP. 3-5', 'page 3-5'],
    [', pages 3', 'page 3'],
    [', 3', 'page 3'],
    [' 3', 'page 3'],
    [', ¶ 7', 'paragraph 7'],
    [', ¶¶7-9', 'paragraph 7-9'],
    [', para. 7', 'paragraph 7'],
    [', § 2', 'section 2'],
    [', §§ 2.1, 3', 'section 2.1, 3'],
    [', sec. 2', 'section 2'],
    [', l. 40', 'line 40'],
    [', chap. 3', 'chapter 3'],
    [', fig. 2', 'figure 2'],
    [', vol. 2', 'volume 2'],
    [', v. 2', 'verse 2'],
    [', no. 2', 'issue 2'],
    [', bk. 2', 'book 2'],
    [', col. 2', 'column 2'],
    [', fol. 2', 'folio 2'],
    [', n. 2', 'note 2'],
    [', opera 2', 'opus 2'],
    [', pt. 2', 'part 2'],
    [', sub verbo 2', 'sub-verbo 2'],
    [', tbl. 2', 'table 2'],
    [',\u00a0p.\u00a03', 'page 3'],
    [',\n¶\n7', 'paragraph 7'],
    [', p 3', '-'],
    [', ch. 3', '-'],
    [', table 2', '-'],
    [', see p. 3', '-'],
    [', page: 3', '-'],
    [',, 3', '-'],
    ['', '-'],
    [' ', '-'],
    [',', '-'],
  ])('%j is %s', (text, locator) => expect(locatorOf(text)).toBe(locator));
});

describe('values', () => {
  test.each([
    [', pp. 3-5, 9 and 11', 'page 3-5, 9'],
    [', pp. 3–5', 'page 3–5'],
    [', pp. 3--5', 'page 3--5'],
    [', p. 3—5', 'page 3'],
    [', p. 3---5', 'page 3'],
    [', p. xi', 'page xi'],
    [', p. iiii', 'page iiii'],
    [', p. IV-a', 'page IV-a'],
    [', xi', '-'],
    [', p. vx', '-'],
    [', p. 3(a)(ii)', 'page 3(a)(ii)'],
    [', p. (a)', '-'],
    [', p. (iv)', 'page (iv)'],
    [', p. ((3))', '-'],
    [', p. 3(', 'page 3'],
    [', 1.2.3.', 'page 1.2.3'],
    [', .5', 'page .5'],
    [', p. 3..4', 'page 3'],
    [', 2:34', 'page 2:34'],
    [', p. 3: 4', 'page 3: 4'],
    [', p. 3;4', 'page 3;4'],
    [', 24 units', 'page 24'],
    [', 3, x, 5', 'page 3'],
    [', p. 3, x, 5', 'page 3, x, 5'],
    [', p. 3, y, 5', 'page 3'],
    [', 3a', 'page 3a'],
    [', a3', 'page a3'],
    [', a 3', '-'],
    [', 5%', 'page 5'],
    [', ٣', '-'],
    [', 😀5', 'page 😀5'],
    [', p.\u20093', 'page 3'],
    [', ¶ 7: and so on', 'paragraph 7'],
  ])('%j is %s', (text, locator) => expect(locatorOf(text)).toBe(locator));
});

describe('braces', () => {
  test.each([
    [', {p. 3}', '{page 3}'],
    ['{p. 3}', '{page 3}'],
    [', { ¶ 10 }, "24"', '{paragraph 10}'],
    [', {§ Outlook, 2030}', '{section Outlook, 2030}'],
    [', {anything at all}', '{page anything at all}'],
    [', {p. [3]}', '{page [3]}'],
    [', {p. []{}}', '{page []{}}'],
    [', {p. [3-4]}', '-'],
    [', {p. [{}]}', '-'],
    [', {p. 3', '-'],
    [', {p. ]}', '-'],
    [', {tbl. 2}', '{table 2}'],
    [', {}', '-'],
    [', { }, 24', '-'],
    [', {page}', '-'],
  ])('%j is %s', (text, locator) => expect(locatorOf(text)).toBe(locator));
});

describe('readings of our own, and what makes Pandoc agree', () => {
  test.each([
    [', § Outlook', 'section Outlook', ', {§ Outlook}'],
    [', §Outlook', 'section Outlook', ', {§Outlook}'],
    [', §§ Outlook and more', 'section Outlook and more', ', {§§ Outlook and more}'],
    [', § Outlook 2030, "x"', 'section Outlook 2030', ', {§ Outlook 2030}, "x"'],
    [', § Outlook: "x"', 'section Outlook', ', {§ Outlook}: "x"'],
    [", § Outlook 'x y'", 'section Outlook', ", {§ Outlook} 'x y'"],
    [", § The ministry's view", "section The ministry's view", ", {§ The ministry's view}"],
    [', § (Annex)', 'section (Annex)', ', {§ (Annex)}'],
    [', § 2 Outlook', 'section 2', ', § 2 Outlook'],
    [', § Outlook [draft]', 'section Outlook', ', {§ Outlook} [draft]'],
    [', p. [3-4], "24"', 'page [3-4]', ', p. [3-4], "24"'],
    [', tbl. 2', 'table 2', ', {tbl. 2}'],
    [', "24 units"', '-', ', {}, "24 units"'],
    [' “24 units”', '-', ' {}, “24 units”'],
    [', ("24")', '-', ', {}, ("24")'],
    [', "units"', '-', ', "units"'],
    [', «24 units»', '-', ', «24 units»'],
    [', " 24 units "', '-', ', " 24 units "'],
    [', x"24"', '-', ', x"24"'],
    [', {}, "24 units"', '-', ', {}, "24 units"'],
    [', ¶ 10, "24 units"', 'paragraph 10', ', {¶ 10}, "24 units"'],
    [', ¶ 10 "24 units"', 'paragraph 10', ', {¶ 10} "24 units"'],
    [', ¶ 10: "24 units"', 'paragraph 10', ', {¶ 10}: "24 units"'],
    [', ¶ 10: "units"', 'paragraph 10', ', ¶ 10: "units"'],
    [', ¶ 10, "units", 11', 'paragraph 10', ', ¶ 10, "units", 11'],
    [', 3, "5 units"', 'page 3', ', {3}, "5 units"'],
    [", p. 3, '5 x' and", 'page 3', ", {p. 3}, '5 x' and"],
    [", p. 3, '5's", 'page 3', ", p. 3, '5's"],
    [', p. 3, "5 units', 'page 3', ', p. 3, "5 units'],
    [', p. 3, ""5', 'page 3', ', p. 3, ""5'],
    [', p. 3 – "24"', 'page 3', ', p. 3 – "24"'],
  ])('%j is %s', (text, locator, edited) => {
    expect(locatorOf(text)).toBe(locator);
    expect(agreed(text)).toBe(edited);
  });
});

describe('paragraphs of a page or section', () => {
  test.each([
    [', p. 3, ¶ 2', '3 | 2', 'p. 3, ¶ 2'],
    [', p. 3 ¶ 2, and more', '3 | 2', 'p. 3 ¶ 2'],
    [', 3, ¶2', '3 | 2', '3, ¶2'],
    [', § 1.1, ¶¶ 2-3, 5: see', '1.1 | 2-3, 5', '§ 1.1, ¶¶ 2-3, 5'],
    [', § Near term, para. 2', 'Near term | 2', '§ Near term, para. 2'],
    [', chap. 2, paragraph 4', '2 | 4', 'chap. 2, paragraph 4'],
    [', {p. 3, ¶ 2}, "x"', '3 | 2', '{p. 3, ¶ 2}'],
    [', {p. 3}, ¶ 2, "x 2"', '3 | 2', '{p. 3}, ¶ 2'],
    [', {§ Near, far, ¶ 2}', 'Near, far | 2', '{§ Near, far, ¶ 2}'],
    [', p. 3, 5', '-', 'p. 3, 5'],
    [', p. 3, ¶ x', '-', 'p. 3'],
    [', p. 3, ¶ 2b', '-', 'p. 3'],
    [', p. 3, "¶ 2"', '-', 'p. 3'],
    [', ¶ 3, ¶ 2', '-', '¶ 3'],
    [', l. 3, ¶ 2', '-', 'l. 3'],
  ])('%j', (suffix, inside, words) => {
    const { locator } = read(suffix);
    expect(locator!.inside ? `${locator!.inside.value} | ${locator!.inside.paragraphs}` : '-').toBe(inside);
    expect(sliceOf(suffix, locator!.span)).toBe(words);
  });

  test('the pin stands behind them', () => {
    expect(read(', p. 3, ¶ 2, "24 units"').quote?.text).toBe('24 units');
    expect(read(', {p. 3}, ¶ 2, "24 units"').quote?.text).toBe('24 units');
  });
});

describe('pins', () => {
  test.each([
    [', p. 3, "the words"', 'the words'],
    [', “the words”, "others"', 'the words'],
    [", 'the words'", 'the words'],
    [', ¶ 4 «the words»', 'the words'],
    [', {p. "3"}, "the words"', 'the words'],
    [', {p. "3"}', null],
    [', p. 3', null],
    [", the ministry's", null],
    [', "never closed', null],
  ])('%j pins %j', (text, words) => {
    const { quote } = read(text);
    expect(quote?.text ?? null).toBe(words);
    if (!quote) return;
    expect(quote.where).toBe('suffix');
    expect(sliceOf(text, quote.span)).toBe(words);
    expect(sliceOf(text, quote.outer).slice(1, -1)).toBe(words);
  });
});

describe('malformed locators', () => {
  test.each([
    [', p.', 'p.'],
    [', p. ', 'p.'],
    [', ¶', '¶'],
    [', ¶ y', '¶ y'],
    [', ¶ seven, and', '¶ seven'],
    [', p. "24"', 'p.'],
    [', § "24"', '§'],
    [', § -', '§ -'],
    [', sec. Outlook', 'sec. Outlook'],
    [', {p.}', '{p.}'],
    [', {¶ }, "x"', '{¶ }'],
    [', ¶ x', null],
    [', {}', null],
    [', n.d.', null],
    [', op. cit.', null],
    [', p.m. edition', null],
    [', page after page', null],
    [', line by line', null],
    [', v. good', null],
    [', and so on', null],
    [', fig.', 'fig.'],
  ])('%j: %j', (text, bad) => {
    const { malformed, locator } = read(text);
    expect(malformed && sliceOf(text, malformed)).toBe(bad);
    if (bad) expect(locator).toBeNull();
  });
});

test('spans are those of the original', () => {
  const source = '[@k, **p.** 3, "the *very* words"]';
  const builder = new MappedTextBuilder();
  for (const part of [', ', 'p.', ' 3, "the ', 'very', ' words"']) {
    const from = source.indexOf(part);
    builder.copy(source, from, from + part.length);
  }
  const reading = readSuffix(builder.build());
  expect(sliceOf(source, reading.locator!.span)).toBe('p.** 3');
  expect(sliceOf(source, reading.quote!.span)).toBe('the *very* words');
  expect(sliceOf(source, reading.quote!.outer)).toBe('"the *very* words"');
  expect(reading.disambiguation).toBeNull();
});

test('no braces are offered where mark-up stands inside the locator', () => {
  const source = ', § *Outlook* "x"';
  const builder = new MappedTextBuilder();
  builder.copy(source, 0, 4);
  builder.copy(source, 5, 12);
  builder.copy(source, 13, source.length);
  const reading = readSuffix(builder.build());
  expect(reading.locator?.value).toBe('Outlook');
  expect(reading.disambiguation).toBeNull();
});

const PARTS = [
  ',',
  ' ',
  ', ',
  'p.',
  'pp.',
  '¶',
  '§',
  '§ ',
  'tbl.',
  'sec.',
  'page',
  'sub verbo',
  '3',
  '24',
  '3-5',
  '.',
  ':',
  '-',
  '–',
  '—',
  'xi',
  'a',
  'Outlook',
  'and',
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '»',
  '"24 units"',
  '“words”',
  "'5 x'",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '{}',
  '\u00a0',
  '\u2009',
  '\n',
  '😀',
  '%',
];
const suffixes = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));

test('spans name what was read', () => {
  fc.assert(
    fc.property(suffixes, (text) => {
      const { locator, quote, malformed } = read(text);
      if (locator) {
        expect(sliceOf(text, locator.span)).toContain(locator.value);
        expect(locator.value).not.toBe('');
        expect(sliceOf(text, locator.span).trim()).toBe(sliceOf(text, locator.span));
        expect(malformed).toBeNull();
      }
      if (quote) expect(quote.outer.start).toBeGreaterThanOrEqual(locator?.span.end ?? 0);
      if (malformed) expect(malformed.end).toBeGreaterThan(malformed.start);
    }),
    { numRuns: runs(800) },
  );
});

test('applied, the disambiguation leaves nothing to disambiguate and the same reading', () => {
  fc.assert(
    fc.property(suffixes, (text) => {
      const before = read(text);
      const after = read(agreed(text));
      expect(after.disambiguation).toBeNull();
      expect(after.locator?.value).toBe(before.locator?.value);
      expect(after.locator?.label).toBe(before.locator?.label);
      expect(after.quote?.text).toBe(before.quote?.text);
    }),
    { numRuns: runs(800) },
  );
});

test.each(['"', "'a ", '(', '{', '1 ', 'x-', '\u00a0', '3, ', '§ ', '. ', '“a" ', "'a'b"])(
  '300 kB of %j are read quickly',
  (part) => {
    const text = `, p. ${part.repeat(Math.ceil(3e5 / part.length))}`;
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(24_000);
  },
);
