import type { CheckOptions } from './check-options.ts';
import type { Io } from './io.ts';
import { absolute } from './paths.ts';
import type { Problem, Report, View } from './report.ts';
import { reporters } from './reporters/reporters.ts';
import { wantsColour } from './style.ts';

/** Makes the reports that were asked for. The answer is what could not be written. */
export async function writeReports(io: Io, options: CheckOptions, report: Report): Promise<Problem[]> {
  const view: View = {
    cwd: io.cwd,
    top: (await io.git.top(io.cwd)) ?? io.cwd,
    version: io.version,
    columns: io.stdout.columns,
    colour: false,
  };
  const problems: Problem[] = [];
  for (const { format, file } of options.reports) {
    if (file === null) continue;
    const path = absolute(io.cwd, file);
    const trouble = await io.writeFile(path, reporters[format](report, view));
    if (trouble !== null) problems.push({ file: path, message: `The report could not be written. ${trouble}` });
  }
  const onStdout = options.reports.find(({ file }) => file === null)?.format ?? 'pretty';
  const colour = wantsColour(io.env, io.stdout.isTTY, options.noColor);
  io.stdout.write(reporters[onStdout](report, { ...view, colour }));
  const isForPeople = onStdout === 'pretty' || onStdout === 'compact';
  if (isForPeople && io.env.GITHUB_ACTIONS === 'true') io.stdout.write(reporters.github(report, view));
  return problems;
}
