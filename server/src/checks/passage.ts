import { bodyOf } from '../library/body.ts';
import type { Passage, Source } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import type { Span } from '../text/span.ts';
import type { PassageReference } from './check.ts';

/** The passage in which a stretch of a source begins; null in headings, between passages, and without a text. */
export function passageOf(source: Source, span: Span): Passage | null {
  const body = bodyOf(source);
  return body && passageAt(body, span.start);
}

/** The passage around some words, to be shown beside a finding; the words alone when no one passage holds them. */
export function passageReference(source: Source, span: Span, message: string): PassageReference {
  const passage = passageOf(source, span);
  const holds = passage !== null && passage.span.start <= span.start && span.end <= passage.span.end;
  return { source, span: holds ? passage.span : span, message };
}
