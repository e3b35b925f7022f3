import type { ModalityKind } from '../modality.ts';
import type { PatternName } from './patterns.ts';

/** How a cue word is read: patterns in the order in which they are tried. */
export interface ModalityEntry {
  readonly kind: ModalityKind;
  /** How certain the cue makes what it governs; 1 would be certain. */
  readonly strength: number;
  readonly patterns: readonly PatternName[];
}

/*
 * Own compilation: the modals, adverbs, adjectives and verbs of chance, appearance, intention and condition of Quirk et
 * al., A Comprehensive Grammar of the English Language, and Hyland, Hedging in Scientific Research Articles. Strengths
 * follow the order that readers give such words (the medians of the common probability scales: see `checks.md`).
 */
const ROWS: readonly (readonly [ModalityKind, number, string, string])[] = [
  ['possible', 0.5, 'modal', 'may'],
  ['possible', 0.45, 'modal', 'might'],
  ['possible', 0.5, 'could', 'could'],
  ['possible', 0.9, 'can', 'can'],
  ['possible', 0.4, 'left-open', "cannot can't couldn't"],
  ['conditional', 0.6, 'would', "would wouldn't"],
  ['conditional', 0.55, 'inverted', 'should'],
  ['expected', 0.7, 'should', 'should'],
  ['probable', 0.85, 'must-have', 'must'],
  ['expected', 0.9, 'modal', "will won't he'll she'll it'll they'll we'll i'll you'll that'll there'll"],
  ['expected', 0.88, 'be-to', 'going'],

  ['possible', 0.45, 'adverb', 'possibly perhaps maybe conceivably'],
  ['possible', 0.5, 'adverb', 'potentially arguably'],
  ['probable', 0.75, 'adverb', 'probably presumably'],
  ['suggested', 0.7, 'adverb', 'apparently seemingly ostensibly'],
  ['suggested', 0.65, 'adverb', 'reportedly'],
  ['suggested', 0.5, 'adverb', 'allegedly supposedly purportedly'],
  ['possible', 0.5, 'that to any-noun subject', 'possible plausible conceivable'],
  ['possible', 0.5, 'any-noun potential-of', 'potential'],
  ['possible', 0.5, 'is-one of', 'possibility'],
  ['possible', 0.5, 'is-one', 'candidate suspect theory hypothesis contender explanation scenario option'],
  ['possible', 0.5, 'of to', 'chance'],
  ['possible', 0.5, 'of', 'chances prospect prospects'],
  ['possible', 0.55, 'risk', 'risk risks danger threat'],
  ['possible', 0.5, 'open-question', 'unclear uncertain whether unknown'],
  ['probable', 0.75, 'likely', 'likely'],
  ['probable', 0.2, 'likely', 'unlikely'],
  ['probable', 0.75, 'that any-noun subject', 'probable'],
  ['probable', 0.2, 'that subject', 'improbable doubtful'],
  ['probable', 0.7, 'of', 'likelihood probability odds'],

  ['expected', 0.7, 'be-to it-that noun subject object-to that', 'expected forecast projected predicted anticipated'],
  [
    'expected',
    0.7,
    'to that object-to',
    'expect expects expecting predict predicts anticipate anticipates projects forecasts',
  ],
  ['expected', 0.6, 'that of', 'expectation expectations forecast prediction predictions'],
  ['expected', 0.6, 'to', 'supposed'],

  ['suggested', 0.65, 'seem', 'seem seems seemed appear appears appeared'],
  ['suggested', 0.65, 'looks', 'look looks looked'],
  [
    'suggested',
    0.65,
    'that statement',
    'suggest suggests suggested suggesting imply implies implied implying hint hints hinted',
  ],
  ['suggested', 0.75, 'that statement', 'indicate indicates indicated indicating'],
  ['suggested', 0.65, 'points-to', 'point points pointed pointing'],
  ['suggested', 0.6, 'fits-with', 'consistent compatible'],
  ['suggested', 0.6, 'be-to it-that', 'thought believed understood considered assumed presumed reckoned felt'],
  ['suggested', 0.65, 'be-to it-that', 'said reported'],
  ['suggested', 0.5, 'be-to it-that noun', 'alleged rumoured rumored suspected purported supposed presumed'],
  ['suggested', 0.5, 'be-to it-that', 'claimed feared hoped argued'],
  [
    'suggested',
    0.65,
    'that statement',
    'believe believes think thinks thought believed suspect suspects assume assumes',
  ],
  [
    'suggested',
    0.5,
    'that of',
    'speculation suspicion suspicions hypothesis theory assumption allegation allegations rumours rumors fears',
  ],
  ['suggested', 0.75, 'be-to it-that that', 'estimate estimates estimated'],
  ['probable', 0.8, 'to', 'tend tends tended'],
  ['suggested', 0.5, 'that', 'fear fears worry worries worried'],
  ['suggested', 0.4, 'that', 'speculate speculates speculated hypothesize hypothesise hypothesized hypothesised'],
  ['suggested', 0.65, 'that of', 'signs indications indication'],

  [
    'planned',
    0.5,
    'to',
    'plan plans aim aims aimed intend intends intended propose proposes mean means aspire aspires resolve resolves resolved undertake undertakes purpose purposes prefer prefers promise',
  ],
  ['planned', 0.5, 'to object-to', 'want wants wanted wish wishes'],
  [
    'planned',
    0.5,
    'ing',
    'propose proposes proposing envisage envisages envisaging envisaged eye eyes eyeing explore explores exploring discuss discusses discussing ponder ponders pondering recommend recommends favour favours',
  ],
  ['planned', 0.8, 'is-to', 'to'],
  [
    'planned',
    0.4,
    'permission',
    'permission approval consent clearance authorisation authorization leave licence license',
  ],
  ['planned', 0.6, 'be-to', 'meant designed earmarked'],
  ['planned', 0.5, 'to that', 'hope hopes hoped hoping'],
  ['planned', 0.5, 'to noun subject ing', 'planned planning proposed intended'],
  [
    'planned',
    0.5,
    'to',
    'vow vows vowed pledge pledges pledged promise promises promised threaten threatens threatened offer offers offered',
  ],
  [
    'planned',
    0.6,
    'to',
    'agree agrees agreed ready willing prepared preparing prepares readying keen eager reluctant minded determined inclined',
  ],
  [
    'planned',
    0.4,
    'ing to',
    'consider considers considered considering mull mulls mulling weigh weighing contemplate contemplating',
  ],
  ['planned', 0.8, 'be-to subject', 'set slated scheduled poised destined tipped pencilled'],
  ['planned', 0.8, 'due', 'due'],
  ['expected', 0.95, 'sure-to', 'bound certain sure guaranteed'],
  ['planned', 0.5, 'any-noun', 'draft would-be tentative'],
  ['planned', 0.4, 'of', 'thinking'],
  ['planned', 0.4, 'of to', 'proposal proposals intent intention intentions ambition ambitions'],
  ['planned', 0.4, 'talks', 'talks negotiations discussions'],
  ['planned', 0.4, 'under', 'consideration discussion negotiation'],

  [
    'attempted',
    0.4,
    'to',
    'try tries tried trying attempt attempts attempting seek seeks sought seeking strive strives struggle struggles struggled struggling endeavour bid effort efforts',
  ],
  ['attempted', 0.4, 'noun to', 'attempted'],

  ['conditional', 0.55, 'condition', 'if unless'],
  ['conditional', 0.55, 'provided', 'provided providing assuming'],
  ['conditional', 0.55, 'subject-to', 'subject conditional contingent'],
  ['conditional', 0.5, 'pending', 'pending'],
  ['conditional', 0.6, 'depends', 'depending'],
  ['conditional', 0.5, 'once', 'once'],
];

const entries = new Map<string, ModalityEntry[]>();
for (const [kind, strength, patterns, words] of ROWS)
  for (const word of words.split(' ')) {
    const entry = { kind, strength, patterns: patterns.split(' ') as PatternName[] };
    const known = entries.get(word);
    if (known) known.push(entry);
    else entries.set(word, [entry]);
  }

/** The ways to read a lower-cased word as a cue; undefined for the words that are none, which are most. */
export const entriesOf = (lower: string): readonly ModalityEntry[] | undefined => entries.get(lower);
