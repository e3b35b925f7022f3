import type { Attribution } from '../../../language/attribution.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Pair } from '../../pair.ts';
import { withAside } from '../../speakers.ts';

/** Who has a side in what they tell, whatever it is: adversaries, whoever goes to court, whoever left or was made to. Own compilation. */
const PARTY = new RegExp(
  `\\b(?:${[
    'opposition|opponents?|rivals?|competitors?|adversar(?:y|ies)|detractors?|critics?|dissidents?|defectors?|exiled?|shadow (?:minister|chancellor)',
    'activists?|campaigners?|protesters?|protestors?|demonstrators?|strikers|whistle-?blowers?|informants?|lobby|lobbyists?|pressure group',
    'rebels?|militants?|insurgents?|guerrillas?|separatists?|mutineers|militias?|junta|(?:military|armed|political) wing|warlord|fighters|gunmen|hijackers|kidnappers|hackers?|captors',
    'plaintiffs?|claimants?|complainants?|petitioners?|appellants?|litigants?|defendants?|accused|accusers?|suspects?|convict|victims?|prosecutors?|prosecution|inmates?|prisoners?|detainees?|hostages?',
    'lawyers?|attorneys?|counsel|solicitors?|barristers?|legal team',
    // *the hauliers’ federation*: it is there to speak for them.
    "[a-z]+s['’] (?:federation|league|lobby|union|guild|alliance|association|confederation|movement|campaign)|(?:trade|industry|lobby) (?:body|group|association|federation)",
    "(?:[’']s?|the|its|their) (?:owners?|operators?|developers?|makers?|manufacturers?|landlords?|employers?)",
    'which (?:is|are|was|were) (?:negotiating|bargaining|suing|campaigning|lobbying|bidding)',
    'complaints?|lawsuits?|suit|petition|pleadings?|affidavits?|court (?:papers|filings?|documents)|indictment|charge sheet|writ|claim form|leaflets?|pamphlets?|open letter|dossier|anonymous (?:letter|note|e-?mail)',
    '(?:sacked|dismissed|fired|disgraced|disgruntled|estranged|jilted) [a-z]+',
    '(?:former|ex-|one-time|onetime|erstwhile|dismissed|sacked|fired|ousted|suspended|disgraced|departing|disgruntled|estranged|retired) ?(?:[a-z-]+ ){0,2}(?:treasurers?|employees?|advis[eo]rs?|caseworkers?|officers?|clerks?|accountants?|aides?|managers?|guards?|drivers?|engineers?|members?|workers?|contractors?|suppliers?|spy|spies|agents?|officials?|executives?|directors?|inspectors?|auditors?|nurses?|doctors?|teachers?|staff|staffers?|insiders?|soldiers?|pilots?|technicians?|chemists?|analysts?|ministers?|deput(?:y|ies)|partners?|colleagues?|wife|husband|chief|boss|head|tenants?|students?|pupils?|patients?|customers?|foreman|foremen|stewards?|captain|tutor|nanny|cook|trainers?|players?|captains?|sailors?|crew)',
  ].join('|')})\\b`,
  'i',
);

/** Who has a side where a wrong is told: they suffered it, or it is their business to find it. */
const INTERESTED =
  /\b(?:unions?|residents?|neighbou?rs?|villagers?|locals|tenants?|parents?|famil(?:y|ies)|relatives?|widow|workers?|employees?|staff|nurses|miners|drivers|farmers|fishermen|customers|passengers?|shareholders?|investors?|creditors?|charit(?:y|ies)|groups?|network|coalition|alliance|federation|association|watchdog|ngos?|organi[sz]ations?|witness(?:es)?|survivors?|refugees?|deputy|deputies|lawmakers?|mps?|mp|senators?|councillors?|governor|mayor|president|ministers?|government|ministry|army|military|police|party|parties|embassy|kremlin|moscow|kyiv|beijing|washington|tehran|ankara|spokes(?:man|woman|person)|boss|chairman|company|firm|newspaper|paper|letter|email|memo|submission|note|blogger|journalist|actor|player|coach|author|artist)\b/i;

