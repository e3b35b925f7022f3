import { type BestPassage, rankPassages } from '../evidence/best.ts';
import { indexPassages } from '../evidence/passages.ts';
import type { Resources } from '../evidence/resources.ts';
import { bodyOf } from '../library/body.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Library, Source } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import { type PassageHit, searchPassages } from '../library/search/search.ts';
import { namesOf } from './cited-text.ts';
import { passageIndex } from './passage-index.ts';

/** A passage of a source, or two neighbours, by their numbers. */
export interface Place {
  readonly source: Source;
  readonly first: number;
  readonly last: number;
}

export interface BestPassages {
  /** Best first. */
  readonly places: readonly Place[];
  /** The first one is clearly the passage that the claim rests on. */
  readonly clear: boolean;
}

/** The passages of one source that support a claim best; none for a source without text. */
export function bestPassages(source: Source, claim: string, resources: Resources): BestPassages {
  const body = bodyOf(source);
  if (!body) return { places: [], clear: false };
  const about = metadataOf(source);
  const ranking = rankPassages(claim, passageIndex(body, resources), resources, {
    title: namesOf(about),
    passageDate: about.issued,
  });
  const places = worthOffering(ranking.passages.filter(isNear)).map(({ first, last }) => ({
    source,
    first: first + 1,
    last: last + 1,
  }));
  return { places, clear: ranking.clear };
}

/** So many passages that the search finds are compared with the claim. */
const SEARCHED = 8;
/** How much the search counts beside the comparison: it knows which words are rare in the library. */
const SEARCH = 0.5;

/** The passages of a whole library that support a claim best, each alone. */
export const bestOfLibrary = (library: Library, claim: string, resources: Resources): readonly Place[] =>
  bestOfHits(searchPassages(library, claim, { limit: SEARCHED }), claim, resources);

/** Those of what a search found for a claim (best first) that support it best, each alone. Only the first few are compared. */
export function bestOfHits(found: readonly PassageHit[], claim: string, resources: Resources): readonly Place[] {
  const hits = found.slice(0, SEARCHED);
  const texts = hits.map(({ source, passage }) => passageText(bodyOf(source)!, passage));
  const { passages } = rankPassages(claim, indexPassages(texts, resources.lexicon), resources, { apart: true });
  const both = passages.filter(isNear).map(({ first, last, score }) => {
    const found = hits[first]!.score / hits[0]!.score;
    return { first, last, score: score + SEARCH * found };
  });
  both.sort((a, b) => b.score - a.score || a.first - b.first);
  return worthOffering(both).map(({ first }) => {
    const { source, passage } = hits[first]!;
    return { source, first: passage.number, last: passage.number };
  });
}

/** A passage that scores less than this share of the best has little but common words with the claim. */
const WORTH_OFFERING = 0.5;
/**
 * The best of a library that says nothing of the claim is no passage for it. Of the first half of test/fixtures/pinpoints.yaml all passages that a claim
 * rests on score more.
 */
const LEAST = 0.45;

const isNear = ({ score }: BestPassage): boolean => score >= LEAST;

function worthOffering(passages: readonly BestPassage[]): readonly BestPassage[] {
  const least = (passages[0]?.score ?? 0) * WORTH_OFFERING;
  return passages.filter(({ score }) => score >= least);
}
