import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import { checkFile } from '../features/diagnostics.ts';
import type { LineIndex } from '../text/position.ts';
import { lockFile } from '../workspace/lock.ts';
import { join } from '../workspace/paths.ts';
import { settingsFile } from '../workspace/settings.ts';
import { type DiagnosticList, listDiagnostics } from './diagnostic-list.ts';
import { linesOf } from './lines.ts';
import { lockDiagnostics } from './lock-diagnostics.ts';
import { registerDiagnostics } from './register-diagnostics.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { settingsDiagnostics } from './settings-diagnostics.ts';

/** What is said of one file, under an id that stays as long as the client would be told the same. */
export interface Report {
  readonly id: string;
  readonly diagnostics: () => Diagnostic[];
}

interface Said {
  readonly id: string;
  readonly lines: LineIndex;
  readonly library: unknown;
  readonly findings: readonly Finding[];
  /** What was told last, so that not everything has to be put together anew. */
  told: DiagnosticList | null;
}

/** Remembers what was said of each file, so that nobody is told the same twice. */
export class Reports {
  private readonly said = new WeakMap<Root, Map<string, Said>>();
  private count = 0;

  constructor(private readonly session: Session) {}

  /** The report on a file of a root as it is now. */
  of(root: Root, path: string): Report {
    if (path === settingsFile) return reportOf(settingsDiagnostics(this.session, root));
    if (path === lockFile) return reportOf(lockDiagnostics(root));
    if (root.snapshot.register.files?.has(path)) return reportOf(registerDiagnostics(root, path));
    const lines = linesOf(root.snapshot, path);
    const { findings, problems } = checkFile(root.snapshot, path);
    for (const problem of problems) this.session.log.once(`${join(root.directory, path)}: ${problem}`);
    const { library } = root.snapshot;
    const before = this.knownOf(root).get(path);
    const same = before && before.lines === lines && sameFindings(before, { findings, library });
    const id = same ? before.id : this.nextId();
    const said: Said = { id, lines, library, findings, told: before?.told ?? null };
    this.knownOf(root).set(path, said);
    const diagnostics = () => {
      said.told = listDiagnostics(root, lines, findings, said.told);
      return said.told.diagnostics;
    };
    return { id, diagnostics };
  }

  private knownOf(root: Root): Map<string, Said> {
    let known = this.said.get(root);
    if (!known) this.said.set(root, (known = new Map()));
    return known;
  }

  private nextId(): string {
    this.count += 1;
    return String(this.count);
  }
}

/** Of the files of our own, which have few. */
const reportOf = (diagnostics: Diagnostic[]): Report => ({
  id: `own ${JSON.stringify(diagnostics)}`,
  diagnostics: () => diagnostics,
});

/** Equal for the client: passages may move in their file when the library changed, though their offsets stay. */
function sameFindings(before: Pick<Said, 'library' | 'findings'>, now: Pick<Said, 'library' | 'findings'>): boolean {
  if (before.findings.length !== now.findings.length) return false;
  const sameLibrary = before.library === now.library;
  return now.findings.every((finding, i) => {
    const other = before.findings[i]!;
    if (!sameLibrary && finding.related.length > 0) return false;
    return (
      finding.fingerprint === other.fingerprint &&
      finding.message === other.message &&
      finding.severity === other.severity &&
      finding.span.start === other.span.start &&
      finding.span.end === other.span.end &&
      finding.related.length === other.related.length
    );
  });
}