/** Wrongs that a clause can tell of somebody. Own compilation. */
const WRONG =
  /\b(?:hid|hidden|hiding|conceal\w*|cover(?:ed|ing)? up|falsif\w*|forg(?:ed|ing|ery)|rigg(?:ed|ing)|brib\w*|kickbacks?|st(?:ole|olen|ealing)|embezzl\w*|misappropriat\w*|siphon\w*|pocketed|divert(?:ed|ing)|launder\w*|leak(?:ed|ing)|shredd\w*|destroy(?:ed|ing)|burn(?:ed|t|ing)|bomb(?:ed|ing)|shell(?:ed|ing)|tortur\w*|rap(?:ed|ing)|beat(?:en|ing)?|abus\w*|mistreat\w*|ill-treat\w*|harass\w*|assault\w*|intimidat\w*|threaten\w*|blackmail\w*|extort\w*|coerc\w*|forc(?:ed|ing)|ignor(?:ed|ing)|neglect\w*|mis(?:led|lead\w*|used|using|represent\w*|stated|reported)|lied|lying|deceiv\w*|cheat\w*|fraud\w*|evad(?:ed|ing)|dodg(?:ed|ing)|doctored|tamper\w*|backdat\w*|manipulat\w*|inflat(?:ed|ing)|overcharg\w*|underpa\w*|unpaid|withh(?:eld|olding)|dump(?:ed|ing)|pollut\w*|contaminat\w*|spill(?:ed|ing)?|sp(?:ied|ying)|bugg(?:ed|ing)|wiretap\w*|hack(?:ed|ing)|discriminat\w*|breach\w*|violat\w*|infring\w*|illegal\w*|unlawful\w*|without (?:permission|consent|a licen[cs]e|a permit|a warrant|notice|warning)|plagiari\w*|copied|collud\w*|price-fixing|sabotag\w*|unsafe|botched|bungl\w*|violence|massacr\w*|execut(?:ed|ing)|poison\w*|kidnap\w*|abduct\w*|detain\w*|evict\w*|expel\w*|silenc\w*|censor\w*|suppress\w*|rewr\w*|blocked|obstruct\w*|refus(?:ed|ing) to|failed to|knew|turned a blind eye|interfer\w*|meddl\w*|smuggl\w*)\b/i;

/** What a war party tells of fighting. */
const FIGHTING =
  /\b(?:captur\w*|seiz\w*|taken|took|retak\w*|retook|recaptur\w*|shot down|br(?:ought|ing) down|down(?:ed|ing)|destroy\w*|repel\w*|repuls\w*|kill\w*|hit|struck|ambush\w*|sank|sunk|overr[au]n|wiped out|intercept\w*|liberat\w*|advanc\w*|encircl\w*|hold|holds|held|control\w*|attack\w*|bomb\w*|shell\w*)\b/i;
const AT_WAR =
  /\b(?:army|military|forces|troops|rebels?|separatists?|insurgents?|guerrillas?|militia|militants|fighters|front|brigade|commanders?|wing|movement|moscow|kyiv|kremlin|defen[cs]e ministry|ministry of defen[cs]e|general staff)\b/i;

/** The other side says nothing, or not yet. */
const UNANSWERED =
  /\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:to (?:comment|respond|answer|discuss|say|be drawn)|comment|(?:a |requests? for |an )?(?:interview|comment))|\b(?:did|does|do|has|have|had|was|were|would|could|is|are)(?: not|n't)(?: [a-z]+ly)?(?: yet| immediately)? (?:be reached|repl(?:y|ied)|respond(?:ed)?|comment(?:ed)?|answer(?:ed)?|return(?:ed)? (?:calls|messages|requests)|available for comment|been (?:charged|proven|proved|tested|verified|confirmed|heard)|confirm(?:ed)?)|\b(?:has|have|had) (?:not yet|yet to|so far not|still not) (?:\w+ )?(?:repl|respon|comment|answer|confirm|file|give|say|issue)\w*|\bno (?:immediate |public |official |word of |response or )?(?:comment|reply|response|reaction|answer)\b|\b(?:not|never|n't) (?:yet )?been (?:independently )?(?:verified|confirmed|proven|proved|tested)|\b(?:could|can) not (?:be )?(?:independently )?(?:verif|confirm)\w*|\bindependently verif\w*|\bno (?:\w+ ){0,3}(?:has|have|had) (?:\w+ )?(?:tested|verified|checked|confirmed|examined|replicated|reproduced|reviewed|audited)\b|\b(?:offer|g[ai]v|provid|publish|produc|present|show|releas|submit|suppl)\w* no (?:\w+ )?(?:evidence|documents?|data|proof|figures|details|records|sources?|explanation|breakdown)\b|\bwithout (?:offering|giving|providing|showing|presenting|citing|producing) (?:any |its |their |his |her )?(?:\w+ )?(?:evidence|proof|details|documents|sources?|figures)\b|\breserved (?:his|her|its|their|the) (?:ruling|judge?ment|decision)|\bruling is (?:due|expected)|\b(?:has|have) (?:spoken|talked) only of\b|\b(?:is|are|was|were) (?:still |now |currently )?(?:examining|looking into|investigating|checking|reviewing|studying|probing)\b|\b(?:case|trial|appeal|inquiry|investigation|hearing) (?:continues|is (?:due|pending|open|under way|continuing|ongoing)|has yet)/i;

