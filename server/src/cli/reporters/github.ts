import { from } from '../paths.ts';
import type { PlacedFinding, Reporter, View } from '../report.ts';

/*
 * Workflow commands of GitHub Actions. A step shows ten of each level at most, so errors come first.
 */

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Annotations on the lines of a pull request. */
export const github: Reporter = ({ findings, problems }, view) => {
  const ordered = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const troubles = problems.map(({ file, message }) => {
    const place = file === '' ? '' : ` file=${property(from(view.top, file))}`;
    return `::error${place}::${data(message)}\n`;
  });
  return [...troubles, ...ordered.map((finding) => annotation(finding, view))].join('');
};

function annotation({ severity, file, range, check, message }: PlacedFinding, { top }: View): string {
  const { start, end } = range;
  const properties = [
    `file=${property(from(top, file))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub takes columns only when both ends are on one line.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(check)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
}

/** Escapes as the runner undoes them. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
