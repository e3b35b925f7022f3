import { type Restriction, restrictionsIn } from '../../../language/quantifiers.ts';
import { range } from '../../../text/range.ts';
import type { Facts } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn, isKept, statedAround, tokenFrom } from './phrase.ts';

/** Words by which a claim keeps that something is left out, or open. */
const KEPT =
  /^(?:if|unless|provided|providing|only|solely|alone|just|except|excepting|exception|exceptions|exclu\w*|exempt\w*|apart|bar|barring|save|without|until|once|when|where|subject|conditional|condition|conditions|pending|depend\w*|hinge\w*|assum\w*|but|not|outside|leaves?|leaving|minus|other|long|before|after|since|limited|restricted|confined|may|could|might|would|should|plans?|hopes?)$/;
/** Words by which a claim keeps that something is left out. */
const EXCEPTED =
  /^(?:only|solely|alone|except|excepting|exception|exceptions|exclu\w*|exempt\w*|apart|bar|barring|save|without|until|unless|if|but|not|outside|leaves?|leaving|minus|other|others|rest|remaining|limited|restricted|confined|most|mostly|many|some|nearly|almost|virtually|largely|generally)$/;
const PART =
  /^(?:part\w*|some\w*|half|mainly|mostly|largely|among|one|factors?|contribut\w*|help\w*|degree|extent|incomplete\w*|not|chiefly|also|too|third|quarter|%|percent)$/;

/** An exception, a limit or a condition of what goes on is gone. `detail`: `except`, `only`, `if`, `part`. */
export function droppedLimits(pair: Pair): Reason[] {
  const { passage } = pair;
  const restrictions = restrictionsIn(passage.text, passage.words);
  if (restrictions.length === 0) return [];
  const found: Reason[] = [];
  for (const restriction of restrictions) {
    const sure = surenessOf(pair, restriction);
    if (sure === 0) continue;
    const said = statementOf(pair, restriction);
    if (!said) continue;
    const detail =
      restriction.kind === 'at-least-part'
        ? 'part'
        : restriction.kind === 'only' || restriction.kind === 'except'
          ? restriction.kind
          : 'if';
    found.push({
      kind: 'scope',
      claim: said,
      passage: { start: restriction.start, end: restriction.end },
      sure,
      detail,
    });
  }
  return found;
}

const BECAUSE = /^ (?:because|due|owing|thanks)\b/i;
const CAUSED =
  /\b(?:because|due|owing|thanks|caus\w+|led|result\w*|after|following|reason|blam\w+|dr(?:ove|iven)|attribut\w+|over|by|since|as)\b/i;

function surenessOf(pair: Pair, { kind, start, end }: Restriction): number {
  const { claim, passage } = pair;
  const first = tokenFrom(passage, start);
  const next = tokenFrom(passage, end);
  const sentence = passage.tokens[first]?.sentence ?? -1;
  if (
    sentence < 0 ||
    coverIn(pair, sentence) < 0.5 ||
    statedAround(pair, first, next) < (kind === 'provided' ? 0.5 : 0.6)
  )
    return 0;
  if (/\([^)]*$/.test(passage.text.slice(Math.max(0, start - 80), start))) return 0;
  const telling = range(first, next).filter((at) => passage.tokens[at]!.weight > 0 || passage.tokens[at]!.figure);
  const lost = telling.filter((at) => !isKept(pair, at));
  switch (kind) {
    case 'at-least-part':
      // *partly because of the strike*: of the cause alone, and the claim names none.
      if (BECAUSE.test(passage.text.slice(end, end + 12)) && !CAUSED.test(claim.text)) return 0;
      return claim.words.some(({ lower }) => PART.test(lower)) ? 0 : 0.75;
    case 'except':
      return telling.length > 1 &&
        lost.length * 2 >= telling.length &&
        // *except for 2014 and 2018*: the claim may be about 2018.
        !telling.some((at) => passage.tokens[at]!.figure && isKept(pair, at)) &&
        !claim.words.some(({ lower }) => EXCEPTED.test(lower))
        ? 0.85
        : 0;
    case 'only':
      // *the only airport that*
      // *17 named the wait and only 6 the charges*: a statement of its own.
      if (/^(?:the|an|a|its|their|and|but|while|whereas|though)$/.test(passage.tokens[first - 1]?.term.lower ?? ''))
        return 0;
      return telling.length > 1 && lost.length === telling.length && !claim.words.some(({ lower }) => KEPT.test(lower))
        ? 0.7
        : 0;
    case 'provided':
      return telling.length > 1 &&
        lost.length * 3 >= telling.length * 2 &&
        !claim.words.some(({ lower }) => PROVIDED.test(lower)) &&
        !FOR_NOW.test(claim.text)
        ? 0.8
        : 0;
    case 'if':
    case 'unless':
      return telling.length > 1 &&
        lost.length === telling.length &&
        (isRule(pair)
          ? !keepsCondition(pair, first, next)
          : !OPEN.test(passage.text) && !claim.words.some(({ lower }) => KEPT.test(lower) || lower === 'will'))
        ? 0.8
        : 0;
    default:
      return 0;
  }
}

