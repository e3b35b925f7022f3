import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../text/position.ts';
import type { Root } from './root.ts';

/** What cannot be followed in a file of the register of a root, in the file as it is, open or on disk. `path`: relative to the root. */
export function registerDiagnostics({ snapshot: { register } }: Root, path: string): Diagnostic[] {
  const problems = register.problems?.filter(({ file }) => file === path) ?? [];
  if (problems.length === 0) return [];
  const lines = LineIndex.of(register.files?.get(path)?.text ?? '');
  return problems.map(({ message, span }) => ({
    range: lines.rangeOf(span),
    severity: DiagnosticSeverity.Warning,
    source: 'pincite',
    code: 'entities',
    message,
  }));
}

/** The files of the register that something is said of. */
export function registersWithProblems({ snapshot: { register } }: Root): string[] {
  const paths = new Set(register.problems?.map(({ file }) => file));
  return [...(register.files?.keys() ?? [])].filter((path) => paths.has(path));
}
