import { overlaps, type Span } from '../../text/span.ts';
import { type Attribution, attributionsIn } from '../attribution.ts';
import { namesIn } from '../proper-names.ts';
import { splitSentences } from '../sentences.ts';

/** How much text around a quotation is read for its speaker. */
const AROUND = 800;
const PRONOUN = /^(?:he|she|they|it|who|i|we)$/i;

/**
 * Who a text gives a quotation to: the source of the attribution in the same sentence; where that is a pronoun, the last
 * source named before it; where there is none, the source of the sentence before, else of the one behind. Null when none
 * of these names anybody. `quotation` is a span of the text, marks included or not.
 */
export function speakerOf(text: string, quotation: Span): Span | null {
  const start = Math.max(0, quotation.start - AROUND);
  const near = text.slice(start, quotation.end + AROUND);
  const local: Span = { start: quotation.start - start, end: quotation.end - start };
  const all = attributionsIn(near).filter(({ source, cue }) => source !== null && !inside(cue, local));
  const sentences = splitSentences(near);
  const first = sentences.findIndex((each) => overlaps(each, local));
  if (first < 0) return null;
  const last = sentences.findLastIndex((each) => overlaps(each, local));
  const own: Span = { start: sentences[first]!.start, end: sentences[last]!.end };
  const inSentence = nearest(
    all.filter(({ cue }) => overlaps(cue, own)),
    local,
  );
  const introduced = inSentence ? null : introducedBy(near, { start: own.start, end: local.start });
  if (introduced) return { start: introduced.start + start, end: introduced.end + start };
  const found =
    inSentence ??
    all.findLast(({ cue }) => first > 0 && overlaps(cue, sentences[first - 1]!)) ??
    all.find(({ cue }) => last + 1 < sentences.length && overlaps(cue, sentences[last + 1]!));
  if (!found) return null;
  const named = PRONOUN.test(found.sourceText!) ? (namedBefore(all, found) ?? found) : found;
  return { start: named.source!.start + start, end: named.source!.end + start };
}

/** *The minister, Tom Liu, summed it up: “…”*: the one full name of the sentence that a colon ends, where no verb of saying does it. */
function introducedBy(text: string, { start, end }: Span): Span | null {
  if (end <= start) return null;
  const lead = text.slice(start, end);
  if (!/:\s*["“”«„']*$/.test(lead)) return null;
  const all = namesIn(lead);
  const full = all.filter(({ parts, acronym }) => parts.length > 1 && !acronym);
  const names = full.length > 0 ? full : all;
  return names.length === 1 ? { start: names[0]!.start + start, end: names[0]!.end + start } : null;
}

const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Of several attributions in the sentence, one whose content holds the quotation and whose cue is next to it. */
function nearest(all: readonly Attribution[], quotation: Span): Attribution | null {
  let best: Attribution | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const each of all) {
    const gap = each.cue.end <= quotation.start ? quotation.start - each.cue.end : each.cue.start - quotation.end;
    const distance = gap + (overlaps(each.content, quotation) ? 0 : AROUND);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

const namedBefore = (all: readonly Attribution[], one: Attribution): Attribution | undefined =>
  all.findLast((each) => each.cue.start < one.cue.start && !PRONOUN.test(each.sourceText!));
