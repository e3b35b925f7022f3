import { shift } from '../../text/span.ts';
import { readFrontMatter } from '../../workspace/front-matter.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'note/settings',
  severity: 'warning',
  certainty: 'exact',
  summary: 'the front matter asks something of Pincite that it cannot follow',
  *note({ note, knownChecks }) {
    const [first] = note.blocks;
    const frontMatter = first?.block.frontMatter;
    if (!first || !frontMatter) return;
    const start = first.start + frontMatter.span.start;
    for (const { message, span } of readFrontMatter(frontMatter.yaml, knownChecks).problems)
      yield { span: shift(span, start), message };
  },
});
