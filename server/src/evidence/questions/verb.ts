import { isRefusal } from '../../language/attribution/words.ts';
import type { Attribution, AttributionClass } from '../../language/attribution.ts';
import { nameOf, sameName } from '../../language/proper-names.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { matterOf, sharedMatter, standsIn, wordAt } from '../shared.ts';
import { withAside } from '../speakers.ts';
import { attributionsOf, modalitiesOf, viewOf } from '../voices.ts';

/** How much less than *confirm* a verb says, as the passage has it. */
const BELOW: Readonly<Partial<Record<AttributionClass, number>>> = {
  claim: 0.9,
  suggest: 0.8,
  believe: 0.8,
  neutral: 0.6,
};
/** How much of what the claim reports must stand in what the passage reports. */
const SHARE = 0.4;

/**
 * A verb that only says that somebody spoke (*claimed*, *suggested*, *said*) became one that says that it is true (*revealed*, *confirmed*,
 * *admitted*). `detail`: the class of the verb in the passage.
 */
export function verbReasons(pair: Pair): Reason[] {
  const strong = attributionsOf(pair.claim).filter((each) => isStrong(each) && !isDenied(pair, each));
  if (strong.length === 0) return [];
  const given = attributionsOf(pair.passage);
  return strong.flatMap((said) => {
    const accused = accusationOf(pair, said, given);
    if (accused) return [accused];
    const same = given.filter((each) => isSameReport(pair, said, each));
    if (same.length === 0 || same.some(({ cls }) => cls === 'confirm' || cls === 'find' || cls === 'announce'))
      return [];
    if (said.cls === 'find' && same.some(({ cls }) => cls !== 'claim')) return [];
    const weak = same.reduce<Attribution | null>((best, each) => (sureness(each) > sureness(best) ? each : best), null);
    return weak ? [reasonOf(said, weak)] : [];
  });
}

/** What *shows* it goes further than what somebody claims, no further than what suggests it. */
const isStrong = ({ cls, verb }: Attribution): boolean =>
  cls === 'confirm' || (cls === 'find' && /^(?:show|discover|determine|document)$/.test(verb));

const sureness = (each: Attribution | null): number => {
  if (!each) return 0;
  if (/^(?:reportedly|allegedly|purportedly|supposedly)$/.test(each.verb)) return 0.8;
  return /^(?:quotation|want|prefer)$/.test(each.verb) ? 0 : (BELOW[each.cls] ?? 0);
};

const reasonOf = (said: Attribution, weak: Attribution): Reason => ({
  kind: 'verb',
  claim: said.cue,
  passage: weak.cue,
  sure: sureness(weak),
  detail: weak.cls,
});

const ADMITS = /^(?:admit|concede|acknowledge|confess)$/;
/** By such words somebody may have owned up to it. */
const OWNED_UP =
  /\b(?:finds?|found|accept(?:s|ed)?|apolog\w+|regret\w*|conced\w+|concession|admi(?:t|ssion)\w*|confess\w*|acknowledg\w+|confirm\w*|guilty|mistakes?|wrong|errors?|fault|indeed|true)\b/i;

/** *The union accuses the firm of it*, *the office suspects it* became *the firm admitted it*, and nothing in the passage is owned up to. */
function accusationOf(pair: Pair, said: Attribution, given: readonly Attribution[]): Reason | null {
  const { text } = pair.passage;
  if (!said.source || given.some(({ cls }) => cls === 'confirm') || OWNED_UP.test(text)) return null;
  const matter = matterOf(pair.claim, contentOf(pair, said));
  const tells = (content: Span): boolean => sharedMatter(pair, matter, content, ACCUSED).length > 0;
  const accusation =
    (ADMITS.test(said.verb) ? given.find(({ cls, content }) => cls === 'claim' && tells(content)) : undefined) ??
    modalitiesOf(pair.passage).find(({ span, scope }) => SUSPECTS.test(sliceOf(text, span)) && tells(scope));
  if (!accusation) return null;
  const passage = 'cue' in accusation ? accusation.cue : accusation.span;
  return { kind: 'verb', claim: said.cue, passage, sure: BELOW.claim!, detail: 'claim' };
}

const SUSPECTS = /^suspect(?:s|ed)\b/i;
/** How much of what is admitted must stand in the accusation. */
const ACCUSED = 0.5;

/** *did not confirm*, *refused to confirm* */
const isDenied = ({ claim }: Pair, { cue }: Attribution): boolean => isRefusal(viewOf(claim), wordAt(claim, cue.start));

/**
 * Of a verb in a relative clause (*the bank, which disclosed the leak in May, said*) what stands before the comma; else what stands before another statement that
 * is held against it (*…, though the agency found none*).
 */
function contentOf({ claim }: Pair, { cue, content }: Attribution): Span {
  if (content.start < cue.end) return content;
  const said = claim.text.slice(content.start, content.end);
  const isRelative = /\b(?:which|who) $/.test(claim.text.slice(0, cue.start));
  const end = said.search(isRelative ? /,/ : CONTRAST);
  const cut = { start: content.start, end: end < 0 ? content.end : content.start + end };
  // *that its frigate had driven off the men who boarded it*; not *that it was the office which …*, before which too little stands.
  const aside = said.search(/\s(?:who|which)\s/);
  const main = { start: content.start, end: content.start + aside };
  return aside >= 0 && main.end < cut.end && matterOf(claim, main).length >= LEAST ? main : cut;
}
const LEAST = 3;
/** What stands behind a semicolon is another matter. */
const CONTRAST = /;|, (?:although|though|but|while|whereas|which|yet|even though)\b/;

function isSameReport(pair: Pair, said: Attribution, given: Attribution): boolean {
  const { claim } = pair;
  const matter = matterOf(claim, contentOf(pair, said));
  if (sharedMatter(pair, matter, given.content, SHARE).length === 0) return false;
  return !said.source || !given.source || mayBeSame(pair, said.source, withAside(pair.passage, given.source));
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|his|her|their|its)$/i;

/** Two speakers that may be one: a shared name or noun, or a pronoun on one side. */
function mayBeSame(pair: Pair, said: Span, given: Span): boolean {
  const one = sliceOf(pair.claim.text, said);
  const other = sliceOf(pair.passage.text, given);
  if (PRONOUN.test(one) || PRONOUN.test(other)) return true;
  if (sameName(nameOf(one), nameOf(other)) !== 'different') return true;
  return matterOf(pair.claim, said).some((at) => standsIn(pair, at, [given]));
}
