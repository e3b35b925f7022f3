import { isTitle } from '../../language/proper-names/titles.ts';
import type { Word } from '../../language/words.ts';
import type { Span } from '../../text/span.ts';

/** What the words around the uses of a name say of its kind, counted. */
export interface Hints {
  person: number;
  organisation: number;
  place: number;
  /** *the* before it: most often no person. */
  article: number;
}

export const noHints = (): Hints => ({ person: 0, organisation: 0, place: 0, article: 0 });

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Before a place. *At* and *from* stand before bodies as well. */
const PLACE_BEFORE = set('in near across throughout outside around northern southern eastern western central downtown');
const PLACES = set(
  'capital city town village province region district county island port state river valley peninsula suburb municipality country territory',
);
const BODIES = set(
  `agency airline bank broker carmaker chain charity club company conglomerate cooperative corporation developer firm foundation group insurer institute lender
  maker manufacturer miner ministry newspaper ngo operator organisation organization party producer publisher regulator retailer shipper startup steelmaker subsidiary supplier
  thinktank think-tank union university utility watchdog broadcaster brewer exporter importer refiner fund`,
);
const PEOPLE = set(
  `activist actor actress analyst academic architect artist author banker billionaire biologist boss businessman businesswoman candidate campaigner cardinal chemist chief
  citizen colleague critic daughter dissident doctor economist editor engineer entrepreneur expert father founder founder-owner geologist head historian husband investigator
  journalist lawmaker lawyer leader lecturer lieutenant magnate mother novelist nurse oligarch owner partner physicist physician poet politician politicians prosecutor researcher reporter scholar
  scientist sister brother son spokesman spokeswoman strategist student surgeon tycoon veteran widow wife winner writer`,
);
const SPEECH = set(
  'said says told tells wrote writes tweeted recalled replied joked smiled testified argued argues explained explains',
);
/** An apposition is looked through so far, in words. */
const FAR = 6;

/** Adds what stands around one use of a name, whose first word is `words[at]`. */
export function hintAt(text: string, words: readonly Word[], at: number, name: Span, hints: Hints): void {
  const before = words[at - 1];
  if (before !== undefined && words[at]!.start - before.end === 1) {
    const { lower } = before;
    if (lower === 'the') hints.article++;
    else if (PLACE_BEFORE.has(lower)) hints.place++;
    else if (BODIES.has(lower)) hints.organisation++;
    else if (PEOPLE.has(lower)) hints.person++;
    else if (lower === 'of' && PLACES.has(words[at - 2]?.lower ?? '')) hints.place++;
  }
  let next = at + 1;
  while (next < words.length && words[next]!.start < name.end) next++;
  const after = words[next];
  if (after === undefined) return;
  const gap = text.slice(name.end, Math.min(after.start, name.end + 3));
  if (gap === ', ') appositionAt(text, words, next, hints);
  else if (gap === ' ' && SPEECH.has(after.lower)) hints.person += 0.5;
}

/** *Liu Peixun, chairman of …*, *Siemens, a company that …*, *Ann Lee, 57, …*, *…, who …*. */
function appositionAt(text: string, words: readonly Word[], at: number, hints: Hints): void {
  const { lower } = words[at]!;
  if (lower === 'who' || /^[2-9]\d$/.test(lower)) hints.person++;
  else if (lower === 'which') hints.organisation += 0.5;
  else if (!/^(?:and|or|but|whose|where|in|on|at|for|with|as|while|when)$/.test(lower))
    for (let i = at; i < at + FAR && i < words.length; i++) {
      if (i > at && !/^[\s’'-]$/.test(text.slice(words[i - 1]!.end, Math.min(words[i]!.start, words[i - 1]!.end + 3))))
        return;
      const noun = words[i]!.lower;
      // *A subsidiary of …*: what stands behind *of* is about others.
      if (/^(?:of|in|for|that|which|who|from|is|was|said)$/.test(noun)) return;
      if (BODIES.has(noun) && words[i + 1]?.lower !== 'chief' && !isPersonal(words[i + 1]?.lower)) hints.organisation++;
      else if (isPersonal(noun)) hints.person++;
      else if (PLACES.has(noun) && !isPersonal(words[i + 1]?.lower)) hints.place++;
      else continue;
      return;
    }
}

const isPersonal = (lower: string | undefined): boolean =>
  lower !== undefined && (PEOPLE.has(lower) || (isTitle(lower) && lower !== 'general'));
