import fc from 'fast-check';
import { expect } from 'vitest';
import type { SourceBody, SourceReader } from '../../../server/src/library/model.ts';

/** The words of each passage, in order. */
export const wordsOf = (body: SourceBody): string[] =>
  body.passages.map(({ span }) => body.text.slice(span.start, span.end));

export const kindsOf = (body: SourceBody): string[] => body.passages.map(({ kind }) => kind);

/** `2.1 Title` of each section. */
export const sectionsOf = (body: SourceBody): string[] =>
  body.sections.map(({ number, title }) => `${number} ${title}`);

/**
 * Every unit of every passage that is not white space comes from an equal unit, or from an entity or NUL. Words that the
 * HTML parser moves out of a broken table may come from nowhere.
 */
export function expectExactOrigin(reader: SourceReader, original: string): void {
  const body = reader.read(original);
  const mayMove = reader.format === 'html' && original.includes('<table');
  let last = 0;
  for (const { span, number } of body.passages) {
    expect(span.start, `¶ ${number} starts after the one before`).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
    for (let i = span.start; i < span.end; i++) {
      const unit = body.text[i]!;
      if (/\s/.test(unit)) continue;
      const from = body.origin.spanOf({ start: i, end: i + 1 });
      const source = original.slice(from.start, from.end);
      const same =
        source === unit || /^&[#0-9A-Za-z]+;?$/.test(source) || source === '\0' || (mayMove && source === '');
      if (!same) expect.fail(`“${unit}” at ${i} of ${JSON.stringify(body.text)} comes from ${JSON.stringify(source)}`);
    }
  }
}

/** What holds for every body, whatever it was read from. */
export function expectSound(body: SourceBody): void {
  expect(body.passages.map(({ number }) => number)).toEqual(body.passages.map((_, i) => i + 1));
  for (const { span, header } of body.passages) {
    expect(body.text.slice(span.start, span.end).trim()).toBe(body.text.slice(span.start, span.end));
    if (header) expect(header.end).toBeLessThanOrEqual(span.start);
  }
  for (const { span } of [...body.sections, ...body.pages]) {
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(body.text.length);
  }
  for (const number of body.anchors.values()) expect(body.passages[number - 1]).toBeDefined();
  expect(body.origin.length).toBe(body.text.length);
}

/** Texts made of the pieces that a format gives a meaning. */
export const textsOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((chosen) => chosen.join(''));