/** What is allowed or due on both sides: *may be returned if the seal is unbroken*. */
const isRule = ({ claim, passage }: Pair): boolean => RULE.test(claim.text) && RULE.test(passage.text);

const RULE =
  /\b(?:may|can|must|shall|has to|have to|allowed|permitted|entitled|eligible|free to|qualif(?:y|ies)|banned|barred|forbidden|prohibited|compulsory|mandatory|required|obliged|exempt)\b/;
/** Words by which a claim keeps a condition, whatever is allowed. */
const CONDITIONED =
  /^(?:if|unless|provided|providing|only|except|exception|exceptions|bar|barring|save|without|until|once|when|where|whose|who|that|which|with|subject|conditional|condition|conditions|pending|depend\w*|hinge\w*|assum\w*|long|unbroken|given|under|certain|some|limited|restricted|but|otherwise|should|whenever|while)$/;

/** Behind these stands what narrows: it keeps the condition, unless the passage says it besides. */
const NARROWS = /^(?:where|whose|who|that|which|with|when|under|given)$/;
const NARROWED_BY = 3;

/** Does a word of the claim keep that it hangs on something: *where*, *with a seal*? Not *with a child*, where that stands beside the condition, too. */
function keepsCondition({ claim, passage, matches }: Pair, first: number, next: number): boolean {
  const isBeside = (i: number): boolean => {
    const { at, score } = matches[i]!;
    return at >= 0 && score >= 0.6 && passage.tokens[at]!.weight > 0 && (at < first || at >= next);
  };
  return claim.tokens.some(({ term }, i) => {
    if (!CONDITIONED.test(term.lower)) return false;
    if (!NARROWS.test(term.lower)) return true;
    const telling = range(i + 1, Math.min(claim.tokens.length, i + 1 + NARROWED_BY)).filter(
      (k) => claim.tokens[k]!.weight > 0,
    );
    return !telling.some(isBeside);
  });
}

/** Words by which a claim keeps what something is provided. */
const PROVIDED =
  /^(?:if|unless|provided|providing|only|once|until|till|while|whilst|as|during|condition\w*|subject|depend\w*|hinge\w*|assum\w*|pending|contingent|proviso|should|might|could|would|temporar\w*|meanwhile|requires?|requiring|demands?|needs?)$/;

const FOR_NOW = /\bfor (?:now|the (?:time being|moment|present))\b/i;

/** What is to come is another question: see `hedge`. */
const OPEN =
  /\b(?:will|would|may|might|could|can|should|shall|plans?|expects?|expected|hopes?|intends?|likely|probably|aims?)\b/i;

/** The words of the claim that stand for what comes right before the limit, or behind it where it opens the sentence. */
function statementOf(
  { claim, passage, matches }: Pair,
  { start, end }: Restriction,
): { start: number; end: number } | null {
  const first = beforeDate(passage, tokenFrom(passage, start));
  const next = tokenFrom(passage, end);
  const near = matches.flatMap(({ at, score }, i) =>
    at >= 0 &&
    score >= 0.6 &&
    claim.tokens[i]!.weight > 0 &&
    ((at < first && first - at <= 5) || (at >= next && at - next <= 5))
      ? [i]
      : [],
  );
  if (near.length === 0) return null;
  const from = claim.tokens[near[0]!]!;
  const to = claim.tokens[near.at(-1)!]!;
  return { start: from.start, end: to.end };
}

/** The token behind which nothing but a date or figure stands before token `at`: *on gas since 3 May 2024, except …*. */
function beforeDate({ tokens }: Facts, at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]!.figure) first--;
  return first < at && first > 0 && tokens[first - 1]!.weight === 0 ? first - 1 : first;
}
