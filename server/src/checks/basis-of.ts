import type { Citation } from '../note/model.ts';
import type { BlockContext } from './check.ts';
import { coverOf, isCitation, type SentenceUse } from './citations.ts';

/** What a judgement can rest on: the citations that cover it, and those that stand before it in its paragraph. */
export function basisOf(context: BlockContext, use: SentenceUse): Citation[] {
  const before = use.prose.citations.filter(
    (citation) => citation.span.start < use.sentence.span.start && isCitation(context, citation),
  );
  return [...new Set([...coverOf(context, use), ...before])];
}
