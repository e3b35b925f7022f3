import { expect, test } from 'vitest';
import {
  describeCitation,
  describeSource,
  iconOfCitation,
  labelOfSource,
  stateOf,
  tooltipOfSource,
} from '../../client/src/views/source-text.ts';
import type { CitedByItem, SourceItem } from '../../server/src/lsp/requests-model.ts';

const source: SourceItem = {
  key: 'garrow-2025',
  title: 'A memo',
  text: null,
  uri: 'file:///w/seeds/garrow-2025.txt',
  format: 'text',
  author: ['Ana Garrow', 'Wei Lan'],
  issued: '2025-03-01',
  publisher: null,
  type: 'report',
  url: 'https://example.com/a',
  accessed: null,
  language: null,
  grade: 'B2',
  passages: 12,
  citations: 3,
  weak: 1,
  problems: [],
};

test('a source in a line', () => {
  expect(describeSource(source)).toBe('garrow-2025 · 2025 · B2 · cited 3×, 1 weak');
  expect(describeSource({ ...source, issued: null, grade: null, citations: 0, weak: 0 })).toBe('garrow-2025 · uncited');
});

test('its state: problems come first', () => {
  expect(stateOf(source)).toBe('cited');
  expect(stateOf({ ...source, citations: 0 })).toBe('uncited');
  expect(stateOf({ ...source, citations: 0, problems: ['It cannot be read.'] })).toBe('problem');
});

test('what a screen reader says has no signs in it', () => {
  expect(labelOfSource(source)).toBe('A memo, garrow-2025, 2025, grade B2, cited 3 times, 1 sentence to look at');
  expect(labelOfSource({ ...source, citations: 0, weak: 0, problems: ['x'] })).toBe(
    'A memo, garrow-2025, 2025, grade B2, uncited, 1 problem',
  );
});

test('the tooltip has what is known and what is wrong, and leaves out what is not known', () => {
  expect(tooltipOfSource({ ...source, problems: ['It cannot be read.'] })).toBe(
    `A memo

Key: garrow-2025
By: Ana Garrow, Wei Lan
Issued: 2025-03-01
Type: report
Grade: B2
Address: https://example.com/a
Passages: 12
Cited: 3 times, 1 sentence to look at

⚠ It cannot be read.`,
  );
  expect(tooltipOfSource({ ...source, uri: null, citations: 0 })).toContain(
    'Passages: none: only a bibliography entry',
  );
});

const citation: CitedByItem = {
  location: {
    uri: 'file:///w/notes/a%20brief.md',
    range: { start: { line: 25, character: 3 }, end: { line: 25, character: 20 } },
  },
  sentence: 'Output rose.',
  verdict: 'supported',
  headline: 'Supported',
  weak: false,
};

test('a citing sentence: its verdict in words, and where it stands', () => {
  expect(describeCitation(citation)).toBe('Supported · a brief.md:26');
  expect(describeCitation({ ...citation, verdict: null, headline: null })).toBe('a brief.md:26');
});

test('its icon', () => {
  expect(iconOfCitation(citation)).toBe('pass');
  expect(iconOfCitation({ ...citation, weak: true })).toBe('warning');
  expect(iconOfCitation({ ...citation, verdict: 'cannot-tell' })).toBe('question');
  expect(iconOfCitation({ ...citation, verdict: null })).toBe('dash');
});
