import { Lexicon } from './lexicon.ts';

/** What the comparison knows of English beyond its rules: read once by the host, the same for every root. */
export interface Resources {
  readonly lexicon: Lexicon;
}

/** Without word vectors and relations: words are compared by stem and spelling alone. */
export const noResources: Resources = { lexicon: new Lexicon(null) };

/** Makes them from `server/data/vectors.bin` and `server/data/wordnet.bin`; null for a file that could not be read. */
export const resourcesOf = (vectors: Uint8Array | null, relations: Uint8Array | null): Resources => ({
  lexicon: new Lexicon(vectors, relations),
});
