import type { Span } from '../../../text/span.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** What a figure is of its kind, said right beside it: the middle of many, the largest, the smallest. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['middle', /\b(?:averag(?:e|es|ed|ing)|on average|mean|median|typical(?:ly)?)\b/i],
  ['most', /\b(?:at worst|at best|at (?:the )?most|maximum|peak(?:s|ed)?|highest|largest|record|top)\b/i],
  ['least', /\b(?:minimum|lowest|smallest|at (?:the )?least)\b/i],
];
/** How far from a figure its word may stand; nothing but words between. */
const NEAR = 24;

function kindAt(text: string, { start, end }: Span): string | null {
  const behind = /^[^,.;:\d]*?(?= and |[,.;:\d]|$)/.exec(text.slice(end, end + NEAR))![0];
  const before =
    /(?:^|.*(?: and |[,.;:\d]))([^,.;:\d]*)$/s.exec(text.slice(Math.max(0, start - NEAR), start))?.[1] ?? '';
  for (const side of [behind, before]) for (const [kind, words] of KINDS) if (words.test(side)) return kind;
  return null;
}

/** *An average of 11 percent*, where it is 2 percent on average and 11 at worst: the figure that the passage gives as what the claim says; else null. */
export function qualifiedOtherwise(
  { claim: said, passage: { text, quantities } }: Pair,
  { claim }: QuantityMatch,
): Span | null {
  const meant = kindAt(said.text, claim);
  if (meant === null) return null;
  const same = quantities.filter(({ low, high }) => low === claim.low && high === claim.high);
  const kinds = same.map((each) => kindAt(text, each));
  if (same.length === 0 || kinds.some((kind) => kind === null || kind === meant)) return null;
  return (
    quantities.find(
      (each) =>
        each.kind === claim.kind && !same.includes(each) && kindAt(text, each) === meant && each.low !== claim.low,
    ) ?? null
  );
}
