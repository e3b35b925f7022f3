import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../text/position.ts';
import { lockFile } from '../workspace/lock.ts';
import type { Root } from './root.ts';

/** What cannot be read in the `pincite.lock` of a root, and merges of it that were left half done; in the lock as it is, open or on disk. */
export function lockDiagnostics({ snapshot: { lock } }: Root): Diagnostic[] {
  const lines = LineIndex.of(lock.text);
  return lock.problems.map(({ message, span }) => ({
    range: lines.rangeOf(span ?? { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Error,
    source: 'pincite',
    code: lockFile,
    message,
  }));
}
