import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkNote } from '../../server/src/checks/run.ts';
import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import { loadWorkspace } from '../../server/src/workspace/load.ts';
import { resources } from '../support/resources.ts';

/*
 * Whole notes with their sources, one folder a subject. `expected.yaml` beside them lists, by note, findings by check and by words of the
 * line that they begin in:
 *   allowed: may be reported: right, or a false alarm that is known (`open: true`). Nothing else may be.
 *   found: must be reported: faults, one a line.
 */

interface Line {
  readonly check: string;
  readonly line: string;
}

interface Expected {
  readonly [note: string]: { readonly allowed?: readonly Line[]; readonly found?: readonly Line[] };
}

const home = fileURLToPath(new URL('notes', import.meta.url));
const folders = readdirSync(home).filter((each) => existsSync(`${home}/${each}/expected.yaml`));

describe.each(folders)('the notes in %s', (folder) => {
  const root = `${home}/${folder}`;
  const expected = parse(readFileSync(`${root}/expected.yaml`, 'utf8')) as Expected;

  it.each(Object.keys(expected))('%s: what is sound stays silent, what is wrong is found', async (name) => {
    const { allowed = [], found = [] } = expected[name]!;
    const lines = await findingsOf(root, `notes/${name}`);
    const isOf = ({ check, line }: Line, told: Line): boolean => check === told.check && told.line.includes(line);
    expect(lines.filter((told) => ![...allowed, ...found].some((each) => isOf(each, told)))).toEqual([]);
    expect(found.filter((each) => !lines.some((told) => isOf(each, told)))).toEqual([]);
  });
});

/** What all checks say of a note: the check, and the line in which the finding begins. */
async function findingsOf(root: string, path: string): Promise<Line[]> {
  const machine = { files: nodeFileSystem, decoders: nodeDecoders };
  const workspace = await loadWorkspace(machine, root, { knownChecks: [], resources, choose: () => [path] });
  const { snapshot } = workspace!;
  const { document } = snapshot.notes.get(path)!;
  const lines = document.text.split('\n');
  const { findings, problems } = checkNote(snapshot, path);
  expect(problems).toEqual([]);
  return findings.map(({ check, span }) => ({
    check,
    line: lines[document.lines.rangeOf(span).start.line]!,
  }));
}
