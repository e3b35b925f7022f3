import type { Settings } from '../../workspace/settings.ts';
import { applyBaseline, writeBaseline } from '../baseline.ts';
import { changedSince } from '../changed.ts';
import { adjusted, type CheckOptions, readCheckOptions } from '../check-options.ts';
import { type Collected, collect } from '../collect.ts';
import { fixAll } from '../fix-all.ts';
import { exitCode, type Io } from '../io.ts';
import { judged } from '../judged.ts';
import { type LoadedTargets, type LoadTargetsOptions, loadTargets } from '../load-targets.ts';
import type { Problem, Report } from '../report.ts';
import { loadStdin } from '../stdin.ts';
import { summaryOf } from '../summary.ts';
import { targetsOf } from '../targets.ts';
import { tell } from '../tell.ts';
import { writeReports } from '../write-reports.ts';

/** `pincite check`: the findings of notes. */
export async function check(io: Io, args: readonly string[]): Promise<number> {
  const options = await readCheckOptions(io, args);
  const { loaded, problems } = await load(io, options);
  for (const { workspace } of loaded) tell(io, workspace.root, workspace.remarks);
  const { loaded: fixed, problems: unwritten } = await fixAll(io, loaded, options.fix);
  const { loaded: asked, problems: unasked } = await judged(io, fixed);
  const collected = collect(asked);
  const { kept, problems: ofBaseline } = await withBaseline(io, options, collected);
  const report: Report = {
    summary: summaryOf(asked, kept.findings),
    findings: kept.findings,
    quiet: kept.quiet,
    problems: [...problems, ...unwritten, ...unasked, ...kept.problems, ...ofBaseline],
  };
  const unreported = await writeReports(io, options, report);
  tell(io, io.cwd, [...report.problems, ...unreported]);
  return codeOf(options, report, unreported);
}

/** The data of Pincite's own is read while the files of the roots are. */
async function load(io: Io, options: CheckOptions): Promise<LoadedTargets> {
  const own = io.readResources();
  const how = {
    resources: own.then(({ resources }) => resources),
    adjust: (settings: Settings) => adjusted(settings, options),
  };
  const { loaded, problems } = await (options.stdin ? loadStdin(io, options, how) : loadPaths(io, options, how));
  return { loaded, problems: [...problems, ...(await own).problems] };
}

async function loadPaths(io: Io, options: CheckOptions, how: LoadTargetsOptions): Promise<LoadedTargets> {
  const { targets, problems } = await targetsOf(io, options.paths, options.root);
  const only = options.changedSince === null ? null : await changedSince(io, options.changedSince);
  const answer = await loadTargets(io, targets, { ...how, only });
  return { loaded: answer.loaded, problems: [...problems, ...answer.problems] };
}

async function withBaseline(
  io: Io,
  { baseline, writeBaseline: isToWrite }: CheckOptions,
  collected: Collected,
): Promise<{ kept: Collected; problems: readonly Problem[] }> {
  if (baseline === null) return { kept: collected, problems: [] };
  if (isToWrite) return { kept: collected, problems: await writeBaseline(io, baseline, collected.findings) };
  return applyBaseline(io, baseline, collected);
}

/** What a run ends with: what could not be done beats what was found. */
function codeOf(options: CheckOptions, report: Report, unreported: readonly Problem[]): number {
  if (report.problems.length > 0 || unreported.length > 0) return exitCode.trouble;
  const { errors, warnings, infos } = report.summary;
  const counted = { never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos };
  const tooMany = options.maxWarnings !== null && warnings > options.maxWarnings;
  const accepted = options.writeBaseline;
  return !accepted && (counted[options.failOn] > 0 || tooMany) ? exitCode.findings : exitCode.clean;
}
