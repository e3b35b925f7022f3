import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LocatorGrammar } from '../../server/src/note/locator/grammar.ts';
import { PANDOC_LABELS } from '../../server/src/note/locator/labels.ts';
import { tokensOf } from '../../server/src/note/locator/tokens.ts';
import { Note } from '../../server/src/note/note.ts';
import { agreedNote, agreedSuffix, locatorOf, locatorsOf, readOf } from './agree.ts';
import { AGREED, DIFFERENT, GENERATED } from './cases.ts';
import { citationsOf, locatorLine, readingOf } from './reading.ts';
import type { Recorded } from './record.ts';

const recorded: Recorded = JSON.parse(
  readFileSync(new URL('../fixtures/pandoc/recorded.json', import.meta.url), 'utf8'),
);

const noteOf = (text: string): Note => Note.of('note.md', text);
const answersTo = (text: string): Recorded['notes'][string] => {
  const answers = recorded.notes[text];
  if (!answers) throw new Error('Pandoc was never asked about this note: run `node test/pandoc/record.mjs`.');
  return answers;
};
const pandocReads = (text: string): string[] => answersTo(text).map(([citation]) => citation);
const pandocLocators = (text: string): (string | null)[] => answersTo(text).map(([, locator]) => locator);

test('there are enough inputs', () => {
  expect(AGREED.length + DIFFERENT.length).toBeGreaterThanOrEqual(150);
  expect(GENERATED.length).toBeGreaterThanOrEqual(300);
  expect(Object.keys(recorded.suffixes).length).toBeGreaterThanOrEqual(500);
});

/** Locators are Pandoc's, too, but where the braces are missing that would make them so. */
function locatorsAgree(text: string): void {
  const note = noteOf(text);
  const theirs = pandocLocators(text);
  const agreed = pandocLocators(agreedNote(note));
  citationsOf(note).forEach((citation, i) => {
    expect(locatorOf(citation)).toBe(citation.disambiguation ? agreed[i] : theirs[i]);
  });
}

describe.each([...new Set(AGREED.map(({ name }) => name))])('%s', (name) => {
  test.each(AGREED.filter((each) => each.name === name))('$text', ({ text }) => {
    expect(readingOf(noteOf(text))).toEqual(pandocReads(text));
    locatorsAgree(text);
  });
});

describe.each([...new Set(DIFFERENT.map(({ name }) => name))])('ours: %s', (name) => {
  test.each(DIFFERENT.filter((each) => each.name === name))('$text', ({ text, reads, locators }) => {
    expect(readingOf(noteOf(text))).toEqual(reads);
    if (locators) expect(locatorsOf(noteOf(text))).toEqual(locators);
    // The class would not be one of ours if Pandoc agreed.
    expect([reads, locators ?? null]).not.toEqual([pandocReads(text), locators ? pandocLocators(text) : null]);
  });
});

test.each(GENERATED.map((text) => [text]))('generated: %j', (text) => {
  expect(readingOf(noteOf(text))).toEqual(pandocReads(text));
  locatorsAgree(text);
});

describe('suffixes', () => {
  const suffixes = Object.entries(recorded.suffixes);

  test.each(suffixes)('%j: what Pandoc makes of it is foreseen', (suffix, locator) => {
    const tokens = tokensOf(suffix);
    const read = new LocatorGrammar(suffix, tokens, PANDOC_LABELS, true).read();
    const at = (token: number): number => tokens[token]?.start ?? suffix.length;
    const value = read ? suffix.slice(at(read.from), at(read.to)) : '';
    expect(read && value.trim() !== '' ? locatorLine(read.label, value) : null).toBe(locator);
  });

  test.each(suffixes)('%j: our reading is Pandoc’s, or the braces make it so', (suffix, locator) => {
    const reading = readOf(suffix);
    if (reading.malformed) return expect(reading.locator).toBeNull();
    const agreed = reading.disambiguation ? recorded.suffixes[agreedSuffix(suffix)] : locator;
    expect(agreed).toBe(locatorOf(reading));
  });
});
