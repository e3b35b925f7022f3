import type { Processor } from 'unified';
import { citationToMarkdown } from './markdown.ts';
import { citationSyntax } from './syntax.ts';
import { citationFromMarkdown } from './tree.ts';

/**
 * Remark plugin: Pandoc's citations as `citationGroup` and `citationKey` nodes.
 *
 *     remark().use(remarkCitations).parse('As said [@cnre-2025, ¶ 8].')
 */
export default function remarkCitations(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  (data.micromarkExtensions ??= []).push(citationSyntax());
  (data.fromMarkdownExtensions ??= []).push(citationFromMarkdown());
  (data.toMarkdownExtensions ??= []).push(citationToMarkdown());
}
