import { from } from '../paths.ts';
import type { PlacedFinding, Reporter, View } from '../report.ts';

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/** Reviewdog's diagnostic format; its columns count bytes of UTF-8. */
export const rdjson: Reporter = ({ findings, problems }, view) => {
  const diagnostics = [
    ...findings.map((finding) => diagnosticOf(finding, view)),
    ...problems.map(({ file, message }) => ({
      message,
      location: { path: from(view.top, file) },
      severity: severities.error,
    })),
  ];
  return `${JSON.stringify({ source: { name: 'pincite' }, diagnostics }, null, 2)}\n`;
};

const diagnosticOf = (finding: PlacedFinding, { top }: View) => ({
  message: finding.message,
  location: { path: from(top, finding.file), range: rangeInBytes(finding) },
  severity: severities[finding.severity],
  code: { value: finding.check },
});

/** Only the first line is at hand; an end in a later line is left out, as the format allows. */
function rangeInBytes({ range, line }: PlacedFinding) {
  const bytes = (column: number) => Buffer.byteLength(line.slice(0, column - 1)) + 1;
  const start = { line: range.start.line, column: bytes(range.start.column) };
  return range.end.line === range.start.line
    ? { start, end: { line: range.end.line, column: bytes(range.end.column) } }
    : { start };
}
