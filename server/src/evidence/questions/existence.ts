import { spanOfMatch } from '../../text/span.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** *a stockpile, if one exists*; *errors, if there were any*. */
const IF_ANY =
  /(?<![\p{L}'’-])([\p{L}][\p{L}'’-]*)(?:,| \(| [–—]) ?if (?:any|(?:one|it|they|such (?:an? )?[\p{L}-]+)(?: (?:really|actually|ever|even|do|does|did))? exist(?:s|ed)?|there (?:is|are|was|were)(?: (?:one|any|such an? [\p{L}-]+))?)(?=[,).;–—\s])/gu;
/** *whether a second contract exists*. */
const WHETHER =
  /\b(?:whether|if) (?:an?|the|any|such an?|there (?:is|are|was|were) (?:an?|any))(?: [\p{L}'’-]+){0,2}? ([\p{L}'’-]+) (?:exists?|existed|really|at all)\b/gu;
/** The claim leaves it open as well. */
const LEFT_OPEN =
  /\b(?:if|whether|any|may|might|could|would|possibl[ey]|perhaps|alleged|allegedly|supposed|supposedly|presumed|rumoured|rumored|suspected|unconfirmed|unproven|hypothetical|unclear|unknown|denies|denied|nothing|never|no|not|neither|nor)\b|n['’]t\b/iu;

const SURE = 0.85;

/** The passage leaves open whether there is such a thing at all, and the claim tells of it as there: *has built up a stockpile*. */
export function existenceReasons({ claim, passage }: Pair): Reason[] {
  const found: Reason[] = [];
  for (const pattern of [IF_ANY, WHETHER])
    for (const match of passage.text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1]!);
      const thing = passage.tokens[tokenAt(passage, at)];
      // What the passage speaks of once more, without an *if*, is there for it, too.
      if (!thing || thing.weight === 0 || (passage.places.get(thing.term.stem) ?? []).length > 1) continue;
      const said = (claim.places.get(thing.term.stem) ?? []).map((place) => claim.tokens[place]!);
      const token = said.find(({ sentence }) => !LEFT_OPEN.test(sentenceOf(claim, sentence)));
      if (!token || said.length > 1) continue;
      found.push({
        kind: 'hedge',
        claim: { start: token.start, end: token.end },
        passage: spanOfMatch(match),
        sure: SURE,
        detail: 'flat',
      });
    }
  return found;
}

function sentenceOf({ text, sentences }: Pair['claim'], index: number): string {
  const sentence = sentences[index];
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}
