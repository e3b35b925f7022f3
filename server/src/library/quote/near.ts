import type { Span } from '../../text/span.ts';
import { alignIn, type NearPlace } from './align.ts';
import { type Ground, unitAt } from './areas.ts';
import { findExact } from './exact.ts';
import type { QuotePart } from './pattern.ts';
import type { Placement } from './placement.ts';
import { type Lead, leadsFor, seedTableOf } from './seeds.ts';

/** What is less alike is another text. */
export const LEAST_SIMILARITY = 0.85;
/** Shorter words are too often alike by chance. */
export const LEAST_LENGTH = 12;

/** Up to so many letter comparisons an area is searched as a whole; beyond, only where words of the quotation gather. */
const MOST_CELLS = 150_000;
/** So many places are tried for a quotation; fewer for a long one, whose words leave less doubt. */
const MOST_LEADS = 24;
const LONG = 1000;
const MOST_LEADS_OF_LONG = 4;
/** Starts that words speak for are gathered over so much, as if so many letters had come or gone between them. */
const widthOf = (limit: number): number => 8 + Math.min(limit, 24);
/** The first guess at how many errors there are; four times as many are tried next, up to the limit. */
const FIRST_TOLERANCE = 16;

/** Where the parts of a quotation nearly stand in one of the areas: the best place, several when they are equally good. */
export function nearPlacements(ground: Ground, parts: readonly QuotePart[], areas: readonly Span[]): Placement[] {
  const longest = parts.reduce((best, part, i) => (part.text.length > parts[best]!.text.length ? i : best), 0);
  const part = parts[longest];
  if (!part || part.text.length < LEAST_LENGTH) return [];
  const placements: Placement[] = [];
  const units = parts.length === 1 ? areas : areas.flatMap((area) => unitsWith(ground, part.text, area));
  for (const unit of units)
    for (const place of nearPlaces(ground, part.text, unit)) {
      const placement = complete(ground, parts, longest, place, unit);
      if (placement && placement.similarity >= LEAST_SIMILARITY) placements.push(placement);
    }
  const best = Math.max(...placements.map((placement) => placement.similarity));
  return placements.filter((placement) => placement.similarity === best);
}

/** The stretches where the parts of a quotation could keep together: those that have the most words of one part. */
function unitsWith(ground: Ground, pattern: string, area: Span): Span[] {
  const units = new Map<number, Span>();
  const leads = leadsFor(seedTableOf(ground.folded), pattern, widthOf(mostErrors(pattern.length)), MOST_LEADS, area);
  for (const lead of leads) {
    const unit = unitAt(ground, area, Math.max(area.start, lead.start + (pattern.length >> 1)));
    units.set(unit.start, unit);
  }
  return [...units.values()];
}

/** The best places for one part in one area. */
function nearPlaces(ground: Ground, pattern: string, area: Span): NearPlace[] {
  const { text } = ground.folded;
  const limit = mostErrors(pattern.length);
  const rows = Math.min(pattern.length, 2 * limit + 8);
  if ((area.end - area.start) * rows <= MOST_CELLS) return goodOnes(alignStepwise(text, area, pattern, limit));
  const most = pattern.length > LONG ? MOST_LEADS_OF_LONG : MOST_LEADS;
  const places: NearPlace[] = [];
  for (const lead of leadsFor(seedTableOf(ground.folded), pattern, widthOf(limit), most, area))
    places.push(...alignStepwise(text, area, pattern, limit, lead));
  return goodOnes(places);
}

/** Few errors are found much faster than many: small limits are tried first. */
function alignStepwise(text: string, area: Span, pattern: string, limit: number, lead?: Lead): NearPlace[] {
  for (let tolerance = FIRST_TOLERANCE; ; tolerance *= 4) {
    const errors = Math.min(tolerance, limit);
    const corridor = lead && { start: lead.start, width: lead.width + errors };
    const places = alignIn(text, area, pattern, errors, corridor);
    if (places.length > 0 || errors === limit) return places;
  }
}

/** The most errors that leave a part of this length alike enough, if they all lengthen it. */
const mostErrors = (length: number): number => Math.floor((length * (1 - LEAST_SIMILARITY)) / LEAST_SIMILARITY);

function goodOnes(places: readonly NearPlace[]): NearPlace[] {
  const best = Math.max(...places.map((place) => place.similarity));
  const good: NearPlace[] = [];
  for (const place of places) {
    const isBest = place.similarity === best && best >= LEAST_SIMILARITY;
    const known = good.some((other) => other.start === place.start && other.end === place.end);
    if (isBest && !known && place.end - place.start >= LEAST_LENGTH) good.push(place);
  }
  return good;
}

/** The other parts of a quotation with gaps, before and behind the place of the longest, in the same unit. */
function complete(
  ground: Ground,
  parts: readonly QuotePart[],
  longest: number,
  place: NearPlace,
  unit: Span,
): Placement | null {
  const spans: Span[] = [];
  let errors = 0;
  let letters = 0;
  for (const [i, part] of parts.entries()) {
    const room = { start: spans.at(-1)?.end ?? unit.start, end: i < longest ? place.start : unit.end };
    const found = i === longest ? place : placeOf(ground, part, room);
    if (!found || (i === longest && found.start < room.start)) return null;
    spans.push({ start: found.start, end: found.end });
    errors += found.errors;
    letters += Math.max(part.text.length, found.end - found.start);
  }
  return { parts, spans, errors, similarity: 1 - errors / letters };
}

function placeOf(ground: Ground, part: QuotePart, room: Span): NearPlace | null {
  const exact = findExact(ground.folded, part, room);
  if (exact) return { ...exact, errors: 0, similarity: 1 };
  if (part.text.length < LEAST_LENGTH) return null;
  return nearPlaces(ground, part.text, room)[0] ?? null;
}