/** They say what they themselves do, want or think: nobody else is meant. */
const OWN =
  /^[\s,]*(?:that )?(?:(?:they|he|she|it|we|i)\b|(?:its|his|her|their|our|my) (?!(?:employer|boss|opponent|rival|predecessor|accuser|landlord)))/i;

/** Does what is said begin with whoever says it: *they hold the airport*? */
export const isOwn = (said: string): boolean => OWN.test(said);

const ONE = /^[\s,]*(?:that )?(?:its?|he|she)\b/i;
/** Several people are no *it*; those who speak for a body are. */
const MANY =
  /^(?!.*\b(?:lawyers|attorneys|solicitors|counsel|spokes\w+|officials)\b)(?:\S+ ){0,3}?[a-z]{3,}(?<![su]s)s\b(?! of (?:staff|state))/i;
/** Who listens to a witness. */
const LISTENERS =
  /^\s*(?:the |a |an )?(?:[a-z-]+ ){0,3}?(?:inquest|courts?|tribunal|jury|jurors|judges?|inquiry|hearing|police|investigators|detectives|prosecutors|coroner|magistrates?|arbitrators?|ombudsman)\b(?! for\b)/i;
/** Whoever has left does not speak for *it* any more. */
const LEFT = /\b(?:former|ex-|one-time|onetime|dismissed|sacked|fired|ousted)/i;

/**
 * Why a statement under a neutral verb is one side's word alone: a `claim` of a party (*the tenants' lawyer told the court*), or `disputed`, where
 * the other side has not answered, or says something else. Null for what a source without a side says.
 */
export function contestedBy(
  { passage }: Pair,
  said: Attribution,
  all: readonly Attribution[],
): 'claim' | 'disputed' | null {
  const { source, cue, content, verb } = said;
  if (!source || verb === 'quotation') return null;
  const { text, sentences } = passage;
  const index = sentences.findIndex(({ end }) => cue.start < end);
  const sentence = sentences[index]!;
  const told = text.slice(Math.max(content.start, content.start < cue.start ? content.start : cue.end), content.end);
  const whole = withAside(passage, source);
  // What it was said in stands before the speaker: *In a lawsuit, two engineers say*.
  const before = content.start < whole.start ? '' : text.slice(sentence.start, whole.start);
  const who = `${before} ${text.slice(whole.start, whole.end)}`.slice(-200);
  const own = OWN.test(told) && !(ONE.test(told) && (LEFT.test(who) || MANY.test(sliceOf(text, source))));
  const fights = FIGHTING.test(told) && AT_WAR.test(who);
  if (fights && own) return 'claim';
  if (own) return null;
  if (PARTY.test(who) || (verb === 'tell' && LISTENERS.test(text.slice(cue.end, cue.end + 60)))) return 'claim';
  if (INTERESTED.test(who) && WRONG.test(told) && !/\b(?:report|survey|study|audit|inquiry)\b/i.test(who))
    return 'claim';
  const next = sentences[index + 1];
  const rest = text.slice(Math.max(cue.end, source.end), (next ?? sentence).end);
  if (UNANSWERED.test(rest)) return 'disputed';
  return next && answers(said, all, next) ? 'disputed' : null;
}

/** Somebody else insists on something in the sentence behind. */
const answers = (said: Attribution, all: readonly Attribution[], next: { start: number; end: number }): boolean =>
  all.some(
    ({ cls, cue, source, sourceText }) =>
      (cls === 'claim' || cls === 'deny') &&
      source !== null &&
      cue.start >= next.start &&
      cue.end <= next.end &&
      sourceText !== said.sourceText &&
      !/^(?:he|she|it|they)$/i.test(sourceText!),
  );
