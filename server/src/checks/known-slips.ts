import type { Register } from '../entities/model.ts';
import { type CommonKnowledge, type Slip, slipsIn } from '../entities/slips/slips.ts';
import { spellingsOf } from '../entities/slips/spellings.ts';
import type { Lexicon } from '../evidence/lexicon.ts';
import { seatOf } from '../language/proper-names/capitals.ts';
import { isCommonWord } from '../language/proper-names/common-words.ts';
import type { Block } from '../note/model.ts';
import { derived, derivedWithin } from '../text/derived.ts';
import { type OwnSentence, ownProseOf } from './own-prose.ts';
import { registeredNames } from './registered-names.ts';

/** A slip in a sentence; its spans count in the text of that. */
export interface OwnSlip extends OwnSentence {
  readonly slip: Slip;
}

/** Slips in registered names, in order; none inside quotations. Kept with register, words and block. */
export const ownSlips: (register: Register) => (lexicon: Lexicon) => (block: Block) => readonly OwnSlip[] = derived(
  (register) => {
    const spellings = spellingsOf(register.entities);
    const names = registeredNames(register);
    return derivedWithin((lexicon: Lexicon) => {
      const common = knowledgeOf(lexicon);
      return derivedWithin((block: Block) =>
        ownProseOf(block).flatMap((own) => {
          const known = [...own.quoted, ...names.mentionsIn(own.sentence.text)];
          return slipsIn(own.sentence.text, spellings, common, known).map((slip) => ({ ...own, slip }));
        }),
      );
    });
  },
);

/** Words of this rank in order of frequency and commoner are ordinary; behind it many are names. */
const ORDINARY = 5000;

/** What the table of common words tells; without it every word that looks ordinary is. */
function knowledgeOf(lexicon: Lexicon): CommonKnowledge {
  if (lexicon.isEmpty) return { isOrdinary: isCommonWord, isKnown: isCommonWord };
  const rankOf = (lower: string): number => lexicon.termOf(lower).row;
  return {
    isOrdinary: (lower) => rankOf(lower) >= 0 && (rankOf(lower) < ORDINARY || isCommonWord(lower)),
    isKnown: (lower) => rankOf(lower) >= 0 || seatOf(lower).length > 0,
  };
}
