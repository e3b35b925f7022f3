import { attributionsIn } from './attribution.ts';
import type { HouseWord } from './house-words.ts';
import { type NewsReport, reportsWith } from './news-reports.ts';
import { WordView } from './word-view.ts';
import { wordsOf } from './words.ts';

/*
 * What the style guides of news agencies and papers in general warn of: verbs of attribution that say more than *said*, and a handful of phrases
 * that a desk would change in any story. Few, and such as most guides share; the choice, the reasons and all wording are our own.
 */

/** A verb of attribution that says more than that somebody said something. */
export interface NewsVerb {
  readonly lemma: string;
  /** Each of its forms, with what to write there. */
  readonly forms: ReadonlyMap<string, string>;
  /** What it says beyond *said*, behind the word as its subject. */
  readonly why: string;
  /** When it may stay, or what else to do, behind *Say “said”*. */
  readonly unless: string;
}

export interface FoundNewsVerb extends NewsReport {
  readonly verb: NewsVerb;
  /** The form of *say* or *deny* to write there; where the report is an infinitive, the sentence has to change with it. */
  readonly instead: string;
}

const SAY = 'say says said saying';
const DENY = 'deny denies denied denying';

const ROWS: readonly (readonly [forms: string, instead: string, why: string, unless: string])[] = [
  ['admit admits admitted admitting', SAY, 'makes a confession of it', ', unless it was one'],
  ['boast boasts boasted boasting', SAY, 'tells what you think of the speaker', ''],
  ['claim claims claimed claiming', SAY, 'sounds as if you doubt it', ', or give the reason to doubt it'],
  ['concede concedes conceded conceding', SAY, 'tells the reader that an argument was lost', ', unless it was'],
  ['insist insists insisted insisting', SAY, 'hints that it is not so', ', and who says otherwise'],
  ['note notes noted noting', SAY, 'vouches that it is true', ', unless you know that it is'],
  ['point points pointed pointing', SAY, 'vouches that it is true', ', unless you know that it is'],
  ['refute refutes refuted refuting', DENY, 'tells the reader that it was proved wrong', ', unless it was'],
  ['reveal reveals revealed revealing', SAY, 'vouches that it is true and was hidden', ', unless you know that it is'],
];

/** *pointed out*; the particle belongs to all forms. */
const PARTICLE: Readonly<Record<string, string>> = { point: 'out' };

export const newsVerbs: readonly NewsVerb[] = ROWS.map(([written, instead, why, unless]) => {
  const all = written.split(' ');
  const said = instead.split(' ');
  const lemma = all[0]!;
  const particle = PARTICLE[lemma] ? ` ${PARTICLE[lemma]}` : '';
  return { lemma: lemma + particle, forms: new Map(all.map((form, i) => [form + particle, said[i]!])), why, unless };
});

const byForm = new Map(newsVerbs.flatMap((verb) => [...verb.forms.keys()].map((form) => [form.split(' ')[0]!, verb])));

/**
 * The verbs of `newsVerbs` by which a sentence attributes something to somebody, in order. *Claimed a refund*, *noted the time* and *admitted to
 * hospital* attribute nothing; where the grammar leaves it open there is none, and the writer (*we note that*) is nobody else. Rules over
 * words and their neighbours: an estimate.
 */
export function newsVerbsIn(text: string, words = wordsOf(text)): FoundNewsVerb[] {
  if (!words.some(({ lower }) => byForm.has(lower))) return [];
  const view = new WordView(text, words);
  let at = 0;
  return attributionsIn(text, words).flatMap((attribution) => {
    while (at < words.length - 1 && words[at]!.start < attribution.cue.start) at++;
    const verb = byForm.get(view.lower(at));
    // *was revealed*: nobody says it.
    if (!verb || words[at]!.end !== attribution.cue.end) return [];
    const particle = PARTICLE[verb.lemma.split(' ')[0]!] ?? null;
    const report = reportsWith(view, at, attribution, particle);
    if (!report) return [];
    const form = verb.forms.get(particle ? `${view.lower(at)} ${particle}` : view.lower(at))!;
    return [{ ...report, verb, instead: form }];
  });
}

/** Forms of one phrase, each with what to write there. */
const forms = (why: string, pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs).map(([term, instead]) => ({ terms: [term], instead, why, allow: false }));

const DOUBTS = 'fears concerns worries speculation uncertainty tensions criticism outrage'.split(' ');
const RISING = ['', 'growing ', 'rising ', 'mounting ', 'fresh ', 'renewed ', 'widespread '];

/** Phrases. What is wrong with each stands in `why`, here behind the phrase as its subject and without a stop. */
export const newsPhrases: readonly (HouseWord & { readonly why: string })[] = [
  ...forms('makes a crime of it', {
    'commit suicide': 'die by suicide',
    'commits suicide': 'dies by suicide',
    'committed suicide': 'died by suicide',
    'committing suicide': 'dying by suicide',
  }),
  ...forms('does not call death by its name', {
    'pass away': 'die',
    'passes away': 'dies',
    'passed away': 'died',
    'passing away': 'dying',
  }),
  ...forms('is a figure of speech for deaths', {
    'claim the lives of': 'kill',
    'claims the lives of': 'kills',
    'claimed the lives of': 'killed',
    'claiming the lives of': 'killing',
  }),
  ...forms('says twice that nothing is left', {
    'completely destroyed': 'destroyed',
    'totally destroyed': 'destroyed',
  }),
  ...forms('says no more than “to”', { 'in a bid to': 'to' }),
  ...forms('leaves open whether one thing led to the other', { 'in the wake of': 'after' }),
  { terms: ['collateral damage'], instead: null, why: 'hides who was hurt. Say who, and how many', allow: false },
  {
    terms: ['a', 'the', 'this', 'his', 'her', 'its', 'their'].map((article) => `${article} controversial`),
    instead: null,
    why: 'says that people disagree, but not who or over what. Say that, or leave the word out',
    allow: false,
  },
  {
    terms: DOUBTS.flatMap((doubt) => RISING.map((rising) => `amid ${rising}${doubt}`)),
    instead: null,
    why: 'does not say whose, or what they have to do with it. Say that',
    allow: false,
  },
];
