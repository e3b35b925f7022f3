import type { Span } from '../../text/span.ts';
import { GROUP_MODIFIERS, HELD } from './lists/other-words.ts';
import { heldByNobody, holderNamed } from './reported-passives.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, CAPITAL, REPORTING, UNNAMED } from './tags.ts';
import { groupSays, saysGroup } from './unnamed-groups.ts';
import type { WordRange } from './word-range.ts';

/** Words that put a view in the mouth of nobody in particular. */
export interface WeaselAttribution {
  /** In the sentence. */
  readonly span: Span;
  readonly text: string;
}

/** The attributions without a name in a sentence; none when *according to* somebody named covers it. */
export function weaselsIn(s: Tagged): WeaselAttribution[] {
  const found: WeaselAttribution[] = [];
  if ((s.all & (UNNAMED | REPORTING)) === 0 || accordingToNamed(s)) return found;
  for (let i = 0; i < s.length; i++) {
    const range = groupSays(s, i) ?? saysGroup(s, i) ?? heldView(s, i);
    if (!range) continue;
    const span = s.spanOf(range[0], range[1]);
    const last = found.at(-1);
    if (!last || last.span.end <= span.start) found.push({ span, text: s.text.slice(span.start, span.end) });
  }
  return found;
}

/** *It is widely believed that*, *is thought to*, *is widely seen as*, *reportedly*, with no *by whom*. */
function heldView(s: Tagged, i: number): WordRange | null {
  const frame = heldByNobody(s, i);
  if (frame) return holderNamed(s, i) ? null : [frame.first, frame.last];
  if (!/^(?:widely|generally|commonly)$/.test(s.lower(i)) || !s.has(i - 1, AUXILIARY)) return null;
  if (s.lower(i + 1) === 'known' && /^(?:for|as|to)$/.test(s.lower(i + 2))) return null;
  if (!HELD.has(s.lower(i + 1)) && !/^(?:seen|regarded|viewed)$/.test(s.lower(i + 1))) return null;
  return holderNamed(s, i) || heldByNobody(s, i + 1) ? null : [i - 1, i + 1];
}

function accordingToNamed(s: Tagged): boolean {
  if ((s.all & REPORTING) === 0) return false;
  for (let i = 0; i + 2 < s.length; i++) {
    if (s.lower(i) !== 'according' || s.lower(i + 1) !== 'to') continue;
    for (let at = i + 2; at <= i + 7 && at < s.length && (at === i + 2 || s.breakBefore(at) === NO_BREAK); at++)
      if (s.has(at, CAPITAL) && !GROUP_MODIFIERS.has(s.lower(at))) return true;
  }
  return false;
}
