import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../server/src/checks/finding.ts';
import { allChecks } from '../server/src/checks/registry.ts';
import { checkNote } from '../server/src/checks/run.ts';
import { locatorText } from '../server/src/checks/wording.ts';
import { nodeDecoders } from '../server/src/host/decoders.ts';
import { nodeFileSystem } from '../server/src/host/node-file-system.ts';
import { bodyOf } from '../server/src/library/body.ts';
import { resolveCitation } from '../server/src/library/resolve.ts';
import { Note } from '../server/src/note/note.ts';
import { applyEdits } from '../server/src/text/document.ts';
import { sliceOf } from '../server/src/text/span.ts';
import { loadWorkspace } from '../server/src/workspace/load.ts';
import type { Snapshot } from '../server/src/workspace/snapshot.ts';
import { run } from './cli/run.ts';
import { resources } from './support/resources.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const path = 'notes/rare-earth-brief.md';
let snapshot: Snapshot;
let note: Note;

beforeAll(async () => {
  const machine = { files: nodeFileSystem, decoders: nodeDecoders };
  const workspace = await loadWorkspace(machine, root, { knownChecks: [], resources, choose: () => [path] });
  snapshot = workspace!.snapshot;
  note = snapshot.notes.get(path)!;
});

/** Check and the words under it. */
const told = (of: Note, findings: readonly Finding[]): string[] =>
  findings.map(({ check, span }) => `${check}: ${sliceOf(of.document.text, span).replace(/\s+/g, ' ')}`);

describe('the sample note', () => {
  it('shows its honest mistakes, and nothing else', () => {
    expect(told(note, checkNote(snapshot, path).findings)).toEqual([
      'quote/altered: end',
      'claim/uncited: Exports fell by 9 per cent, while sales to magnet makers at home rose by 22 per cent.',
      'quote/uncited: Brenna is late, and I will not dress that up.',
      'claim/overstated: will reach',
      'number/mismatch: 1.2 per cent',
      'citation/unknown-passage: ¶ 27',
      'citation/unknown-source: @magnet-survy-2026',
      'quote/not-found: you cannot take out half twice',
      'attribution/weasel: Observers say',
      'judgement/unsupported: A rise in prices like that of 2011 is likely before the end of next year.',
      'citation/no-text: @halvorsen-2023',
    ]);
  });

  it('ignores one finding, and says why', () => {
    const { suppressed, unusedDirectives } = checkNote(snapshot, path);
    expect(suppressed.map(({ finding, reason }) => [finding.check, reason])).toEqual([
      ['claim/uncited', 'every textbook on magnets has it, no reader will ask for a source'],
    ]);
    expect(unusedDirectives).toEqual([]);
  });

  it('is sound otherwise: each citation leads to the passage that says so', () => {
    expect(passagesCited()).toEqual(expectedPassages);
  });

  it('loses the findings that have a fix when it is applied', () => {
    const { findings } = checkNote(snapshot, path);
    const fixed = findings.filter(({ fixes }) => fixes.length > 0);
    expect(fixed.map(({ check }) => check)).toEqual([
      'quote/altered',
      'claim/overstated',
      'number/mismatch',
      'citation/unknown-source',
      'quote/not-found',
    ]);
    const edits = fixed.flatMap(({ fixes }) => fixes[0]!.edits);
    const mended = Note.of(path, applyEdits(note.document.text, edits));
    const left = checkNote({ ...snapshot, notes: new Map([[path, mended]]) }, path).findings;
    expect(left.map(({ check }) => check)).toEqual(
      findings.filter((finding) => !fixed.includes(finding)).map(({ check }) => check),
    );
  });
});

describe('the sample sources', () => {
  it('are all read, and say who wrote them', () => {
    expect(snapshot.library.problems).toEqual([]);
    expect([...snapshot.library.sources.keys()].sort()).toEqual([
      'garrow-memo-2025',
      'halvorsen-2023',
      'heavy-outlook-2026',
      'magnet-survey-2026',
      'ministry-briefing-2025',
      'northfold-results-2025',
      'quota-notice-2025',
      'verband-stellungnahme-2025',
    ]);
    for (const source of snapshot.library.sources.values())
      if (source.file) expect(bodyOf(source)!.passages.length, source.key).toBeGreaterThan(11);
  });

  it('say of themselves that they are invented', () => {
    for (const source of snapshot.library.sources.values())
      if (source.file) expect(bodyOf(source)!.text, source.key).toMatch(/invented|erfunden/);
  });
});

