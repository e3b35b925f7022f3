import { folderOf, nameOf } from '../workspace/paths.ts';
import type { Collected } from './collect.ts';
import type { Io } from './io.ts';
import { absolute, from } from './paths.ts';
import type { PlacedFinding, Problem } from './report.ts';

/** Findings that were there when the baseline was written, one a line so that merges are easy. */
interface BaselineFile {
  readonly version: 1;
  readonly findings: readonly { readonly file: string; readonly check: string; readonly fingerprint: string }[];
}

const limit = 64 * 1024 * 1024;

/** Writes what is found now, so that later runs report only what is new. The answer is what went wrong. */
export async function writeBaseline(io: Io, path: string, findings: readonly PlacedFinding[]): Promise<Problem[]> {
  const file = absolute(io.cwd, path);
  const lines = findings.map((finding) => JSON.stringify(entryOf(io, finding)));
  const text = `{ "version": 1, "findings": [\n${lines.join(',\n')}\n] }\n`;
  const trouble = await io.writeFile(file, text);
  return trouble === null ? [] : [{ file, message: `The baseline could not be written. ${trouble}` }];
}

/** Keeps the findings quiet that the baseline has; each entry counts once. */
export async function applyBaseline(
  io: Io,
  path: string,
  collected: Collected,
): Promise<{ kept: Collected; problems: readonly Problem[] }> {
  const file = absolute(io.cwd, path);
  const read = await readBaseline(io, file);
  if ('problem' in read) return { kept: collected, problems: [{ file, message: read.problem }] };
  const known = new Set(read.findings.map(({ file: of, fingerprint }) => `${of} ${fingerprint}`));
  const isKnown = (finding: PlacedFinding) => known.has(`${from(io.cwd, finding.file)} ${finding.fingerprint}`);
  const quiet = collected.findings
    .filter(isKnown)
    .map((finding) => ({ finding, by: 'baseline' as const, reason: 'It is in the baseline.' }));
  const findings = collected.findings.filter((finding) => !isKnown(finding));
  return { kept: { ...collected, findings, quiet: [...collected.quiet, ...quiet] }, problems: [] };
}

const entryOf = (io: Io, { file, check, fingerprint }: PlacedFinding): BaselineFile['findings'][number] => ({
  file: from(io.cwd, file),
  check,
  fingerprint,
});

async function readBaseline(io: Io, file: string): Promise<BaselineFile | { readonly problem: string }> {
  const content = await io.files.read(folderOf(file), nameOf(file), limit);
  if ('problem' in content) return { problem: `${content.problem} “--write-baseline” makes a baseline.` };
  try {
    const read = JSON.parse(new TextDecoder().decode(content.bytes)) as BaselineFile;
    if (read.version === 1 && Array.isArray(read.findings)) return read;
  } catch {
    // The same to the reader as a file of another kind.
  }
  return { problem: 'This is not a baseline that this version can read. “--write-baseline” makes a new one.' };
}
