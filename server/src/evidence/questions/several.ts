import { contains, type Span } from '../../text/span.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import { coverage, type Pair } from '../pair.ts';
import { withAside } from '../speakers.ts';
import { attributionsOf } from '../voices.ts';

/** What people are who are asked for what they know or think, in the singular. Own compilation. */
const ROLE =
  /^(?:[a-z]+(?:ologist|onomist|cientist|istorian|ematician|ysicist|hemist|atistician|ournalist|ecialist|ialist|pathist)|economist|scientist|historian|lawyer|barrister|solicitor|judge|analyst|expert|researcher|scholar|academic|professor|lecturer|official|officer|diplomat|ambassador|adviser|advisor|aide|doctor|physician|surgeon|nurse|midwife|pharmacist|engineer|architect|trader|broker|banker|investor|strategist|forecaster|consultant|auditor|inspector|investigator|prosecutor|witness|resident|neighbour|neighbor|villager|survivor|farmer|grower|shopkeeper|driver|pilot|captain|sailor|soldier|commander|general|minister|senator|deputy|lawmaker|mp|councillor|mayor|critic|campaigner|activist|observer|reporter|source|insider|manager|executive|director|spokesman|spokeswoman|spokesperson|teacher|headteacher|student|parent|patient|worker|employee|developer)$/;
/** Whoever is of a trade is one of these to writers who do not name it. */
const ANY_EXPERTS = /^(?:experts|specialists|analysts|observers|scholars|academics|researchers|commentators)$/;
const LEARNED = /(?:ist|ian|er|or|expert|analyst|scholar|academic)$/;
const OTHERS = /\b(?:colleagues?|co-authors?|team|others|panel|group of|among|and (?:his|her|their) )\b/i;
const COUNTED = /^(?:one|a|an|two|three|both|some|several|many|most|all|few|single)$/;
const LEAST = 0.35;
const SURE = 0.8;

/**
 * *Hydrologists at the technical university warn*, where *Agathe Lindqvist, a hydrologist at the technical university*, does: one person's view told as that of several.
 * Silent where the passage speaks of more than one of them. `detail`: `several`.
 */
export function severalReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const plurals = claim.tokens.flatMap(({ term, name }, at) =>
    !name && isPluralRole(term.lower) && !isCounted(claim, at) ? [at] : [],
  );
  if (plurals.length === 0 || OTHERS.test(passage.text) || coverage(pair) < LEAST) return [];
  const singles = speakersIn(pair);
  if (singles.length !== 1) return [];
  const single = passage.tokens[singles[0]!]!;
  if (passage.tokens.some(({ term }) => isPluralRole(term.lower))) return [];
  return plurals.flatMap((at): Reason[] => {
    const { term, start, end } = claim.tokens[at]!;
    const isSame = term.stem === single.term.stem || singularOf(term.lower) === single.term.lower;
    if (!isSame && !(ANY_EXPERTS.test(term.lower) && LEARNED.test(single.term.lower))) return [];
    return [
      {
        kind: 'speaker',
        claim: { start, end },
        passage: { start: single.start, end: single.end },
        sure: SURE,
        detail: 'several',
      },
    ];
  });
}

/** *Both experts*, *more than 25 critics* */
const isCounted = ({ tokens }: Facts, at: number): boolean =>
  COUNTED.test(tokens[at - 1]?.term.lower ?? '') || tokens[at - 1]?.figure === true || tokens[at - 2]?.figure === true;

const singularOf = (lower: string): string =>
  lower
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<!s)s$/, '');
const isPluralRole = (lower: string): boolean =>
  (lower.endsWith('s') || lower.endsWith('men')) && ROLE.test(singularOf(lower));

/** The tokens that say what somebody is who speaks in the passage: *a hydrologist*, *Political scientist Jonna Reyes*. */
function speakersIn({ passage }: Pair): number[] {
  const spans: Span[] = attributionsOf(passage).flatMap(({ source }) => (source ? [withAside(passage, source)] : []));
  return passage.tokens.flatMap((token, at) =>
    ROLE.test(token.term.lower) && spans.some((span) => contains(span, token)) ? [at] : [],
  );
}
