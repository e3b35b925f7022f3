import { originalOf } from '../library/original.ts';
import { sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Check, LibraryReport } from './check.ts';
import type { Finding } from './finding.ts';
import { baseOf, counter, numbered } from './fingerprint.ts';
import { levelOf, lower } from './levels.ts';
import { byPlace } from './run-block.ts';

/** Findings on files of the library, in order of file, position, id. */
export interface LibraryOutcome {
  readonly findings: readonly { readonly file: string; readonly finding: Finding }[];
  /** Ids of checks that could not finish. */
  readonly crashed: readonly string[];
}

/** What the checks say of the library itself: sources that cannot be read, keys used twice. */
export function checkLibrary(snapshot: Snapshot, checks: readonly Check[]): LibraryOutcome {
  const drafts: { file: string; draft: Omit<Finding, 'fingerprint'>; base: string }[] = [];
  const crashed: string[] = [];
  for (const check of checks) {
    if (!check.library || levelOf(check, snapshot.settings) === 'off') continue;
    try {
      for (const report of check.library({ snapshot })) drafts.push(draftOf(snapshot, check, report));
    } catch {
      crashed.push(check.id);
    }
  }
  drafts.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : byPlace(a.draft, b.draft)));
  const ordinalOf = counter();
  return {
    findings: drafts.map(({ file, draft, base }) => {
      const fingerprint = numbered(base, ordinalOf(base));
      return { file, finding: { ...draft, fingerprint } };
    }),
    crashed,
  };
}

function draftOf(snapshot: Snapshot, check: Check, report: LibraryReport) {
  const level = levelOf(check, snapshot.settings);
  const draft: Omit<Finding, 'fingerprint'> = {
    check: check.id,
    severity: lower(level === 'off' ? 'info' : level, report.severity),
    certainty: check.certainty,
    message: report.message,
    span: report.span,
    claim: null,
    citation: null,
    related: [],
    fixes: [],
  };
  const text = originalOf(snapshot.library, report.file)?.original ?? '';
  const words = `${report.file} ${sliceOf(text, report.span)}`;
  return { file: report.file, draft, base: baseOf({ check: check.id, claim: null, key: null, locator: null, words }) };
}
