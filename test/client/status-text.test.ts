import { expect, test } from 'vitest';
import type { ServerState } from '../../client/src/server.ts';
import { severities, statusOfNote, statusOfServer } from '../../client/src/status-text.ts';
import { overview } from './overview.ts';

const none = { error: 0, warning: 0, info: 0 };

test('claims, supported and findings, with the icon of the worst finding', () => {
  const iconOf = (findings: typeof none) => statusOfNote({ ...overview, findings }).text.split(' ')[0];
  expect(statusOfNote(overview).text).toBe('$(warning) 9 claims · 5 supported · 2 findings');
  expect(iconOf({ error: 1, warning: 2, info: 3 })).toBe('$(error)');
  expect(iconOf({ error: 0, warning: 0, info: 3 })).toBe('$(info)');
  expect(iconOf(none)).toBe('$(check)');
});

test('one is one', () => {
  const one = { ...overview, claims: 1, cited: 1, supported: 1, judgements: 1, findings: { ...none, info: 1 } };
  expect(statusOfNote(one).text).toBe('$(info) 1 claim · 1 supported · 1 finding');
  expect(statusOfNote(one).tooltip.join('\n')).not.toMatch(/1 \w+s\b/);
});

test('screen readers get words, kinds of findings included', () => {
  expect(statusOfNote(overview).label).toBe('Pincite: 9 claims, 5 supported, 2 findings (2 warnings)');
  expect(statusOfNote({ ...overview, findings: none }).label).toBe('Pincite: 9 claims, 5 supported, no findings');
});

test('sources that are still being read are work under way, and said first', () => {
  const reading = statusOfNote(overview, 1);
  expect(reading.text).toBe('$(sync~spin) reading 1 source · 9 claims · 5 supported · 2 findings');
  expect(reading.label).toBe('Pincite: reading 1 source, 9 claims, 5 supported, 2 findings (2 warnings)');
  expect(reading.tooltip[0]).toBe('Still reading 1 source. What cites them is compared as soon as that is done.');
});

test('the tooltip has all that is counted, and what a click does', () => {
  const { tooltip, command } = statusOfNote({ ...overview, findings: { error: 1, warning: 2, info: 1 } });
  expect(tooltip).toEqual([
    '9 claims, 8 cited',
    '5 supported (an estimate), 1 with errors or warnings, 1 not clearly supported, 1 marked as checked, 1 not compared',
    '2 judgements',
    '1 error, 2 warnings, 1 info',
    'Select to show Problems.',
  ]);
  expect(command).toBe('workbench.actions.view.problems');
});

test('where Problems would be empty a click leads to the first claim that is not clearly supported', () => {
  const quiet = statusOfNote({ ...overview, findings: none });
  expect(quiet.command).toBe('pincite.showSentence');
  expect(quiet.tooltip.at(-1)).toBe('Select to go to the first claim that is not clearly supported.');
  expect(statusOfNote({ ...overview, unclear: 0, unclearAt: null, findings: none })).toMatchObject({
    command: 'workbench.actions.view.problems',
  });
});

test('no line on claims where nothing is claimed', () => {
  const nothing = {
    claims: 0,
    cited: 0,
    supported: 0,
    withFindings: 0,
    unclear: 0,
    checked: 0,
    uncited: 0,
    notCompared: 0,
  };
  expect(statusOfNote({ ...overview, ...nothing, findings: none }).tooltip.slice(0, 2)).toEqual([
    '0 claims, 0 cited',
    '2 judgements',
  ]);
});

test.each<[ServerState, string | null, string, string]>([
  ['starting', null, 'starting…', 'pincite.showOutput'],
  ['running', '', 'reading sources…', 'pincite.showOutput'],
  ['running', '25 of 500 files', 'reading sources, 25 of 500 files', 'pincite.showOutput'],
  ['running', null, 'checking…', 'pincite.showOutput'],
  ['waiting', null, 'starting again…', 'pincite.showOutput'],
  ['stopped', null, 'stopped', 'pincite.restartServer'],
])('a server that is %s, reading %s: %s', (state, reading, words, command) => {
  const status = statusOfServer(state, reading);
  expect(status.text.replace(/^\$\([\w~-]+\) /, '')).toBe(`Pincite: ${words}`);
  expect(status.text.includes('~spin')).toBe(state !== 'stopped');
  expect(status.command).toBe(command);
  expect(status.label).toMatch(/^Pincite (?:is|has) /);
  expect(status.label).not.toContain('$(');
});

test('screen readers hear the counts, too', () => {
  expect(statusOfServer('running', '25 of 500 files').label).toContain('25 of 500 files');
});

test('severities in words', () => {
  expect(severities(none)).toBe('');
  expect(severities({ error: 0, warning: 0, info: 2 })).toBe('2 infos');
});
