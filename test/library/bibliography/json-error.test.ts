import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorAt } from '../../../server/src/library/bibliography/json-error.ts';
import { runs } from '../../support/seed.ts';

describe('where JSON stops', () => {
  it.each([
    ['[1, 2]|'],
    ['[{"a": |]'],
    ['[{"a": 1|'],
    ['[1, |]'],
    ['{"a": 1, |}'],
    ['{|a: 1}'],
    ["[|'a']"],
    ['[1 |2]'],
    ['{"a" |1}'],
    ['{"a": 1|]'],
    ['[] |[]'],
    ['[|01]'],
    ['[|truely]'],
    ['[|"open]'],
    ['[|"line\nend"]'],
    ['["\\"", |// note\n1]'],
    ['|'],
    ['  |]'],
  ])('%j', (marked) => {
    const at = marked.indexOf('|');
    expect(jsonErrorAt(marked.slice(0, at) + marked.slice(at + 1))).toBe(at);
  });

  it('finds nothing in what is JSON, and something in what is not', () => {
    const sign = fc.constantFrom(...'[]{}:,', '"a"', '1', 'null', ' ', '\n');
    fc.assert(
      fc.property(fc.array(sign), fc.json(), (signs, json) => {
        expect(jsonErrorAt(json)).toBe(json.length);
        const text = signs.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (isJson) expect(jsonErrorAt(text)).toBe(text.length);
      }),
      { numRuns: runs(500) },
    );
  });
});
