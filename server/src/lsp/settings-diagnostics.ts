import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { allChecks } from '../checks/registry.ts';
import { LineIndex } from '../text/position.ts';
import { join } from '../workspace/paths.ts';
import { readSettings, type SettingsProblem } from '../workspace/read-settings.ts';
import { settingsFile } from '../workspace/settings.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';

const knownChecks = allChecks.map((check) => check.id);
const start = { line: 0, character: 0 };

/**
 * What cannot be followed in the `pincite.yaml` of a root: of the text that is being written when it is open, else of the
 * file; and what it names that is not there.
 */
export function settingsDiagnostics(session: Session, root: Root): Diagnostic[] {
  const open = session.documentAt(join(root.directory, settingsFile));
  const text = open?.document.text ?? root.settingsText;
  const problems = open ? readSettings(text, { knownChecks }).problems : root.workspace.settingsProblems;
  const lines = LineIndex.of(text);
  const told = [...root.workspace.sources.problems, ...(root.snapshot.register.problems ?? [])];
  const named = told.filter(({ file }) => file === settingsFile);
  return [
    ...problems.map(({ message, span }: SettingsProblem) => diagnostic(message, lines.rangeOf(span))),
    ...named.map(({ message }) => diagnostic(message, { start, end: start })),
  ];
}

const diagnostic = (message: string, range: Diagnostic['range']): Diagnostic => ({
  range,
  severity: DiagnosticSeverity.Error,
  source: 'pincite',
  code: settingsFile,
  message,
});
