import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';

const LONGEST_ASIDE = 120;
const NO_ASIDE = /^, (?:and|but|while|when|as|adding|saying|said|after|before|in|on|at|though|although)\b/;

/** A speaker with what is put in behind the name or the post: *Ms Palekar, who chairs the association*; *her deputy, Jon Aspen*. */
export function withAside({ text }: Facts, speaker: Span): Span {
  const behind = text.slice(speaker.end, speaker.end + LONGEST_ASIDE);
  if (!behind.startsWith(', ') || NO_ASIDE.test(behind)) return speaker;
  const aside = /^, [^,.;:“"]+/.exec(behind)?.[0];
  if (aside === undefined) return speaker;
  const next = behind.slice(aside.length);
  // *a spokesman for the landlord, Greyfriars Homes,*
  const name = /^, (?:\p{Lu}[\p{L}’'-]*\s?){1,4}(?=,)/u.exec(next)?.[0] ?? '';
  return { start: speaker.start, end: speaker.end + aside.length + name.length };
}
