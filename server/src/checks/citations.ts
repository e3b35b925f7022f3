import type { Block, Citation, Prose, Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import type { BlockContext } from './check.ts';
import { isHeaderCell } from './header-cell.ts';

/** A citation of a block with the first sentence that it covers (none: it stands alone, or in `nocite`). */
export interface CitationUse {
  readonly citation: Citation;
  readonly sentence: Sentence | undefined;
}

/** All citations of a block in order, those of `nocite:` last. */
export const citationsOf: (block: Block) => readonly CitationUse[] = derived((block) => {
  const covered = new Map<Citation, Sentence>();
  const all: Citation[] = [];
  for (const prose of block.prose) {
    for (const citation of prose.citations) all.push(citation);
    for (const sentence of prose.sentences)
      for (const citation of sentence.citations) if (!covered.has(citation)) covered.set(citation, sentence);
  }
  return [...all, ...block.nocite].map((citation) => ({ citation, sentence: covered.get(citation) }));
});

/** A sentence in the run of text that it stands in. */
export interface SentenceUse {
  readonly prose: Prose;
  readonly sentence: Sentence;
}

/** The sentences in which the writer speaks: no headings, of columns neither, and nothing inside block quotes. */
export const ownSentencesOf: (block: Block) => readonly SentenceUse[] = derived((block) =>
  block.prose
    .filter((prose) => prose.kind !== 'heading' && prose.kind !== 'quote' && !isHeaderCell(block, prose))
    .flatMap((prose) => prose.sentences.map((sentence) => ({ prose, sentence }))),
);

/**
 * The citations that cover a sentence: its own, those of its footnotes, and with `citationScope: paragraph` all of its
 * run of text. Links that do not lead into the library are no citations and left out.
 */
export function coverOf(context: BlockContext, { prose, sentence }: SentenceUse): readonly Citation[] {
  const own = context.settings.citationScope === 'paragraph' ? prose.citations : sentence.citations;
  const noted = sentence.footnotes.flatMap((label) => context.around.footnotes.get(label)?.citations ?? []);
  const all = noted.length === 0 ? own : [...own, ...noted];
  return all.filter((citation) => isCitation(context, citation));
}

/** False for links that lead out of the library. */
export const isCitation = (context: BlockContext, citation: Citation): boolean =>
  citation.mode !== 'link' || context.resolve(citation).status !== 'not-a-source';

const ofBlock: (block: Block) => ReadonlySet<Citation> = derived(
  (block) => new Set(citationsOf(block).map(({ citation }) => citation)),
);

/** True when a citation is one of this block, so that its spans count there; those of footnotes elsewhere are not. */
export const standsIn = (block: Block, citation: Citation): boolean => ofBlock(block).has(citation);
