import { isAcronym, isGenericAcronym } from '../language/proper-names/acronyms.ts';
import { aliasesIn } from '../language/proper-names.ts';
import { wordsOf } from '../language/words.ts';
import type { Block } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type OwnSentence, ownProseOf } from './own-prose.ts';

/** Where a sentence writes an acronym; the span counts in its text. */
export interface AcronymUse extends OwnSentence {
  readonly text: string;
  readonly span: Span;
  /** The long form that this very sentence gives. */
  readonly explained: string | undefined;
}

/**
 * Short forms that readers of news and policy know better than what they stand for. Own compilation; measures and the like (`isGenericAcronym`)
 * are known, too.
 */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  `eu un us usa uk uae ussr gdr nato who imf wto oecd opec opec+ unesco unicef interpol g7 g8 g20 cia fbi nsa nasa kgb mi5 mi6 bbc cnn ap afp nhs irs
  fda epa esa cern fifa uefa ioc aids hiv covid covid-19 sars html http https www gps sim faqs cctv lgbt lgbtq nazi ss ibm bmw bp hsbc ikea`.split(
    /\s+/,
  ),
);

const isWellKnown = (acronym: string): boolean => {
  const lower = acronym.toLowerCase().replaceAll('.', '');
  return WELL_KNOWN.has(lower) || isGenericAcronym(lower) || WELL_KNOWN.has(lower.replace(/s$/, ''));
};

/** The acronyms of a block's sentences, headings and footnotes left out, in order; none that everybody knows, and none inside quotations. */
const usesIn: (block: Block) => readonly AcronymUse[] = derived((block) =>
  ownProseOf(block)
    .filter(({ prose }) => prose.kind !== 'heading' && prose.footnote === null)
    .flatMap((own) => {
      const { text } = own.sentence;
      const explained = aliasesIn(text);
      return wordsOf(text).flatMap((word): AcronymUse[] => {
        const written = text.slice(word.start, word.end).replace(/['’]s$/, '');
        const span = { start: word.start, end: word.start + written.length };
        if (word.citation || !isAcronym(written) || isWellKnown(written)) return [];
        if (own.quoted.some((quoted) => overlaps(quoted, span))) return [];
        return [{ ...own, text: written, span, explained: explained.get(written) }];
      });
    }),
);

/** The uses of each acronym of a note, in order, with where their blocks start. */
export function acronymUses(note: Note): ReadonlyMap<string, readonly (AcronymUse & { readonly start: number })[]> {
  const all = new Map<string, (AcronymUse & { readonly start: number })[]>();
  for (const { block, start } of note.blocks)
    for (const use of usesIn(block)) {
      const same = all.get(use.text);
      if (same) same.push({ ...use, start });
      else all.set(use.text, [{ ...use, start }]);
    }
  return all;
}
