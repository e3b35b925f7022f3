import { placesOf } from '../affinity.ts';
import { denialOf, STILL_DUE } from '../denials.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import { counts, coverage, type Pair } from '../pair.ts';
import { wordAt } from '../shared.ts';
import { predicateOf } from '../tense.ts';
import { viewOf } from '../voices.ts';

const SURE = 0.85;
const DUE = new RegExp(STILL_DUE, 'gi');
/** How much of the claim the passage must have. */
const LEAST = 0.6;

/** *Both parliaments have ratified it*, where it *must still be ratified*, *has yet to be ratified*: what is still to come is told as done. */
export function undoneReasons(pair: Pair): readonly Reason[] {
  const { claim, passage } = pair;
  const due = [...passage.text.matchAll(DUE)];
  if (due.length === 0 || coverage(pair) < LEAST) return [];
  return claim.tokens.flatMap((token, i): Reason[] => {
    if (!counts(token) || denialOf(claim, i) !== null) return [];
    // Where the verb stands elsewhere as well, it may have been done.
    const places = placesOf(pair, i).flatMap(([j, score]) => (score === 1 ? [j] : []));
    const at = places.length === 1 ? due.find((match) => places[0] === tokenAt(passage, endOf(match))) : undefined;
    const verb = at ? predicateOf(viewOf(claim), wordAt(claim, token.start), false) : null;
    if (!at || verb?.tense !== 'done') return [];
    const end = passage.tokens[places[0]!]!.end;
    return [
      {
        kind: 'hedge',
        claim: { start: claim.words[verb.first]!.start, end: claim.words[verb.last]!.end },
        passage: { start: at.index, end },
        sure: SURE,
        detail: 'done',
      },
    ];
  });
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
