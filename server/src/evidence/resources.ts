import { type Forest, readForest } from './forest.ts';
import { Lexicon } from './lexicon.ts';

/** What the comparison knows of English beyond its rules: read once by the host, the same for every root. */
export interface Resources {
  readonly lexicon: Lexicon;
  /** The trained model behind verdicts; null: verdicts rest on reasons alone. */
  readonly forest: Forest | null;
}

/** Without word vectors and relations: words are compared by stem and spelling alone. */
export const noResources: Resources = { lexicon: new Lexicon(null), forest: null };

/** Makes them from `vectors.bin`, `wordnet.bin` and `verdict.json` (parsed) of `server/data`; null for a file that could not be read. */
export const resourcesOf = (
  vectors: Uint8Array | null,
  relations: Uint8Array | null,
  forest: unknown = null,
): Resources => ({ lexicon: new Lexicon(vectors, relations), forest: readForest(forest) });
