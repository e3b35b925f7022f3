import type { BlockContext } from '../checks/check.ts';
import { namesOf } from '../checks/cited-text.ts';
import { writtenCitation } from '../checks/write.ts';
import { compare } from '../evidence/compare.ts';
import { bodyOf } from '../library/body.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Source } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import { passagePreview } from '../library/search/preview.ts';
import { type PassageHit, searchPassages } from '../library/search/search.ts';
import type { Span } from '../text/span.ts';
import type { OtherPassage } from './evidence-model.ts';
import { sourceTitle } from './source-head.ts';

/** A passage that the sentence cites already. */
interface Cited {
  readonly source: Source;
  readonly span: Span;
}

/** So many of those that share most words are compared. */
const COMPARED = 8;
const SHOWN = 3;

/**
 * The passages of the library that bear a sentence out best, but for those that it cites: the first eight by search, then by how likely the
 * comparison calls them to support it. Those that say the opposite or nothing of it are left out, and those that say a part of it where others say
 * all.
 */
export function otherPassages(context: BlockContext, sentence: string, cited: readonly Cited[]): OtherPassage[] {
  const hits = searchPassages(context.library, sentence, { limit: COMPARED + cited.length });
  const isCited = ({ source, passage }: PassageHit): boolean =>
    cited.some((one) => one.source === source && one.span.start === passage.span.start);
  const compared = hits
    .filter((hit) => !isCited(hit))
    .slice(0, COMPARED)
    .flatMap((hit) => otherOf(context, sentence, hit) ?? []);
  const supporting = compared.filter(({ verdict }) => verdict === 'supported');
  const partly = compared.filter(({ verdict }) => verdict === 'partly');
  return (supporting.length > 0 ? supporting : partly)
    .sort((a, b) => b.chances.supported - a.chances.supported)
    .slice(0, SHOWN);
}

function otherOf(
  context: BlockContext,
  sentence: string,
  { source, passage, shared }: PassageHit,
): OtherPassage | null {
  const body = bodyOf(source);
  if (!body) return null;
  const text = passageText(body, passage);
  const metadata = metadataOf(source);
  const about = {
    title: namesOf(metadata),
    passageDate: metadata.issued,
    claimDate: context.asOf ?? undefined,
  };
  const { verdict, chances } = compare(sentence, text, context.resources, about, context.entailments);
  return {
    key: source.key,
    title: sourceTitle(source),
    paragraph: passage.number,
    preview: passagePreview(text, shared),
    citation: writtenCitation(source.key, passage.number),
    verdict,
    chances,
  };
}
