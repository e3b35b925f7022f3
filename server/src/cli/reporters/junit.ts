import { from } from '../paths.ts';
import type { PlacedFinding, Reporter } from '../report.ts';
import { byFile } from './by-file.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

/** JUnit XML as CI servers read it: a suite a file, a failed case a finding, an error what could not be checked. */
export const junit: Reporter = ({ findings, problems }, { cwd }) => {
  const suites = byFile(findings).map(([file, all]) => {
    const name = from(cwd, file);
    const cases = all.map((finding) => caseOf(finding, name)).join('');
    return element('testsuite', { name, tests: all.length, failures: all.length, errors: 0 }, cases);
  });
  const troubles = problems.map(({ file, message }) => {
    const name = file === '' ? 'pincite' : from(cwd, file);
    const trouble = element(
      'testcase',
      { name: 'could not be checked', classname: name },
      element('error', { message }),
    );
    return element('testsuite', { name, tests: 1, failures: 0, errors: 1 }, trouble);
  });
  const totals = {
    name: 'pincite',
    tests: findings.length + problems.length,
    failures: findings.length,
    errors: problems.length,
  };
  return xmlHead + element('testsuites', totals, suites.join('') + troubles.join(''));
};

function caseOf({ check, severity, message, range, line }: PlacedFinding, file: string): string {
  const place = `${file}:${range.start.line}:${range.start.column}`;
  const failure = `<failure message="${escapeXml(message)}" type="${severity}">${escapeXml(`${place}\n${line}`)}</failure>\n`;
  return element(
    'testcase',
    { name: `${check} at ${range.start.line}:${range.start.column}`, classname: file },
    failure,
  );
}
