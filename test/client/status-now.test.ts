import { expect, test } from 'vitest';
import { type Known, statusNow } from '../../client/src/status-now.ts';
import { overview } from './overview.ts';

const first: Known = {
  state: 'starting',
  reading: null,
  isRead: false,
  isFirst: true,
  isCandidate: true,
  overview: undefined,
  unread: 0,
};
const later: Known = { ...first, state: 'running', isRead: true, isFirst: false };

const seen = (known: Known): [string | null, string] => {
  const { status, isPatient } = statusNow(known);
  return [status?.text.replace(/^\$\([\w~-]+\) (?:Pincite: )?/, '') ?? null, isPatient ? 'in a moment' : 'at once'];
};
const noted = '9 claims · 5 supported · 2 findings';

test('the first start is seen at once, step by step, with other words each', () => {
  expect(seen(first)).toEqual(['starting…', 'at once']);
  const running: Known = { ...first, state: 'running' };
  expect(seen(running)).toEqual(['reading sources…', 'at once']);
  expect(seen({ ...running, reading: '' })).toEqual(['reading sources…', 'at once']);
  expect(seen({ ...running, reading: '25 of 500 files' })).toEqual(['reading sources, 25 of 500 files', 'at once']);
  expect(seen({ ...running, reading: null, overview })).toEqual([noted, 'at once']);
});

test('so it is while no editor is in front yet, and goes when there is nothing to read', () => {
  const nothing: Known = { ...first, isCandidate: false, overview: null };
  expect(seen(nothing)).toEqual(['starting…', 'at once']);
  expect(seen({ ...nothing, state: 'running' })).toEqual([null, 'in a moment']);
  expect(seen({ ...nothing, state: 'running', reading: '5 of 9 files' })).toEqual([
    'reading sources, 5 of 9 files',
    'at once',
  ]);
  expect(seen({ ...nothing, state: 'running', isRead: true })).toEqual([null, 'at once']);
  expect(seen({ ...nothing, isRead: true })).toEqual([null, 'at once']);
});

test('the first note that is opened after all was read is seen to be checked at once', () => {
  expect(seen({ ...later, isFirst: true })).toEqual(['checking…', 'at once']);
});

test('documents that are read behind are seen beside how the note stands', () => {
  expect(seen({ ...later, overview, unread: 12 })).toEqual([`reading 12 sources · ${noted}`, 'at once']);
  expect(seen({ ...later, overview: null, unread: 12 })).toEqual([null, 'at once']);
});

test('what is no note shows nothing once that is known', () => {
  expect(seen({ ...first, state: 'running', overview: null })).toEqual([null, 'at once']);
  expect(seen({ ...later, overview: null })).toEqual([null, 'at once']);
});

test('later nothing flickers: what is asked for is waited for', () => {
  expect(seen(later)).toEqual(['checking…', 'in a moment']);
  expect(seen({ ...later, state: 'starting' })).toEqual(['starting…', 'in a moment']);
  expect(seen({ ...later, overview })).toEqual([noted, 'at once']);
});

test('sources that are read again are seen, but for a note that was answered', () => {
  expect(seen({ ...later, reading: '25 of 500 files' })).toEqual(['reading sources, 25 of 500 files', 'at once']);
  expect(seen({ ...later, reading: '25 of 500 files', overview })).toEqual([noted, 'at once']);
});

test('a server that ended is said at once, beside a note', () => {
  expect(seen({ ...later, state: 'waiting' })).toEqual(['starting again…', 'at once']);
  expect(seen({ ...later, state: 'stopped', overview })).toEqual(['stopped', 'at once']);
  expect(seen({ ...first, state: 'stopped', isCandidate: false, overview: null })).toEqual([null, 'at once']);
});
