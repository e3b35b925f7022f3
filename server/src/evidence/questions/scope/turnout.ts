import type { Quantity } from '../../../language/quantities.ts';
import { contains, type Span, sliceOf } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { statementsOf } from '../../statements.ts';

/** Those who did something of their own accord: *of those who voted*, *of the respondents*, *1,100 answered, and of these*. */
const TOOK_PART =
  /\b(?:who|that|which) (?:\w+ )?(?:voted|took part|responded|replied|answered|participated|turned out|cast|returned|filled|did)\b|\b(?:of|among) (?:the |all )?(?:\w+ )?(?:respondents|participants|voters|votes cast|ballots cast|votes|ballots|replies|answers|those (?:voting|responding|polled|asked|questioned|surveyed))\b|\b(?:answered|replied|responded|voted|took part|turned out)\b[^.;]{0,12}\b(?:of|among) (?:these|those|them|whom)\b/i;
/** By these a claim speaks of all who might have. */
const ENTITLED = /\b(?:entitled|eligible|registered|qualified|on the (?:electoral )?(?:roll|register)|enrolled)\b/i;
const OF_ALL =
  /^ of (?:all|every|the whole|the entire)(?! (?:those |\w+ )?(?:who|vot|respon|particip|ballots|replies|answers))\b/i;
/** Or says that it speaks of those who did. */
const OF_THEM =
  /\b(?:voted|voting|voters|votes?|took part|taking part|turn(?:ed)? ?out|respon\w+|repl(?:y|ies|ied)|answer\w*|particip\w+|cast|ballots?|polled|surveyed|questioned|asked|returned)\b/i;

/** *Of all nurses entitled to vote*, where it is 77 percent *of those who voted*. `detail`: `group`. */
export function widenedTurnouts({ claim, passage, figures }: Pair): Reason[] {
  return figures.flatMap((each) => {
    if (each.kind !== 'quantity' || each.claim.kind !== 'share' || !each.passage) return [];
    if (each.verdict !== 'equal' && each.verdict !== 'compatible') return [];
    const part = matchIn(passage, statementAt(passage, each.passage), TOOK_PART);
    if (!part || ENTITLED.test(sliceOf(passage.text, statementAt(passage, each.passage)))) return [];
    const own = sliceOf(claim.text, statementAt(claim, each.claim));
    // *entitled to vote*, *registered voters*: said of those who might.
    const isOpen = ENTITLED.test(own)
      ? !OF_THEM.test(own.replace(OF_ENTITLED, ' '))
      : OF_ALL.test(claim.text.slice(each.claim.end)) && !OF_THEM.test(own);
    return isOpen ? [reasonOf(each.claim, part)] : [];
  });
}

/** What is said of the right to vote, not of voting. */
const OF_ENTITLED =
  /\b(?:entitled|eligible|qualified|registered)(?: to \w+(?: part)?| voters?)?\b|\b(?:voters?|members) registered\b/gi;

const reasonOf = ({ start, end }: Quantity, passage: Span): Reason => ({
  kind: 'scope',
  claim: { start, end },
  passage,
  sure: 0.8,
  detail: 'group',
});

const statementAt = (facts: Facts, { start }: Span): Span =>
  statementsOf(facts).find((each) => start < each.end) ?? { start: 0, end: facts.text.length };

/** How far before its statement a figure's group may be named: *1,100 answered, and of these 60 percent*. */
const REACH = 60;

function matchIn(facts: Facts, statement: Span, pattern: RegExp): Span | null {
  const { start: first } = facts.sentences.find((each) => contains(each, statement)) ?? statement;
  const from = Math.max(first, statement.start - REACH);
  const found = pattern.exec(facts.text.slice(from, statement.end));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}
