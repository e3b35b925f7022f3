import type { Block, Prose } from '../note/model.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { writtenKey } from './write.ts';

/** A bracket with a place and no key: `[¶ 11]`, `[ibid., p. 3]`. Neither Pandoc nor we read a citation there. */
export interface Keyless {
  readonly span: Span;
  /** What it would be with the key of the citation before it in its paragraph; null when there is none. */
  readonly mended: string | null;
}

/** Sections are left out: writers about law put `[§ 230]` beside the name of a statute. */
const BRACKET =
  /\[((?:ibid|id|op\. ?cit|loc\. ?cit)\b\.?,? ?)?((?:see )?(?:¶¶?|pp?\.|paras?\.) ?\d[\d–, -]{0,40})?\]/giu;

export const keylessIn = (block: Block): Keyless[] => block.prose.flatMap((prose) => inProse(block, prose));

function inProse(block: Block, prose: Prose): Keyless[] {
  if (!prose.text.includes('[')) return [];
  const found: Keyless[] = [];
  for (const { 0: bracket, 1: again, 2: place, index } of prose.text.matchAll(BRACKET)) {
    const span = prose.map.spanOf({ start: index, end: index + bracket.length });
    if ((!again && !place) || sliceOf(block.text, span) !== bracket || isCode(block, prose, span)) continue;
    const before = prose.citations.findLast(({ keySpan, key }) => key !== '' && keySpan.end <= span.start);
    // Meant for the key right before it.
    if (before && sliceOf(block.text, { start: before.keySpan.end, end: span.start }).trim() === '') continue;
    const mended = before && place ? `[${writtenKey(before.key)}, ${place.replace(/^see /i, '')}]` : null;
    found.push({ span, mended });
  }
  return found;
}

/** Inside backticks, as far as counting tells. */
const isCode = (block: Block, prose: Prose, { start }: Span): boolean =>
  (block.text.slice(prose.span.start, start).split('`').length - 1) % 2 === 1;
