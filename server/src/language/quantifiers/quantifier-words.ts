import { phrasesOf } from '../phrases.ts';

/** How much of its noun a quantifier takes in, from 0 (none) to 1 (all), and whether it is an adverb. */
interface QuantifierValue {
  readonly force: number;
  readonly adverb: boolean;
}

/*
 * The scale of English quantifiers (Horn 1972: some < many < most < all), with numbers in between that only order them.
 * Own compilation.
 */
const DETERMINERS: readonly (readonly [number, string])[] = [
  [0, 'no|none|none of|no one|nobody|nothing|nowhere|not a single|not any|not one of|neither of'],
  [0.05, 'hardly any|scarcely any|few if any|almost no|almost none|virtually no'],
  [
    0.15,
    'few|very few|a handful of|a small number of|a tiny minority of|a small minority of|a fraction of|a small fraction of',
  ],
  [0.2, 'a few|not many|not much'],
  [0.3, 'some|some of|a minority of|parts of|a portion of|a section of|certain kinds of|at least some'],
  [0.35, 'several|a number of|various|quite a few'],
  [0.5, 'half|half of'],
  [
    0.55,
    'many|many of|much of|numerous|countless|dozens of|scores of|hundreds of|thousands of|a lot of|lots of|plenty of|a large number of|large numbers of|a large part of',
  ],
  [0.6, 'not all|not every|not everyone|not everybody|not everything'],
  [0.75, 'most|most of|the majority of|a majority of|the bulk of|the greater part of'],
  [
    0.85,
    'the vast majority of|a vast majority of|the overwhelming majority of|an overwhelming majority of|a large majority of',
  ],
  [
    0.9,
    'nearly all|almost all|virtually all|practically all|nearly every|almost every|virtually every|all but|almost everyone|nearly everyone',
  ],
  [
    1,
    'all|all of|every|each|each of|entire|the entire|whole|the whole|the whole of|both|everyone|everybody|everything|everywhere',
  ],
];
const ADVERBS: readonly (readonly [number, string])[] = [
  [0, 'never'],
  [0.05, 'hardly ever|almost never|scarcely ever'],
  [0.1, 'rarely|seldom|very rarely'],
  [0.2, 'occasionally|not often'],
  [0.3, 'sometimes|at times|in some cases'],
  [0.55, 'often|frequently|commonly|regularly|in many cases'],
  [0.6, 'not always|not entirely|not fully|not completely'],
  [0.75, 'usually|generally|normally|typically|mostly|mainly|largely|in most cases'],
  [0.9, 'nearly always|almost always|almost entirely|almost completely|almost exclusively'],
  [1, 'always|invariably|entirely|wholly|completely|fully|universally|in all cases|in every case'],
];

export const QUANTIFIERS = phrasesOf<QuantifierValue>([
  ...DETERMINERS.map(([force, list]) => [{ force, adverb: false }, list] as const),
  ...ADVERBS.map(([force, list]) => [{ force, adverb: true }, list] as const),
]);

/** They stand for a noun of their own. */
export const WITHOUT_NOUN =
  /^(?:no one|not every(?:one|body|thing)|(?:almost |nearly )?every(?:one|body|thing|where)|no(?:body|thing|where))$/;
