import { metadataOf } from '../../library/metadata.ts';
import { defineCheck } from '../check.ts';
import { firstLineOf } from '../first-line.ts';
import { gradeOf } from '../origins.ts';

export default defineCheck({
  id: 'source/bad-grade',
  severity: 'error',
  certainty: 'exact',
  summary: 'a grade that is not A to F with 1 to 6',
  *library({ snapshot: { library } }) {
    for (const source of library.sources.values()) {
      const { reliability } = metadataOf(source);
      if (!source.file || reliability === undefined || gradeOf(reliability)) continue;
      yield {
        file: source.file.path,
        span: firstLineOf(library, source.file.path),
        message: `“${reliability}” is no grade. Write a letter from A (reliable) to F (cannot be judged) and a figure from 1 (confirmed) to 6 (cannot be judged), such as B2.`,
      };
    }
  },
});
