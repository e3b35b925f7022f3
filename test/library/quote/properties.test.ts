import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignIn } from '../../../server/src/library/quote/align.ts';
import { isBoundary } from '../../../server/src/library/quote/boundary.ts';
import { matchQuotation } from '../../../server/src/library/quote/match.ts';
import { foldText } from '../../../server/src/text/fold.ts';
import { runs } from '../../support/seed.ts';
import { bodyOfText } from './body.ts';

const piece = fc.constantFrom(
  ...['the', 'quota', 'rose', '“so”', 'China’s', '1,200', '55–80', 'state-owned', 'com-\npany', 'ﬁve', 'cafe\u0301'],
  ...[
    'mid-2024',
    '—',
    '[sic]',
    '[T]he',
    'wait…',
    '(US$2.1bn)',
    'part,',
    'end.',
    '稀土',
    '\u00adsoft',
    '«a»',
    '\n\n',
    '.',
    '‘',
  ],
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));

describe('any words of a source', () => {
  it('are found as they stand', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (source, a, b, retyped) => {
        const body = bodyOfText(source);
        const tokens = [...source.matchAll(/\S+/g)];
        fc.pre(tokens.length > 0);
        const first = a % tokens.length;
        const last = first + (b % Math.min(12, tokens.length - first));
        const from = tokens[first]!.index;
        const to = tokens[last]!.index + tokens[last]![0].length;
        const before = source.slice(0, from);
        const words = source.slice(from, to);
        // A word that a line end divides has no boundary inside.
        fc.pre(!/-\n\s*$/.test(before) && !(words.endsWith('-') && source[to] === '\n'));
        const quotation = retyped ? foldText(words).text : words;
        const match = matchQuotation(body, [], quotation);
        expect(match.kind).toBe('exact');
        const part = { start: Math.max(0, from - 5), end: Math.min(source.length, to + 5) };
        expect(matchQuotation(body, [part], quotation)).toMatchObject({ kind: 'exact', elsewhere: false });
      }),
      { numRuns: runs(120) },
    );
  });

  it('are placed where they read the same', () => {
    fc.assert(
      fc.property(text, text, (source, quotation) => {
        const match = matchQuotation(bodyOfText(source), [], quotation);
        if (match.kind !== 'exact') return;
        for (const { quoted, source: found } of match.words) {
          const written = foldText(quotation.slice(quoted.start, quoted.end)).text;
          const read = foldText(source.slice(found.start, found.end)).text;
          const bare = (words: string) => words.replace(/\[sic\]|[\s-]|[.,;:!?]+$/g, '').replace('[T]', 'T');
          expect(bare(read)).toBe(bare(written));
        }
      }),
      { numRuns: runs(120) },
    );
  });
});

/** A row of different made-up words, always the same for the same seed. */
function prose(seed: number, words: number): string[] {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const letters = 'etaoinshrdlucmfwypvbg';
  return Array.from({ length: words }, () => Array.from({ length: 2 + next(9) }, () => letters[next(21)]).join(''));
}

describe('one changed word', () => {
  it('is found, and found to be that word', () => {
    let right = 0;
    const runs = 150;
    for (let seed = 0; seed < runs; seed++) {
      const words = prose(seed, 400);
      const source = words.map((word, i) => (i % 40 === 39 ? `${word}\n\n` : `${word} `)).join('');
      const from = (seed * 7) % 380;
      const quoted = words.slice(from, from + 8);
      const at = seed % 8;
      const word = quoted[at]!;
      const edits = [`${word}s`, `x${word.slice(1)}`, word.slice(0, 1).toUpperCase() + word.slice(1), `${word}${word}`];
      const changed = quoted.with(at, edits[seed % 4]!);
      const quotation = changed.join(' ');
      const match = matchQuotation(bodyOfText(source), [], quotation);
      if (quotation.length < 20 || match.kind !== 'altered') continue;
      const [only, ...more] = match.differing.map((span) => quotation.slice(span.start, span.end));
      if (only === changed[at] && more.length === 0) right++;
    }
    expect(right / runs).toBeGreaterThan(0.97);
  });

  it('is found in a long source, by its neighbours', () => {
    const words = prose(5, 20_000);
    const body = bodyOfText(words.join(' '));
    for (let from = 100; from < 20_000; from += 999) {
      const quoted = words.slice(from, from + 12);
      const quotation = quoted.with(6, 'zebras').join(' ');
      const match = matchQuotation(body, [], quotation);
      expect(match.kind).toBe('altered');
      if (match.kind !== 'altered') continue;
      expect(body.text.slice(match.span.start, match.span.end)).toBe(quoted.join(' '));
      expect(match.differing.map((span) => quotation.slice(span.start, span.end))).toEqual(['zebras']);
    }
  });
});

