import { from } from '../paths.ts';
import type { PlacedFinding, Reporter } from '../report.ts';

/** Raised when something in the answer changes its meaning or goes away; additions leave it. */
export const jsonVersion = 1;

/** For programs; `server/schemas/findings.schema.json` describes it. */
export const json: Reporter = ({ summary, findings, problems }, { cwd }) => {
  const answer = {
    version: jsonVersion,
    summary,
    findings: findings.map((finding) => findingOf(finding, cwd)),
    problems: problems.map(({ file, message }) => ({ file: file === '' ? '' : from(cwd, file), message })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
};

const findingOf = (finding: PlacedFinding, cwd: string) => ({
  check: finding.check,
  severity: finding.severity,
  certainty: finding.certainty,
  message: finding.message,
  file: from(cwd, finding.file),
  range: finding.range,
  claim: finding.claim,
  citation: finding.citation,
  related: finding.related.map((related) => ({
    file: from(cwd, related.file),
    range: related.range,
    message: related.message,
    text: related.text,
    ...(related.locator !== undefined && { locator: related.locator }),
  })),
  fixes: finding.fixes,
  fingerprint: finding.fingerprint,
});
