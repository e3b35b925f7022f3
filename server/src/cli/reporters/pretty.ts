import { asOneLine } from '../../text/one-line.ts';
import { from } from '../paths.ts';
import { isExtracted } from '../place.ts';
import type { PlacedFinding, Reporter, View } from '../report.ts';
import { type Style, severityWord, styleOf } from '../style.ts';
import { excerpt, shown, wrap } from '../terminal-text.ts';
import { byFile } from './by-file.ts';
import { closingLines } from './closing.ts';

/** How much of a passage is shown. */
const passageLines = 4;

/** For people at a terminal: by file, with the flagged words in their line and the passage beneath. */
export const pretty: Reporter = (report, view) => {
  const style = styleOf(view.colour);
  const width = Math.max(40, Math.min(view.columns, 120));
  const parts = byFile(report.findings).map(([file, findings]) =>
    [
      style.underline(shown(from(view.cwd, file))),
      '',
      ...findings.flatMap((finding) => [...findingLines(finding, view, style, width), '']),
    ].join('\n'),
  );
  return [...parts, ...closingLines(report, style), ''].join('\n');
};

function findingLines(finding: PlacedFinding, view: View, style: Style, width: number): string[] {
  const { line, column } = finding.range.start;
  const head = `  ${style.dim(`${line}:${column}`)}  ${severityWord(finding, style)}  ${style.dim(finding.check)}`;
  const estimate = finding.certainty === 'estimate' ? style.dim(' (an estimate)') : '';
  return [
    head + estimate,
    ...wrap(shown(finding.message), width - 4).map((text) => `    ${text}`),
    ...flaggedLines(finding, style, width),
    ...finding.related.flatMap((related) => passage(related, view, style, width)),
    ...finding.fixes.slice(0, 1).map((fix) => `    ${style.green('fix')} ${shown(fix.title)}`),
  ];
}

/** The line that the finding starts in, cut to the width, and marks under the flagged words. */
function flaggedLines(finding: PlacedFinding, style: Style, width: number): string[] {
  if (finding.line.trim() === '') return [];
  const { start, end } = finding.range;
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : finding.line.length;
  const { text, before, marked } = excerpt(finding.line, from, to, width - 6);
  const marks = severityPaint(finding, style)('^'.repeat(marked));
  return [`    ${style.dim('│')} ${text}`, `    ${style.dim('│')} ${' '.repeat(before)}${marks}`];
}

function severityPaint({ severity }: PlacedFinding, style: Style): (text: string) => string {
  if (severity === 'error') return style.red;
  return severity === 'warning' ? style.yellow : style.blue;
}

function passage(related: PlacedFinding['related'][number], view: View, style: Style, width: number): string[] {
  const { line, column } = related.range.start;
  const file = from(view.cwd, related.file);
  const where = shown(
    isExtracted(related.file) ? [file, related.locator].join(' ').trim() : `${file}:${line}:${column}`,
  );
  const lines = wrap(shown(asOneLine(related.text)), width - 6);
  const kept = lines.slice(0, passageLines);
  if (lines.length > passageLines) kept[passageLines - 1] += ' …';
  return [
    `    ${style.dim(where)}  ${shown(related.message)}`,
    ...kept.map((text) => `    ${style.dim('>')} ${style.dim(text)}`),
  ];
}
