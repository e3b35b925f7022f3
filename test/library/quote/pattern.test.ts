import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_LETTER, parseQuotation } from '../../../server/src/library/quote/pattern.ts';
import { runs } from '../../support/seed.ts';

const parts = (quotation: string): string[] =>
  parseQuotation(quotation).parts.map((part) => part.text.replaceAll(ANY_LETTER, '_'));

describe('parseQuotation', () => {
  it.each([
    ['capacity is fully used', ['capacity is fully used']],
    ['capacity is fully used.', ['capacity is fully used']],
    ['is it so?!', ['is it so']],
    ['he said ‘no.’', ["he said 'no"]],
    ['the ‘quota’', ["the 'quota'"]],
    ['"in days now"', ['in days now']],
    ['“in days now.”', ['in days now']],
    [' “in days now”, ', ['in days now']],
    ['‘in days now,’ he said. ‘Two years ago.’', ["in days now,' he said. 'Two years ago"]],
    ['“We count … in days now”', ['We count', 'in days now']],
    ['“[T]wo years ago”', ['_wo years ago']],
    ['"', ["'"]],
    ['“”', []],
    ['the board … the chairman', ['the board', 'the chairman']],
    ['the board... the chairman', ['the board', 'the chairman']],
    ['the board . . . the chairman', ['the board', 'the chairman']],
    ['the board […] the chairman', ['the board', 'the chairman']],
    ['the board [...] the chairman', ['the board', 'the chairman']],
    ['the board [ . . . ] the chairman', ['the board', 'the chairman']],
    ['the board (…) the chairman', ['the board', 'the chairman']],
    ['the board, … the chairman', ['the board', 'the chairman']],
    ['the board.... The chairman', ['the board', 'The chairman']],
    ['… the chairman …', ['the chairman']],
    ['a … b … c', ['a', 'b', 'c']],
    ['[T]he quota', ['_he quota']],
    ['the [q]uota', ['the _uota']],
    ['the [state-owned] company', ['the company']],
    ['[Liu] said so', ['said so']],
    ['said so [in Beijing]', ['said so']],
    ['talk[s] about it', ['talk about it']],
    ['recieved [sic], then sent', ['recieved, then sent']],
    ['recieved [sic].', ['recieved']],
    ['recieved [SIC] it', ['recieved it']],
    ['an open [ bracket', ['an open [ bracket']],
    ['a close ] bracket', ['a close ] bracket']],
    ['rare-\nearth', ['rareearth']],
    ['', []],
    [' … ', []],
    ['.,;', []],
    ['[word]', []],
  ])('reads %j', (quotation, expected) => {
    expect(parts(quotation)).toEqual(expected);
  });

  it('keeps the quotation as it is beside it', () => {
    expect(parseQuotation('as [Liu] said…').verbatim?.text).toBe('as [Liu] said');
    const plain = parseQuotation('plain words');
    expect(plain.parts[0]).toBe(plain.verbatim);
    expect(parseQuotation('').verbatim).toBeNull();
  });

  it('knows where each part stands in the quotation', () => {
    const quotation = '“[T]he board” [of CNRE] met … in May.';
    const shown = parseQuotation(quotation).parts.map((part) => {
      const span = part.placed({ start: 0, end: part.raw.length });
      return quotation.slice(span.start, span.end);
    });
    expect(shown).toEqual(['“[T]he board” [of CNRE] met', 'in May']);
    const [first] = parseQuotation('the [x] quota rose').parts;
    const at = first!.raw.indexOf('quota');
    expect(first!.placed({ start: at, end: at + 5 })).toEqual({ start: 8, end: 13 });
  });

  it('reads anything, in order and in time', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '…',
      '...',
      '. ',
      'a',
      'B ',
      '[T]',
      '[sic]',
      '(',
      ')',
      '’',
      '\u0301',
      '-\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((all) => all.join('')),
        (quotation) => {
          let at = 0;
          for (const part of parseQuotation(quotation).parts) {
            const span = part.placed({ start: 0, end: part.raw.length });
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            at = span.end;
            expect(part.text).not.toMatch(/^\s|\s$|[.,;:!?]$/);
          }
          expect(at).toBeLessThanOrEqual(quotation.length);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it.each(['[', '[a', '.', '. ', '…', '(', '( ', '[]', '[T]'])('stays linear on a long run of %j', (unit) => {
    const start = performance.now();
    parseQuotation(unit.repeat(runs(200_000)));
    expect(performance.now() - start).toBeLessThan(18_000);
  });
});
