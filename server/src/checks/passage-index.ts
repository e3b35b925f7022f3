import type { Lexicon } from '../evidence/lexicon.ts';
import { indexPassages, type PassageIndex } from '../evidence/passages.ts';
import type { Resources } from '../evidence/resources.ts';
import type { SourceBody } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import { derived } from '../text/derived.ts';

const indexes = derived((lexicon: Lexicon) =>
  derived((body: SourceBody) =>
    indexPassages(
      body.passages.map((passage) => passageText(body, passage)),
      lexicon,
    ),
  ),
);

/** The words of the passages of a source, read when first asked for and kept as long as its text. */
export const passageIndex = (body: SourceBody, { lexicon }: Resources): PassageIndex => indexes(lexicon)(body);
