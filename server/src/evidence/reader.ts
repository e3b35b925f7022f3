import { derived } from '../text/derived.ts';
import { type Facts, readFacts } from './facts.ts';
import type { Lexicon } from './lexicon.ts';

/** As many texts as a long note cites; beyond it the memory starts anew instead of growing. */
const MOST_KNOWN = 4000;

const knownTo = derived((_: Lexicon) => new Map<string, Facts>());

/** The facts of a text, read once for as long as few enough are known. `asOf`: its day (ISO), from which relative dates count. */
export function factsOf(text: string, lexicon: Lexicon, asOf?: string): Facts {
  const known = knownTo(lexicon);
  const key = `${asOf ?? ''}|${text}`;
  let facts = known.get(key);
  if (!facts) {
    facts = readFacts(text, lexicon, asOf);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, facts);
  }
  return facts;
}
