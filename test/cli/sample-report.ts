import type { PlacedFinding, Report, View } from '../../server/src/cli/report.ts';

const range = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

export const view: View = { cwd: '/w/briefs', top: '/w', version: '1.2.3', columns: 80, colour: false };

export const finding = (change: Partial<PlacedFinding> = {}): PlacedFinding => ({
  check: 'quote/altered',
  severity: 'error',
  certainty: 'exact',
  message: 'The source says “six”, not “seven”. Write [six], or quote again.',
  file: '/w/briefs/a.md',
  range: range(3, 12, 3, 17),
  line: 'Reports of seven units were heard, 100% of them, at length: “leaders from seven units presented”.',
  claim: 'Reports of seven units were heard.',
  citation: { key: 'cnre', locator: '¶ 8' },
  related: [
    {
      file: '/w/seeds/cnre 1.txt',
      range: range(9, 1, 9, 30),
      message: 'the passage',
      text: 'Leaders from six units presented their reports.',
    },
  ],
  fixes: [{ title: 'Use the words of the source', edits: [{ range: range(3, 12, 3, 17), text: 'six' }] }],
  fingerprint: '0123456789abcdef',
  ...change,
});

/** Something of everything: several severities and files, text that each format must escape, problems, quiet findings. */
export const report: Report = {
  summary: {
    notes: 2,
    sources: 5,
    claims: 31,
    cited: 28,
    supported: 25,
    judgements: 6,
    errors: 2,
    warnings: 1,
    infos: 1,
  },
  findings: [
    finding({
      severity: 'info',
      check: 'citation/no-text',
      range: range(1, 1, 2, 4),
      related: [],
      fixes: [],
      citation: null,
    }),
    finding(),
    finding({ file: '/w/briefs/b, c:d.md', message: 'One % of\r\nthis: <b> & "c", \u0007.', related: [], fixes: [] }),
    finding({
      file: '/w/briefs/b, c:d.md',
      check: 'judgement/unsupported',
      severity: 'warning',
      certainty: 'estimate',
      range: range(5, 1, 5, 3),
      line: '中国 and on',
      claim: null,
      citation: { key: 'k', locator: null },
      fingerprint: 'ffffffffffffffff',
    }),
  ],
  quiet: [
    { finding: finding({ range: range(20, 1, 20, 5) }), by: 'comment', reason: 'house style' },
    { finding: finding({ range: range(21, 1, 21, 5) }), by: 'baseline', reason: '' },
  ],
  problems: [
    { file: '/w/briefs/gone.md', message: 'There is no such file.' },
    { file: '', message: 'Something else.' },
  ],
};

export const emptyReport: Report = {
  summary: { notes: 1, sources: 1, claims: 1, cited: 1, supported: 1, judgements: 0, errors: 0, warnings: 0, infos: 0 },
  findings: [],
  quiet: [],
  problems: [],
};
