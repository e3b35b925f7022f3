import { expect, test } from 'vitest';
import type { ServerState } from '../../client/src/server.ts';
import { severities, statusOfNote, statusOfServer } from '../../client/src/status-text.ts';

const overview = {
  claims: 9,
  cited: 8,
  supported: 7,
  weak: 1,
  judgements: 2,
  findings: { error: 0, warning: 2, info: 0 },
};
const none = { error: 0, warning: 0, info: 0 };

test('claims, supported and findings, with the icon of the worst finding', () => {
  const iconOf = (findings: typeof none) => statusOfNote({ ...overview, findings }).text.split(' ')[0];
  expect(statusOfNote(overview).text).toBe('$(warning) 9 claims · 7 supported · 2 findings');
  expect(iconOf({ error: 1, warning: 2, info: 3 })).toBe('$(error)');
  expect(iconOf({ error: 0, warning: 0, info: 3 })).toBe('$(info)');
  expect(iconOf(none)).toBe('$(check)');
});

test('one is one', () => {
  const one = { claims: 1, cited: 1, supported: 1, weak: 1, judgements: 1, findings: { ...none, info: 1 } };
  expect(statusOfNote(one).text).toBe('$(info) 1 claim · 1 supported · 1 finding');
  expect(statusOfNote(one).tooltip.join('\n')).not.toMatch(/1 \w+s\b/);
});

test('screen readers get words, kinds of findings included', () => {
  expect(statusOfNote(overview).label).toBe('Pincite: 9 claims, 7 supported, 2 findings (2 warnings)');
  expect(statusOfNote({ ...overview, findings: none }).label).toBe('Pincite: 9 claims, 7 supported, no findings');
});

test('the tooltip has all that is counted, and what a click does', () => {
  const { tooltip, command } = statusOfNote({ ...overview, findings: { error: 1, warning: 2, info: 1 } });
  expect(tooltip).toEqual([
    '9 claims, 8 cited',
    '7 sentences supported by what they cite (an estimate)',
    '1 sentence to look at: the cited passage says something else, or less',
    '2 judgements',
    '1 error, 2 warnings, 1 info',
    'Select to show Problems.',
  ]);
  expect(command).toBe('workbench.actions.view.problems');
});

test.each<[ServerState, string, string]>([
  ['starting', 'reading', 'pincite.showOutput'],
  ['running', 'reading', 'pincite.showOutput'],
  ['waiting', 'starting again', 'pincite.showOutput'],
  ['stopped', 'stopped', 'pincite.restartServer'],
])('a server that is %s: %s', (state, words, command) => {
  const status = statusOfServer(state);
  expect(status.text).toContain(`Pincite: ${words}`);
  expect(status.command).toBe(command);
  expect(status.label).not.toContain('$(');
});

test('severities in words', () => {
  expect(severities(none)).toBe('');
  expect(severities({ error: 0, warning: 0, info: 2 })).toBe('2 infos');
});
