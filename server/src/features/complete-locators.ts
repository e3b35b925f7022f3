import { bestOfHits } from '../checks/best-passages.ts';
import { bodyOf } from '../library/body.ts';
import type { Passage, Source, SourceBody } from '../library/model.ts';
import { passagePreview } from '../library/search/preview.ts';
import { type PassageHit, searchPassages } from '../library/search/search.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { CompletionItem } from './completion.ts';
import { COMMIT, type LocatorContext } from './completion-context.ts';
import { preview } from './passage-text.ts';

/** Of each kind. */
const MOST = 50;
/** What a line beside a label has room for, in characters. */
const PREVIEW = 60;

interface Place {
  readonly kind: 'passage' | 'page' | 'section';
  /** `¶ 8`, `§ Outlook`. */
  readonly locator: string;
  /** Pandoc needs braces around it. */
  readonly braces: boolean;
  /** What follows the label: `8`, `Outlook`. */
  readonly value: string;
  readonly span: Span;
  /** The words that it shares with the sentence. */
  readonly shared: readonly string[];
}

/** Which kinds the label that is typed can mean; all when there is none. */
function kindsFor(label: string): readonly Place['kind'][] {
  if (label === '') return ['passage', 'page', 'section'];
  if (label.startsWith('¶') || /^para/i.test(label)) return ['passage'];
  if (label.startsWith('§') || /^s/i.test(label)) return ['section'];
  return /^p\.|^pp|^pag/i.test(label) ? ['page'] : ['page', 'passage'];
}

/**
 * The places of a source that a locator could name: its passages, those that support the sentence best first, then its
 * pages and sections in order. What is typed behind the label narrows them.
 */
export function locatorItems(snapshot: Snapshot, source: Source, context: LocatorContext): CompletionItem[] {
  const body = bodyOf(source);
  if (!body) return [];
  const typed = /^(¶¶?|§§?|[a-z]+\.?)?\s*(.*)$/isu.exec(context.typed);
  const label = typed?.[1] ?? '';
  const kinds = kindsFor(label);
  const value = (typed?.[2] ?? '').toLowerCase();
  const passages = kinds.includes('passage') ? passagePlaces(snapshot, source, body, context.sentence) : [];
  return [passages, pagePlaces(body), sectionPlaces(body)]
    .flatMap((places) =>
      exactFirst(
        places.filter((place) => isMeant(place, kinds, value)),
        value,
      ).slice(0, MOST),
    )
    .map((place, i) => itemOf(source, body, place, context, i));
}

const isMeant = (place: Place, kinds: readonly Place['kind'][], value: string): boolean =>
  kinds.includes(place.kind) && place.value.toLowerCase().startsWith(value);

/** `¶ 3` before `¶ 30` once `3` is typed: a character that takes the first item must take what is written. */
const exactFirst = (places: readonly Place[], value: string): Place[] => {
  const isExact = (place: Place) => place.value.toLowerCase() === value;
  return [...places.filter(isExact), ...places.filter((place) => !isExact(place))];
};

/** All passages, those that support the sentence best first. */
function passagePlaces(snapshot: Snapshot, source: Source, body: SourceBody, sentence: string): Place[] {
  const found =
    sentence === '' ? [] : searchPassages(snapshot.library, sentence, { within: [source.key], limit: MOST });
  const hits = bestFirst(found, bestOfHits(found, sentence, snapshot.resources));
  const known = new Set(hits.map(({ passage }) => passage.number));
  const others = body.passages.filter(({ number }) => !known.has(number));
  return [
    ...hits.map(({ passage, shared }) => passagePlace(passage, shared)),
    ...others.map((passage) => passagePlace(passage, [])),
  ];
}

/** Those that would bear the sentence out best, as the quick fixes rank them; the others as they were found. */
function bestFirst(found: readonly PassageHit[], best: readonly { readonly first: number }[]): PassageHit[] {
  const numbers = best.map(({ first }) => first);
  const placeOf = ({ passage }: PassageHit) => numbers.indexOf(passage.number) + 1 || numbers.length + 1;
  return [...found].sort((a, b) => placeOf(a) - placeOf(b));
}

const passagePlace = ({ number, span }: Passage, shared: readonly string[]): Place => ({
  kind: 'passage',
  locator: `¶ ${number}`,
  braces: false,
  value: String(number),
  span,
  shared,
});

const pagePlaces = (body: SourceBody): Place[] =>
  body.pages.map(({ label, span }) => ({
    kind: 'page',
    locator: `p. ${label}`,
    braces: /[^\p{L}\p{N}]/u.test(label),
    value: label,
    span,
    shared: [],
  }));

/** By title, which tells more; by number when the title would end the braces around it. */
const sectionPlaces = (body: SourceBody): Place[] =>
  body.sections.map(({ number, title, span }) => {
    const value = /[{}]/.test(title) || title === '' ? number : title;
    return { kind: 'section', locator: `§ ${value}`, braces: value === title, value, span, shared: [] };
  });

function itemOf(
  source: Source,
  body: SourceBody,
  place: Place,
  { span, typed, lead, braced }: LocatorContext,
  rank: number,
): CompletionItem {
  const text = sliceOf(body.text, place.span);
  return {
    kind: place.kind,
    label: place.locator,
    detail: place.shared.length > 0 ? passagePreview(text, place.shared, PREVIEW) : preview(text, PREVIEW),
    insert: lead + (place.braces && !braced ? `{${place.locator}}` : place.locator),
    span,
    filter: lead + (typed.trim() === '' ? place.locator : typed),
    // Titles of sections may hold such characters themselves.
    commit: place.kind === 'section' ? [] : COMMIT,
    sort: String(rank).padStart(4, '0'),
    data: { key: source.key, passage: place.span },
  };
}
