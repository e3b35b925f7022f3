import { contains, type Span, sliceOf, spanOfMatch } from '../../../text/span.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { matterOf, sharedMatter } from '../../shared.ts';
import { statementsOf } from '../../statements.ts';

/** By these a claim says that it makes no difference where, when or of whom. */
const WHICHEVER =
  /\b(?:whatever|whichever|regardless of|irrespective of|no matter (?:what|which|how|when|where|the)|independent(?:ly)? of|all (?:the )?year(?:[- ]round| long)?|(?:the whole|throughout the|all through the) year|year[- ]round|at (?:any|all) (?:hours?|times?)|(?:every|each) day(?: of the week)?|seven days a week|day and night|round the clock|(?:both|all) (?:sexes|seasons|groups|regions|areas|ages|kinds)|men and women alike|in (?:any|every) (?:season|weather|region|group|case))\b/i;
/** That it was otherwise elsewhere. */
const NO_EFFECT =
  /\b(?:no|little|hardly any|without) (?:[\w-]+ )?(?:effect|difference|change|impact|benefit|improvement|reduction|gain|result|response|such)\b|\b(?:not?|never|neither|nor|unchanged|unaffected|failed|freely)\b|n['’]t\b/i;
const SHARE = 0.5;
const SURE = 0.8;

/**
 * *Whatever the season*, where *in the wet season it was; in the dry season there was no effect*: the claim takes in what the passage says the opposite of.
 * `detail`: `if`.
 */
export function widenedToAll(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const said = WHICHEVER.exec(claim.text);
  if (!said || WHICHEVER.test(passage.text)) return [];
  const whole = spanOfMatch(said);
  const statements = statementsOf(passage);
  const [own] = statements.filter((each) => isToldOf(pair, whole, each));
  if (!own || NO_EFFECT.test(sliceOf(passage.text, own))) return [];
  const next = statements[statements.indexOf(own) + 1];
  if (!next) return [];
  const other = sliceOf(passage.text, next);
  return LIMIT.test(other) && NO_EFFECT.test(other)
    ? [
        {
          kind: 'scope',
          claim: whole,
          passage: { start: next.start, end: trimmed(passage.text, next) },
          sure: SURE,
          detail: 'if',
        },
      ]
    : [];
}

/** The statement that goes against it opens with a limit of its own: *in the dry season*, *but by day*. */
const LIMIT =
  /^[\s,;]*(?:and |but |while |whereas |though |although )?(?:in|at|on|among|during|by|for|under|below|above|within|when|after|before|elsewhere|outside)\b/i;

const trimmed = (text: string, { start, end }: Span): number =>
  start + text.slice(start, end).replace(/[\s.;,]+$/, '').length;

function isToldOf(pair: Pair, whole: Span, statement: Span): boolean {
  const matter = matterOf(pair.claim, { start: 0, end: pair.claim.text.length }).filter(
    (at) => !contains(whole, pair.claim.tokens[at]!),
  );
  return sharedMatter(pair, matter, statement, SHARE).length > 0;
}