describe('the README', () => {
  it('lists the checks, and how loud they start', () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8');
    const rows = [...readme.matchAll(/^\| `([a-z]+\/[a-z-]+)` +\| .* \| (\w+), (\w+) *\|$/gm)].map((row) =>
      row.slice(1),
    );
    const checks = allChecks.map(({ id, severity, certainty }) => [id, severity, certainty]);
    expect(rows.sort()).toEqual(checks.sort());
  });

  it('shows what the program prints', async () => {
    const readme = readFileSync(`${root}/README.md`, 'utf8');
    const picture = /<!-- run:start -->\n```text\n\$ pincite (.+)\n([\s\S]*?)\n```\n<!-- run:end -->/.exec(readme)!;
    const { out } = await run(root, picture[1]!.split(' '));
    let from = 0;
    for (const part of picture[2]!.split('\n  …\n')) {
      const at = out.indexOf(part, from);
      if (at < 0) expect.fail(`The README shows what is not printed (any more): ${part}\n\nPrinted:\n${out}`);
      from = at + part.length;
    }
    expect(out.slice(from).trim(), 'the end of the run').toBe('');
  });
});

/** For each citation that leads to a passage: what it names, and how the passage begins. */
function passagesCited(): string[] {
  const lines: string[] = [];
  for (const { block } of note.blocks)
    for (const citation of block.prose.flatMap(({ citations }) => citations)) {
      const resolved = resolveCitation(snapshot.library, path, citation);
      if (resolved.status !== 'found') continue;
      const body = bodyOf(resolved.source)!;
      const starts = resolved.passages.map(({ span }) =>
        sliceOf(body.text, span).replace(/\s+/g, ' ').slice(0, 24).trim(),
      );
      const locator = citation.locator ? locatorText(citation.locator) : decodeURI(citation.target?.fragment ?? '');
      lines.push(`${resolved.source.key} ${locator}: ${starts.join(' | ')}`);
    }
  return lines;
}

/** Compared by hand with what the note says; `magnet-survey-2026 ¶ 9` is one of the mistakes. */
const expectedPassages = [
  'quota-notice-2025 ¶¶ 5-7: Article 1. Mining. The f | Article 2. Separation. T | Article 3. Comparison. T',
  'quota-notice-2025 ¶ 8: Article 4. Holders. The',
  'heavy-outlook-2026 ¶ 3: Supply is likely to grow',
  'quota-notice-2025 ¶ 7: Article 3. Comparison. T',
  'quota-notice-2025 ¶ 5: Article 1. Mining. The f',
  'quota-notice-2025 p. 2: Article 4. Holders. The | Article 5. Shares. North | Article 6. Reporting. Ho | Article 7. Environment.',
  'quota-notice-2025 ¶ 10: Article 6. Reporting. Ho',
  'quota-notice-2025 ¶ 12: Article 8. Second batch.',
  'northfold-results-2025 ¶ 1: Tallory, 26 February 202',
  'ministry-briefing-2025 ¶ 2: Maarten said that the mi',
  'ministry-briefing-2025 ¶ 4: Asked why the quota for',
  'ministry-briefing-2025 ¶ 5: She put the reserves tha',
  'ministry-briefing-2025 ¶ 6: The heavy deposits are t',
  'ministry-briefing-2025 ¶ 8: Maarten denied that the',
  'ministry-briefing-2025 ¶ 9: Tomas Reyl of the Chambe',
  'quota-notice-2025 ¶¶ 5, 7: Article 1. Mining. The f | Article 3. Comparison. T',
  'northfold-results-2025 ¶ 3: Output (tonnes of oxide)',
  'northfold-results-2025 ¶ 5: Net profit (million crow',
  'northfold-results-2025 ¶ 1: Tallory, 26 February 202',
  'northfold-results-2025 ¶2: Revenue was 11.2 billion',
  'northfold-results-2025 ¶ 7: The plant at Brenna, wit',
  'northfold-results-2025 ¶ 9: The company believes tha',
  'garrow-memo-2025 ¶ 8: • Ore grade: 2.1 per cen',
  'garrow-memo-2025 ¶ 6: The pilot plant ran for',
  'garrow-memo-2025 ¶ 14: The general manager, Pet',
  'garrow-memo-2025 ¶ 14: The general manager, Pet',
  'garrow-memo-2025 ¶ 12: • Cost to complete: 415',
  'magnet-survey-2026 ¶ 14: export licences (38 firm',
  'magnet-survey-2026 ¶ 12: Firms with a second supp',
  'verband-stellungnahme-2025 ¶ 1: Die Lieferzeiten für Dau',
  'heavy-outlook-2026 ¶ 9: Between 2019 and 2025 th',
  'magnet-survey-2026 ¶ 9: “We count our stock in d',
  'heavy-outlook-2026 ¶ 2: We estimate world demand',
  'ministry-briefing-2025 ¶ 13: 2024 503 446 45',
  'ministry-briefing-2025 ¶ 9: Tomas Reyl of the Chambe',
  'heavy-outlook-2026 ¶¶ 11-13: Low 3,100 1.3 % | Central 3,700 5.0 % | High 4,600 9.7 %',
];
