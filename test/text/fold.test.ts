import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../server/src/text/fold.ts';
import { runs } from '../support/seed.ts';

const folded = (text: string): string => foldText(text).text;

describe('foldText', () => {
  it.each([
    ['plain words stay', 'plain words stay'],
    ['', ''],
    ['Case Never Folds', 'Case Never Folds'],
    ['“curly” ‘single’ «guillemets» "straight"', "'curly' 'single' 'guillemets' 'straight'"],
    ['China’s', "China's"],
    ['55–80 — 3−1 non‑breaking', '55-80 - 3-1 non-breaking'],
    ['a -- b --- c', 'a - b - c'],
    ['two  spaces\tand\n\nlines', 'two spaces and lines'],
    ['no\u00a0break\u202fspaces\u3000here', 'no break spaces here'],
    ['soft\u00adly zero\u200bwidth\ufeff', 'softly zerowidth'],
    ['a \u00ad b', 'a b'],
    ['ﬁve oﬃces', 'five offices'],
    ['CO₂ 10²', 'CO2 102'],
    ['cafe\u0301', 'café'],
    ['cafe\u00ad\u0301', 'café'],
    ['ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['\u1100\u1161\u11a8', '각'],
    ['𝐁old', 'Bold'],
    ['wait…', 'wait...'],
    ['ŉ', "'n"],
    ['a ¨ b', 'a ¨ b'],
    ['\ud800 lone', '\ud800 lone'],
    ['👩\u200d🔬 ❤\ufe0f', '👩🔬 ❤'],
  ])('folds %j to %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each([
    ['rare-\nearth', 'rareearth'],
    ['rare-\r\n   earth', 'rareearth'],
    ['rare‐ \nearth', 'rareearth'],
    ['govern\u00ad\nment', 'government'],
    ['mid-\n2024', 'mid-2024'],
    ['Sino-\nAmerican', 'Sino-American'],
    ['quotas—\nexport', 'quotas-export'],
    ['rare-\n\nearth', 'rare- earth'],
    ['rare -\nearth', 'rare - earth'],
    ['rare- earth', 'rare- earth'],
    ['- \nitem', '- item'],
    ['5-\n10', '5-10'],
    ['rare--\nearth', 'rare-earth'],
    ['the end-\n', 'the end- '],
  ])('reads the line end of %j as %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('says where divided words were joined', () => {
    expect(foldText('the rare-\nearth com-\npany').joins).toEqual([8, 17]);
    expect(foldText('mid-\n2024').joins).toEqual([]);
  });

  it('leads back to the original', () => {
    const text = 'The “ﬁve”  oﬃces – 2\u00a0km';
    const { text: made, map } = foldText(text);
    const back = (words: string) => {
      const start = made.indexOf(words);
      const span = map.spanOf({ start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    expect(back("'five'")).toBe('“ﬁve”');
    expect(back('ive')).toBe('ﬁve');
    expect(back("five' offices")).toBe('ﬁve”  oﬃces');
    expect(back('- 2 km')).toBe('– 2\u00a0km');
  });

  const pieces = fc.constantFrom(
    ...[
      'a',
      'Z',
      ' ',
      '\n',
      '\r\n',
      '-',
      '–',
      '—',
      '“',
      '’',
      '«',
      '\u00ad',
      '\u200b',
      '\u0301',
      '\u0323',
      'e',
      'ﬁ',
      '…',
    ],
    ...[
      '7',
      '.',
      ',',
      '\u1100',
      '\u1161',
      '\u11a8',
      '😀',
      '\ud83d',
      '¨',
      '´',
      '½',
      '中',
      '\ufb4f',
      '\uff9e',
      'ｶ',
      'ß',
      'İ',
    ],
    ...[
      '\ufe0f',
      '\u00a0',
      '𝐁',
      '\u{1d165}',
      '\ufdfa',
      '\u3164',
      'ㄱ',
      'ㅏ',
      '\u0345',
      'ᾳ',
      'Å',
      '\u2126',
      '<',
      '\u0338',
    ],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
      }),
      { numRuns: runs(500) },
    );
  });

  it('maps every folded unit to a stretch that holds it when folded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: made, map } = foldText(text);
        expect(map.length).toBe(made.length);
        let before = 0;
        for (let at = 0; at < made.length; at++) {
          const span = map.spanOf({ start: at, end: at + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(folded(text.slice(span.start, span.end))).toContain(made[at]);
          before = span.start;
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('folds a stretch to what the whole says there', () => {
    const words = fc.array(fc.constantFrom('the', '“quota”', 'ﬁve', '—', 'cafe\u0301', '\u00adso', '2\u00a0km'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join(' ');
        const { text: made, map } = foldText(text);
        const start = a % made.length;
        const end = start + 1 + (b % (made.length - start));
        const span = map.spanOf({ start, end });
        expect(folded(text.slice(span.start, span.end))).toContain(made.slice(start, end));
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['ASCII', 'The quota rose by 7 per cent in 2024, the ministry said.\n'],
    ['typeset', 'The “quota” rose — by 7 per cent — in Çankırı’s mine.\r\n'],
    ['marks', 'e\u0301\u00ad'],
    ['spaces', ' \n'],
    ['dashes', '-\n'],
    ['invisible', '\u200b'],
    ['combining', '\u0301'],
    ['unsorted combining', '\u0301\u0323'],
  ])('stays linear on a long text of %s text', (_name, unit) => {
    const text = unit.repeat(runs(900_000 / unit.length));
    const start = performance.now();
    foldText(text);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
