import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allChecks } from '../../server/src/checks/registry.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { snapshotOf } from '../support/testCheck.ts';

/*
 * Sound prose of many styles: what these checks say there is a false alarm. Rules may be written after the pages with odd numbers; of the others
 * only counts are known, and nobody who writes a rule reads what is said of them. Their keys lead nowhere.
 */
const folder = new URL('prose/', import.meta.url);
const pages = readdirSync(folder).filter((name) => /^\d\d-.*\.md$/.test(name));
const checks = allChecks.filter(({ id }) => /^(?:judgement|attribution)\//.test(id));

function alarmsIn(name: string): string[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const snapshot = snapshotOf(text, { path: name, library: buildLibrary([], [], []) });
  return checkNote(snapshot, name, checks).findings.map(
    ({ check, span, message }) => `${name}: ${check}: ${text.slice(span.start, span.end)} (${message})`,
  );
}

test.each([
  ['of odd number', 1, 0.3],
  ['of even number', 0, 1],
] as const)('false alarms on pages %s', (_, odd, most) => {
  const some = pages.filter((name) => Number(name.slice(0, 2)) % 2 === odd);
  const alarms = some.flatMap(alarmsIn);
  expect(some).toHaveLength(10);
  const told = odd
    ? alarms.join('\n')
    : some.map((name) => `${name}: ${alarms.filter((a) => a.startsWith(name)).length}`);
  expect(alarms.length / some.length, String(told)).toBeLessThanOrEqual(most);
});
