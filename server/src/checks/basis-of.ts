import type { Citation } from '../note/model.ts';
import type { BlockContext } from './check.ts';
import { coverOf, isCitation, type SentenceUse } from './citations.ts';

/**
 * What a judgement can rest on: the citations that cover it, and those that stand before it in its paragraph, or as `judgementScope` has it.
 * `earlier`: those of the section before its paragraph, where that counts.
 */
export function basisOf(context: BlockContext, use: SentenceUse, earlier: readonly Citation[] = []): Citation[] {
  const cover = coverOf(context, use);
  if (context.settings.judgementScope === 'sentence') return [...cover];
  const before = use.prose.citations.filter(
    (citation) => citation.span.start < use.sentence.span.start && isCitation(context, citation),
  );
  return [...new Set([...cover, ...before, ...earlier])];
}
