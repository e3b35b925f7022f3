import { defineCheck } from '../check.ts';
import { citedSources } from '../cited.ts';
import { firstLineOf } from '../first-line.ts';

export default defineCheck({
  id: 'citation/unused-source',
  severity: 'off',
  certainty: 'exact',
  summary: 'no note cites this source',
  *library({ snapshot }) {
    const cited = citedSources(snapshot);
    for (const source of snapshot.library.sources.values()) {
      if (!source.file || cited.has(source)) continue;
      yield {
        file: source.file.path,
        span: firstLineOf(snapshot.library, source.file.path),
        message: `No note cites “${source.key}”. Cite it where it is used, or take it out of the library.`,
      };
    }
  },
});
