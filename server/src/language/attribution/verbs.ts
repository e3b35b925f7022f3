import { SAY, STANCE, STATE } from '../cues/lists/reporting-verbs.ts';
import { stemOf } from '../stems.ts';

/** How far a reporting verb stands behind what it reports: *claim* less than *say*, *confirm* more. */
export type AttributionClass = 'neutral' | 'claim' | 'suggest' | 'find' | 'confirm' | 'deny' | 'announce' | 'believe';

/** A reporting verb: its lemma, its class, and what has to follow it. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly cls: AttributionClass;
  /**
   * `clause`: reports whatever follows; `object`: an object too (*denied the theft*); `marked`: only with *that*, a
   * question word, a colon or a quotation, since it has other uses (*found a leak*).
   */
  readonly takes: 'clause' | 'object' | 'marked';
}

/*
 * Own compilation, by how much a verb commits its reporter to what is reported: see Hooper, On Assertive Predicates
 * (1975), for the assertive and factive verbs, and the news desks' rule that only *say* is neutral.
 */
const ROWS: readonly (readonly [AttributionClass, ReportingVerb['takes'], string])[] = [
  ['neutral', 'clause', 'say tell argue warn'],
  [
    'neutral',
    'object',
    `describe stress emphasise emphasize criticise criticize condemn praise urge denounce caution reiterate propose
    recommend demand hail lament question call label dub brand advise oppose welcome lament ridicule mock mention endorse encourage instruct regret commend applaud decry deplore deride`,
  ],
  [
    'neutral',
    'marked',
    `state write add note explain remark observe comment reply respond counter retort opine ask highlight underline underscore recall
    rule tweet post continue boast joke quip wonder signal testify answer point shout read cite quote stipulate agree decide
    learn know see hear understand notice specify`,
  ],
  ['claim', 'clause', 'claim allege assert contend insist'],
  ['claim', 'object', 'accuse blame'],
  ['claim', 'marked', 'maintain charge complain protest object grumble'],
  ['suggest', 'clause', 'suggest imply'],
  ['suggest', 'marked', 'hint indicate speculate'],
  ['find', 'marked', 'find show report estimate conclude calculate discover determine document record'],
  ['confirm', 'object', 'confirm reveal acknowledge disclose admit concede'],
  ['confirm', 'marked', 'confess prove demonstrate establish expose unmask verify uncover attest substantiate'],
  ['deny', 'object', 'deny reject dispute dismiss refute rebut'],
  ['announce', 'object', 'announce declare pledge vow promise threaten'],
  ['announce', 'marked', 'proclaim'],
  ['believe', 'clause', 'believe think fear hope expect predict forecast anticipate reckon suspect'],
  ['believe', 'object', 'want attribute'],
  ['believe', 'marked', 'assume feel doubt worry judge assess consider'],
  ['believe', 'object', 'favour favor prefer'],
];

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  feel: 'feels felt feeling',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  hear: 'hears heard hearing',
  understand: 'understands understood understanding',
  read: 'reads reading',
  forecast: 'forecasts forecasted forecasting',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  dub: 'dubs dubbed dubbing',
  quip: 'quips quipped quipping',
  signal: 'signals signalled signaled signalling signaling',
  label: 'labels labelled labeled labelling labeling',
  prove: 'proves proved proven proving',
};

function formsOf(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, ...irregular.split(' ')];
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const bare = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const third = y ? `${y}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = y ? `${y}ied` : `${bare}ed`;
  return [lemma, third, past, `${/ee$/.test(lemma) ? lemma : bare}ing`];
}

const verbs = new Map<string, ReportingVerb>();
for (const [cls, takes, lemmas] of ROWS)
  for (const lemma of lemmas.split(/\s+/))
    for (const form of formsOf(lemma)) if (!verbs.has(form)) verbs.set(form, { lemma, cls, takes });
// What the cues of the writer's own sentences know and the table above does not, reports neutrally.
for (const form of [...SAY, ...STATE, ...STANCE])
  if (form !== '' && !verbs.has(form)) verbs.set(form, { lemma: stemOf(form), cls: 'neutral', takes: 'marked' });

/** Nouns that report a clause: *the claim that*, *allegations of*. */
const NOUNS: readonly (readonly [AttributionClass, string])[] = [
  [
    'claim',
    'claim claims allegation allegations accusation accusations assertion assertions contention insistence charge charges complaint complaints',
  ],
  ['suggest', 'suggestion suggestions hint hints indication indications implication'],
  ['find', 'finding findings conclusion conclusions estimate estimates report reports'],
  ['confirm', 'confirmation admission acknowledgement acknowledgment revelation revelations disclosure proof'],
  ['deny', 'denial denials'],
  ['announce', 'announcement declaration pledge pledges promise promises vow threat threats'],
  [
    'believe',
    'belief fear fears hope hopes view suspicion suspicions concern concerns expectation expectations opinion doubt doubts confidence regret support outrage anger dismay alarm optimism scepticism skepticism',
  ],
  ['neutral', 'statement statements argument arguments warning warnings remark remarks comment comments'],
];
const nouns = new Map<string, AttributionClass>();
for (const [cls, words] of NOUNS) for (const word of words.split(' ')) nouns.set(word, cls);

const byStem = new Map<string, AttributionClass>();
for (const [form, verb] of verbs) if (!byStem.has(stemOf(form))) byStem.set(stemOf(form), verb.cls);
for (const [noun, cls] of nouns) if (!byStem.has(stemOf(noun))) byStem.set(stemOf(noun), cls);
for (const adverb of ['allegedly', 'purportedly', 'supposedly']) byStem.set(adverb, 'claim');

/** The verb of a lower-cased form; undefined for words that report nothing. */
export const verbOf = (lower: string): ReportingVerb | undefined => verbs.get(lower);

/** The class of a noun that can report a clause; undefined for others. */
export const nounClass = (lower: string): AttributionClass | undefined => nouns.get(lower);

/**
 * The class of a lower-cased reporting verb or noun, in any form or as a stem (`stemOf`); *reportedly* and *according to*
 * are neutral; null for words that report nothing.
 */
export const attributionClass = (stemOrForm: string): AttributionClass | null =>
  verbs.get(stemOrForm)?.cls ??
  nouns.get(stemOrForm) ??
  byStem.get(stemOrForm) ??
  byStem.get(stemOf(stemOrForm)) ??
  (/^(?:reportedly|according to|according)$/.test(stemOrForm) ? 'neutral' : null);
