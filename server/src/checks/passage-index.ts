import type { Lexicon } from '../evidence/lexicon.ts';
import { indexPassages, type PassageIndex } from '../evidence/passages.ts';
import type { Resources } from '../evidence/resources.ts';
import type { SourceBody } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import { derived } from '../text/derived.ts';
import { recent } from '../text/recent.ts';

/** Far more sources than a paragraph cites in whole. Reading the words of one takes some 50 ns a character, keeping them two bytes. */
const MOST_KEPT = 32;

const indexes = derived((lexicon: Lexicon) =>
  recent(MOST_KEPT, (body: SourceBody) =>
    indexPassages(
      body.passages.map((passage) => passageText(body, passage)),
      lexicon,
    ),
  ),
);

/** The words of the passages of a source, kept while it is among the last that were asked for. */
export const passageIndex = (body: SourceBody, { lexicon }: Resources): PassageIndex => indexes(lexicon)(body);
