import { from } from '../paths.ts';
import type { Reporter } from '../report.ts';
import { byFile } from './by-file.ts';
import { element, xmlHead } from './xml.ts';

/** Checkstyle XML, which many review bots read. */
export const checkstyle: Reporter = ({ findings, problems }, { cwd }) => {
  const files = byFile(findings).map(([file, all]) => {
    const errors = all.map(({ range, severity, message, check }) =>
      element('error', {
        line: range.start.line,
        column: range.start.column,
        severity,
        message,
        source: `pincite.${check.replace('/', '.')}`,
      }),
    );
    return element('file', { name: from(cwd, file) }, errors.join(''));
  });
  const troubles = problems.map(({ file, message }) =>
    element(
      'file',
      { name: from(cwd, file) },
      element('error', { line: 1, severity: 'error', message, source: 'pincite' }),
    ),
  );
  return xmlHead + element('checkstyle', { version: '4.3' }, files.join('') + troubles.join(''));
};