describe('other words', () => {
  it('are missing', () => {
    const body = bodyOfText(prose(1, 3000).join(' '));
    for (let seed = 100; seed < 200; seed++)
      expect(matchQuotation(body, [], prose(seed, 6).join(' ')).kind).toBe('missing');
  });
});

describe('matchQuotation', () => {
  it('answers anything', () => {
    const offset = fc.integer({ min: -5, max: 60 });
    const span = fc.tuple(offset, offset).map(([start, end]) => ({ start, end }));
    const any = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(any, any, fc.array(span, { maxLength: 3 }), (source, quotation, within) => {
        const match = matchQuotation(bodyOfText(source), within, quotation);
        if (match.kind === 'missing' || match.kind === 'ambiguous') return;
        expect(match.span.start).toBeGreaterThanOrEqual(0);
        expect(match.span.end).toBeLessThanOrEqual(source.length);
        if (match.kind === 'exact') return;
        expect(match.differing.length).toBeGreaterThan(0);
        for (const each of match.differing) expect(quotation.slice(each.start, each.end)).not.toBe('');
      }),
      { numRuns: runs(100) },
    );
  });

  const long = bodyOfText(prose(3, 160_000).join(' '));

  it.each([
    ['5,000 characters, one word changed', prose(3, 800).with(400, 'zebras').join(' ')],
    ['5,000 characters of nothing', prose(4, 800).join(' ')],
    [
      '5,000 characters, every third word misspelt',
      prose(3, 800)
        .map((word, i) => (i % 3 ? word : `x${word}`))
        .join(' '),
    ],
    ['200 characters of nothing', prose(4, 33).join(' ')],
  ])('is quick in a source of 1 MB: %s', (_name, quotation) => {
    matchQuotation(long, [], 'words that nobody wrote in this long source');
    const start = performance.now();
    matchQuotation(long, [], quotation);
    // 30 ms on a quiet machine; the bound leaves room for a busy one.
    expect(performance.now() - start).toBeLessThan(2400);
  });

  it.each(['a', 'a ', 'the ', '- ', '[', '…', '\u0301', '\n'])('is bounded in a source of nothing but %j', (unit) => {
    const body = bodyOfText(unit.repeat(runs(40_000)));
    const start = performance.now();
    matchQuotation(body, [], `${unit.repeat(2000)}xyz ${unit.repeat(2000)}`);
    matchQuotation(body, [{ start: 10, end: 500 }], unit.repeat(runs(5000)));
    expect(performance.now() - start).toBeLessThan(18_000);
  });
});

describe('alignIn', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 14 }).map((all) => all.join(''));

  function distance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (const [i, unit] of [...a].entries()) {
      const next = [i + 1];
      for (let j = 1; j <= b.length; j++)
        next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (unit === b[j - 1] ? 0 : 1)));
      row = next;
    }
    return row[b.length]!;
  }

  it('finds the best stretch between word boundaries', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(6), (source, pattern, limit) => {
        fc.pre(pattern.length > limit);
        let best = 0;
        for (let start = 0; start < source.length; start++)
          for (let end = start + 1; end <= source.length; end++) {
            if (!isBoundary(source, start) || !isBoundary(source, end)) continue;
            const errors = distance(pattern, source.slice(start, end));
            if (errors <= limit) best = Math.max(best, 1 - errors / Math.max(pattern.length, end - start));
          }
        const found = alignIn(source, { start: 0, end: source.length }, pattern, limit).filter(
          (at) => at.end > at.start,
        );
        for (const place of found) {
          expect(isBoundary(source, place.start) && isBoundary(source, place.end)).toBe(true);
          expect(distance(pattern, source.slice(place.start, place.end))).toBe(place.errors);
          expect(place.errors).toBeLessThanOrEqual(limit);
        }
        // Of all stretches that end at one place the one with the fewest errors is taken, which may be a little shorter.
        if (best > 0) expect(found[0]?.similarity ?? 0).toBeGreaterThanOrEqual(best - 0.15);
      }),
      { numRuns: runs(150) },
    );
  });

  it('keeps to its corridor', () => {
    const source = `${'zz '.repeat(50)}the quota rose ${'zz '.repeat(50)}the quota fell`;
    const all = { start: 0, end: source.length };
    const near = alignIn(source, all, 'the quota rows', 3, { start: 148, width: 6 });
    expect(near.map(({ start, end }) => source.slice(start, end))).toEqual(['the quota rose']);
    expect(alignIn(source, all, 'the quota rows', 3, { start: 60, width: 6 })).toEqual([]);
  });
});
