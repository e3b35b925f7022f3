import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import type { Library } from '../library/model.ts';
import type { LineIndex } from '../text/position.ts';
import { toDiagnostic, type View } from './convert.ts';

/** The diagnostics of a file at one moment. */
export interface DiagnosticList {
  readonly library: Library;
  /** Of `ExtractedDocuments`. */
  readonly shown: object;
  readonly findings: readonly Finding[];
  readonly diagnostics: Diagnostic[];
}

/**
 * The diagnostics of a file. Those that are as they were `before` are the same objects: a long note has thousands of
 * findings, and a keystroke leaves almost all of them on their line.
 */
export function listDiagnostics(
  view: View,
  lines: LineIndex,
  findings: readonly Finding[],
  before: DiagnosticList | null,
): DiagnosticList {
  const { library, notes } = view.snapshot;
  const shown = view.extracted.state;
  const sameLibrary = before?.library === library && before.shown === shown;
  const reused = (finding: Finding, index: number): Diagnostic | null => {
    const known = before?.findings[index];
    if (!known || !saysTheSame(known, finding)) return null;
    if (finding.related.some(({ file }) => !sameLibrary || notes.has(file))) return null;
    const diagnostic = before!.diagnostics[index]!;
    return isAt(diagnostic, lines, finding) ? diagnostic : null;
  };
  const moved = (before?.findings.length ?? 0) - findings.length;
  let isMoved = false;
  const diagnostics = findings.map((finding, i) => {
    const known = reused(finding, isMoved ? i + moved : i);
    if (known) return known;
    const other = reused(finding, isMoved ? i : i + moved);
    if (other) isMoved = !isMoved;
    return other ?? toDiagnostic(view, lines, finding);
  });
  return { library, shown, findings, diagnostics };
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a === b ||
  (a.check === b.check &&
    a.severity === b.severity &&
    a.message === b.message &&
    (a.related === b.related || a.related.length + b.related.length === 0));

/** True when the range of a diagnostic is where a finding stands now. */
function isAt({ range: { start, end } }: Diagnostic, lines: LineIndex, { span }: Finding): boolean {
  return (
    lines.lineAt(span.start) === start.line &&
    span.start - lines.lineStart(start.line) === start.character &&
    lines.lineAt(span.end) === end.line &&
    span.end - lines.lineStart(end.line) === end.character
  );
}
