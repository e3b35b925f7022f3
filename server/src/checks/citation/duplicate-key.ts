import { defineCheck } from '../check.ts';
import { firstLineOf } from '../first-line.ts';

export default defineCheck({
  id: 'citation/duplicate-key',
  severity: 'error',
  certainty: 'exact',
  summary: 'two documents of the library have the same key',
  *library({ snapshot: { library } }) {
    for (const { key, files } of library.duplicates) {
      const [first, ...others] = files;
      for (const file of others)
        yield {
          file,
          span: firstLineOf(library, file),
          message: `The key “${key}” is taken by ${first}, so this document cannot be cited. Rename it, or give it an id of its own.`,
        };
    }
  },
});
