import { defineCheck } from '../check.ts';
import { citedSources } from '../cited.ts';
import { firstLineOf } from '../first-line.ts';

export default defineCheck({
  id: 'source/unreadable',
  severity: 'error',
  certainty: 'exact',
  summary: 'a document of the library could not be read',
  *library({ snapshot }) {
    const { library } = snapshot;
    const cited = citedSources(snapshot);
    for (const source of library.sources.values()) {
      const { file } = source;
      if (!file || file.isPending) continue;
      const place = { file: file.path, span: firstLineOf(library, file.path) };
      if (file.problem !== null) yield { ...place, message: file.problem, ...(cited.has(source) ? {} : quiet) };
      if (file.remark !== null) yield { ...place, message: file.remark, ...quiet };
    }
    for (const { file, message, span } of library.problems)
      yield { file, span: span ?? firstLineOf(library, file), message, severity: 'warning' };
  },
});

const quiet = { severity: 'info' } as const;
