import { from } from '../paths.ts';
import type { Reporter } from '../report.ts';
import { shown } from '../terminal-text.ts';

/** One line a finding, as compilers write them: `file:line:column: severity: message [check]`. */
export const compact: Reporter = ({ findings }, { cwd }) =>
  findings
    .map(({ file, range, severity, message, check }) => {
      const where = `${shown(from(cwd, file))}:${range.start.line}:${range.start.column}`;
      return `${where}: ${severity}: ${shown(message)} [${check}]\n`;
    })
    .join('');
