import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkById } from '../../server/src/checks/registry.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import type { Library } from '../../server/src/library/model.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { libraryOf } from '../support/library.ts';
import { snapshotOf } from '../support/testCheck.ts';

/*
 * Whole pages, as people write them. Sound ones: every claim is cited, the rest claims nothing; what is flagged there is a
 * false alarm. And a page of sentences that must all be flagged.
 */

const folder = fileURLToPath(new URL('../fixtures/prose/', import.meta.url));
const CHECKS = ['claim/uncited', 'judgement/unsupported', 'attribution/weasel', 'quote/uncited'];

/** A library in which every key of the page leads to a source. */
function libraryFor(text: string): Library {
  const keys = new Set([...text.matchAll(/@([\w-]+)/g)].map((match) => match[1]!));
  return libraryOf(Object.fromEntries([...keys].map((key) => [`seeds/${key}.txt`, `The document ${key}.\n`])));
}

/** Check and words of what is flagged on a page. */
function flaggedOn(text: string): string[] {
  const snapshot = snapshotOf(text, { library: libraryFor(text) });
  const result = checkNote(
    snapshot,
    snapshot.path,
    CHECKS.map((id) => checkById(id)!),
  );
  expect(result.problems).toEqual([]);
  return result.findings.map(({ check, span }) => `${check}: ${sliceOf(text, span).replace(/\s+/g, ' ')}`);
}

describe('sound prose', () => {
  const pages = readdirSync(`${folder}sound`).sort();
  const text = (page: string): string => readFileSync(`${folder}sound/${page}`, 'utf8');

  it.each(pages)('%s has one false alarm at most', (page) => {
    const flagged = flaggedOn(text(page));
    expect(flagged.length, flagged.join('\n')).toBeLessThanOrEqual(1);
  });

  it('has few in all', () => {
    expect(pages.flatMap((page) => flaggedOn(text(page)))).toEqual(KNOWN_FALSE_ALARMS);
  });

  it.each(pages)('%s does not pass for want of claims: without its citations it is full of alarms', (page) => {
    const bare = text(page).replaceAll(/\s*\[@[^\]]*\]/g, '');
    expect(flaggedOn(bare).length).toBeGreaterThanOrEqual(SILENT.has(page) ? 0 : 3);
  });
});

/** What the rules take for a claim or a judgement though no reader would ask for a source. */
const KNOWN_FALSE_ALARMS: readonly string[] = [
  'claim/uncited: Mr Finch offered to run the plant stall again and was thanked.',
  "judgement/unsupported: It may be on the trolley, on the wrong shelf or in somebody's bag.",
  "claim/uncited: We will look at four things: the level of the reservoirs at the end of October, orders for transformers, the operator's notices to large users, and the date on the next audit.",
  'judgement/unsupported: There will be hard questions in the coming year.',
  'judgement/unsupported: They would have been enough this time.',
  'judgement/unsupported: The second group will learn from it how much can be left out.',
  'claim/uncited: Because the tide moves by nearly an hour each day, so did the hours of the miller.',
  'claim/uncited: Priority queues were proposed by two people independently.',
  'attribution/weasel: Others say',
  'judgement/unsupported: We have no source inside the brigade, and the monitors may not enter the town.',
];

/** Documentation states nothing that a source could be asked for. */
const SILENT = new Set(['05-documentation.md']);

describe.each([
  ['flagged.md', 1],
  ['flagged-too.md', 0.9],
])('a page of sentences that nothing supports: %s', (name, recall) => {
  const page = readFileSync(`${folder}${name}`, 'utf8');
  const sections = page.split(/^# /m).slice(1);
  const flagged = flaggedOn(page);

  it.each([
    ['claim/uncited', 30],
    ['judgement/unsupported', 15],
    ['attribution/weasel', 15],
  ])('%s', (check, count) => {
    const section = sections[CHECKS.indexOf(check)]!;
    const sentences = section.split('\n').filter((line) => line.startsWith('- '));
    expect(sentences).toHaveLength(count);
    const missed = sentences.filter((line) => !flagged.some((found) => isOf(found, check, line)));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.ceil(count * (1 - recall)));
  });
});

const isOf = (found: string, check: string, line: string): boolean =>
  found.startsWith(`${check}: `) && line.includes(found.slice(check.length + 2));
