import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappedTextBuilder, OffsetMap, sliceMapped } from '../../server/src/text/offset-map.ts';

describe('OffsetMap', () => {
  it('maps a text that is its original from an offset on', () => {
    const map = OffsetMap.identity(10, 5);
    expect(map.startOf(0)).toBe(10);
    expect(map.startOf(5)).toBe(15);
    expect(map.endOf(5)).toBe(15);
    expect(map.spanOf({ start: 1, end: 3 })).toEqual({ start: 11, end: 13 });
    expect(map.offsetOf(12)).toBe(2);
    expect(map.offsetOf(3)).toBe(0);
    expect(map.offsetOf(99)).toBe(5);
  });

  it('keeps to its text when asked beyond it', () => {
    const map = OffsetMap.identity(10, 5);
    expect(map.startOf(-1)).toBe(10);
    expect(map.startOf(9)).toBe(15);
    expect(map.endOf(9)).toBe(15);
    expect(map.endOf(-1)).toBe(10);
  });

  it('answers for an empty text', () => {
    const { text, map } = new MappedTextBuilder().build();
    expect(text).toBe('');
    expect([map.startOf(0), map.endOf(0), map.endOf(3), map.offsetOf(7)]).toEqual([0, 0, 0, 0]);
    expect(map.spanOf({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('leads from any part of a piece of another length to the whole piece', () => {
    const builder = new MappedTextBuilder();
    builder.copy('a&amp;b', 0, 1);
    builder.put('&', 1, 6);
    builder.copy('a&amp;b', 6, 7);
    const { text, map } = builder.build();
    expect(text).toBe('a&b');
    expect(map.spanOf({ start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
    expect(map.offsetOf(4)).toBe(1);
    expect(map.offsetOf(6)).toBe(2);

    const ligature = new MappedTextBuilder();
    ligature.put('ffi', 3, 4);
    expect(ligature.build().map.spanOf({ start: 1, end: 2 })).toEqual({ start: 3, end: 4 });
    expect(ligature.build().map.startOf(3)).toBe(4);
  });
});

/** Copies, replacements and left-out stretches, in order. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('copy', 'put', 'skip'),
    length: fc.integer({ min: 0, max: 4 }),
    text: fc.string({ maxLength: 4 }),
  }),
  { maxLength: 10 },
);

function build(all: typeof steps extends fc.Arbitrary<infer T> ? T : never): {
  original: string;
  made: ReturnType<MappedTextBuilder['build']>;
  copied: Set<number>;
  builder: MappedTextBuilder;
} {
  const original = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(
    0,
    all.reduce((n, s) => n + s.length, 0),
  );
  const builder = new MappedTextBuilder();
  const copied = new Set<number>();
  let at = 0;
  for (const { kind, length, text } of all) {
    if (kind === 'copy') {
      for (let i = 0; i < length; i++) copied.add(builder.length + i);
      builder.copy(original, at, at + length);
    } else if (kind === 'put') builder.put(text, at, at + length);
    at += length;
  }
  return { original, made: builder.build(), copied, builder };
}

describe('MappedTextBuilder', () => {
  it('leads every copied unit back to itself, and there again', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { original, made, copied, builder } = build(all);
        expect(builder.length).toBe(made.text.length);
        expect(builder.last).toBe(made.text.at(-1) ?? '');
        for (const offset of copied) {
          const from = made.map.startOf(offset);
          expect(original[from]).toBe(made.text[offset]);
          expect(made.map.endOf(offset + 1)).toBe(from + 1);
          expect(made.map.offsetOf(from)).toBe(offset);
        }
      }),
    );
  });

  it('gives spans that rise and stay in the original', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { original, made } = build(all);
        let before = 0;
        for (let start = 0; start <= made.text.length; start++) {
          const span = made.map.spanOf({ start, end: Math.min(start + 2, made.text.length) });
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
          before = span.start;
        }
      }),
    );
  });

  it('finds the offset of what was left out where it would stand', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { original, made } = build(all);
        let before = 0;
        for (let from = 0; from <= original.length; from++) {
          const offset = made.map.offsetOf(from);
          expect(offset).toBeGreaterThanOrEqual(before);
          expect(offset).toBeLessThanOrEqual(made.text.length);
          before = offset;
        }
      }),
    );
  });

  it('slices text and map alike', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), fc.nat(20), (all, a, b) => {
        const { made, copied } = build(all);
        const start = Math.min(a, made.text.length);
        const end = Math.min(start + b, made.text.length);
        const part = sliceMapped(made, { start, end });
        expect(part.text).toBe(made.text.slice(start, end));
        for (let i = start; i < end; i++) {
          if (!copied.has(i)) continue;
          expect(part.map.startOf(i - start)).toBe(made.map.startOf(i));
          expect(part.map.endOf(i - start + 1)).toBe(made.map.endOf(i + 1));
        }
      }),
    );
  });

  it('takes white space off the end', () => {
    const builder = new MappedTextBuilder();
    builder.copy('ab  x', 0, 4);
    builder.put(' \n', 4, 5);
    builder.trimEnd();
    const { text, map } = builder.build();
    expect([text, map.endOf(2), builder.length]).toEqual(['ab', 2, 2]);
    builder.put('c ', 5, 9);
    builder.trimEnd();
    expect(builder.build().text).toBe('abc');
    expect(builder.build().map.spanOf({ start: 2, end: 3 })).toEqual({ start: 5, end: 9 });

    const blank = new MappedTextBuilder();
    blank.put('  ', 0, 2);
    blank.trimEnd();
    expect(blank.build().text).toBe('');
  });
});
