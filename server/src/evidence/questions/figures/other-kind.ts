import { stemOf } from '../../../language/stems.ts';
import type { Span } from '../../../text/span.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import type { FigureMatch, QuantityMatch } from '../../figures.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { withNoun } from './other-unit.ts';

/**
 * What studies and reports count, by kind: words of one kind may stand for one another, words of two are never the same things. What may be said of several kinds
 * (*sites*, *units*, *centres*, *communities*, *states*, *people*, *members*) is not among them.
 */
const KINDS: ReadonlyMap<string, number> = new Map(
  [
    'country nation',
    'county province region district prefecture canton',
    'city town village',
    'hospital clinic ward practice surgery',
    'school university college academy kindergarten',
    'company firm business bank insurer retailer',
    'farm ranch',
    'household family',
    'prison jail',
    'factory mill plant',
    'port harbour airport station',
    'nurse midwife',
    'doctor physician surgeon',
    'patient',
    'teacher lecturer',
    'pupil student schoolchild schoolchildren',
    'soldier',
    'prisoner inmate',
    'farmer',
    'driver',
    'judge',
    'journalist reporter',
  ].flatMap((words, kind) => words.split(' ').map((word) => [stemOf(word), kind] as const)),
);

/**
 * *3,208 nurses in 11 countries*, where the passage has *3,208 nurses in eleven hospitals*: the two figures with what they count, things of two kinds. Null
 * where the claim has no other figure beside it that the passage has there, too, and where the passage names a thing of the claim's kind anywhere.
 */
export function otherKind({ claim, passage, figures, titled }: Pair, match: QuantityMatch): Reason | null {
  const { claim: own, passage: given, verdict } = match;
  if (verdict !== 'equal' || !given || !own.of || !given.of || own.low !== given.low) return null;
  const [one, two] = [KINDS.get(own.of), KINDS.get(given.of)];
  if (one === undefined || two === undefined || one === two) return null;
  const isOfKind = (stem: string): boolean => KINDS.get(stem) === one;
  if (passage.tokens.some(({ term }) => isOfKind(term.stem))) return null;
  if (claim.tokens.some(({ term }, k) => titled[k] && isOfKind(term.stem))) return null;
  const isBeside = (each: FigureMatch): boolean =>
    each !== match &&
    each.kind === 'quantity' &&
    each.verdict === 'equal' &&
    each.passage !== null &&
    each.claim.of === each.passage.of &&
    areNeighbours(claim, own, each.claim) &&
    areNeighbours(passage, given, each.passage);
  if (!figures.some(isBeside)) return null;
  return { kind: 'number', claim: withNoun(claim, own), passage: withNoun(passage, given), sure: APART };
}
const APART = 0.8;

/** Two figures of a sentence with no other between them, and no comma. */
function areNeighbours(facts: Facts, one: Span, two: Span): boolean {
  const [from, to] = one.start < two.start ? [one.end, two.start] : [two.end, one.start];
  return (
    sentenceOf(facts, one) === sentenceOf(facts, two) &&
    !/[,;:.()]/.test(facts.text.slice(from, to)) &&
    !facts.quantities.some(({ start }) => start >= from && start < to)
  );
}
