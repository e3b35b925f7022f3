import { attributionsIn } from '../language/attribution.ts';
import { modalitiesIn } from '../language/modality.ts';
import { WordView } from '../language/word-view.ts';
import { derived } from '../text/derived.ts';
import type { Facts } from './facts.ts';

/*
 * Readings of a text that only some questions need: made when the first of them asks, and kept with the facts.
 */

/** What the text leaves open. */
export const modalitiesOf = derived((facts: Facts) => modalitiesIn(facts.text, facts.words));

/** Who says what in the text. */
export const attributionsOf = derived((facts: Facts) => attributionsIn(facts.text, facts.words));

/** Its words with what rules ask about them. */
export const viewOf = derived((facts: Facts) => new WordView(facts.text, facts.words));
