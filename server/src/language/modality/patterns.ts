import type { WordView } from '../word-view.ts';
import * as conditions from './conditions.ts';
import * as modals from './modals.ts';
import * as nouns from './nouns.ts';
import type { Reach } from './reach.ts';
import * as verbs from './verbs.ts';

export type { Reach } from './reach.ts';

type Pattern = (v: WordView, i: number) => Reach | null;

const PATTERNS = {
  modal: modals.modal,
  could: modals.could,
  can: modals.can,
  'left-open': modals.leftOpen,
  would: modals.would,
  should: modals.should,
  'must-have': modals.mustHave,
  adverb: nouns.adverb,
  likely: nouns.likely,
  noun: nouns.describedNoun,
  'any-noun': nouns.noun,
  subject: nouns.subject,
  of: nouns.of,
  'potential-of': nouns.potentialOf,
  risk: nouns.risk,
  to: verbs.to,
  'be-to': verbs.beTo,
  due: verbs.due,
  'sure-to': verbs.sureTo,
  that: verbs.that,
  'it-that': verbs.itThat,
  'object-to': verbs.objectTo,
  statement: verbs.statement,
  ing: verbs.ing,
  seem: verbs.seem,
  looks: verbs.looks,
  'points-to': verbs.pointsTo,
  'fits-with': verbs.fitsWith,
  'is-to': verbs.isTo,
  permission: verbs.permission,
  talks: verbs.talks,
  under: verbs.under,
  'open-question': conditions.openQuestion,
  condition: conditions.condition,
  inverted: conditions.inverted,
  'is-one': nouns.isOne,
  provided: conditions.provided,
  'subject-to': conditions.subjectTo,
  pending: conditions.pending,
  depends: conditions.depends,
  once: conditions.once,
} satisfies Record<string, Pattern>;

/** The names of the patterns, as `table.ts` uses them. */
export type PatternName = keyof typeof PATTERNS;

/** Reads the cue word at `i` by one pattern; null when the words around it do not fit. */
export const readPattern = (name: PatternName, v: WordView, i: number): Reach | null => PATTERNS[name](v, i);
