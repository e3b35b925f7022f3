import { derived } from '../../../text/derived.ts';
import { isVerbal } from '../../clauses.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';

/**
 * What writers add to a report beyond its matter, by its form: a record (*the largest ever built*), a plan (*intends to move*), how it was before
 * (*until now*), where it began (*had started in the wiring*). Tokens of the claim, each where the passage says nothing of the sort.
 */
export function additionsIn({ claim, passage }: Pair): number[] {
  return FORMS.flatMap(({ at, known }) => {
    const cue = at(claim);
    return cue >= 0 && !known(passage) ? [cue] : [];
  });
}

interface Form {
  /** Where the claim says such a thing; -1 where it does not. */
  readonly at: (claim: Facts) => number;
  /** Does the passage speak of it, or of what it may follow from? */
  readonly known: (passage: Facts) => boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const lowersOf: (facts: Facts) => readonly string[] = derived((facts: Facts) =>
  facts.tokens.map(({ term }) => term.lower),
);

const has = (facts: Facts, words: ReadonlySet<string>): boolean => lowersOf(facts).some((word) => words.has(word));

/** They end like a superlative, or say nothing of a rank. */
const NO_RANK = setOf(`almost utmost interest protest forest honest request test west invest guest rest contest arrest
  harvest suggest modest east manifest conquest digest priest midwest northwest southeast northeast southwest latest earliest
  least nearest foremost`);
const OF_ALL = setOf(`ever history world country region record kind decade decades generation memory europe africa asia
  continent sector industry century years town city fleet district province port date yet far since`);
const RANKED =
  setOf(`first second third record records ever never only sole unique unprecedented since worst best top leading
  lead leads leader biggest peak peaked any no unmatched unrivalled nothing than all exceed exceeds exceeded outstrip more other before
  ahead major giant huge main chief`);
const OF_A_SORT = setOf('woman man female black foreigner time');
const isSuperlative = (word: string): boolean => /^[a-z]{3,}est$|^worst$/.test(word) && !NO_RANK.has(word);
/** How far behind a superlative its measure stands: *the largest vessel the yard has ever built*. */
const REACH = 11;

const record: Form = {
  at: (claim) => {
    const words = lowersOf(claim);
    const isMeasured = (i: number): boolean =>
      words
        .slice(i + 1, i + 1 + REACH)
        .some(
          (word, k) =>
            claim.tokens[i + 1 + k]!.sentence === claim.tokens[i]!.sentence && OF_ALL.has(word.replace(/'s$/, '')),
        );
    return words.findIndex((word, i) =>
      word === 'first'
        ? OF_A_SORT.has(words[i + 1] ?? '')
        : (isSuperlative(word) || (word === 'most' && words[i - 1] === 'the')) &&
          words[i - 1] !== 'at' &&
          isMeasured(i),
    );
  },
  known: (passage) =>
    lowersOf(passage).some(
      (word) => RANKED.has(word) || word.endsWith('most') || (word.endsWith('est') && !NO_RANK.has(word)),
    ),
};

const PLANS = setOf(
  'intend intends intending plan plans planning aims aiming hopes hoping vows vowed pledges pledged promises promised',
);
const FUTURE =
  setOf(`will would shall may might could should must plan plans planned planning intend intends intended intention aim
  aims aimed hope hopes hoped hoping want wants wanted wish wishes seeking sought propose proposes proposed proposal expect expects expected next ahead
  future soon target targets targeted vow vowed vows pledge pledged pledges promise promised promises agree agreed agrees commit committed
  commits due consider considering considers weighing schedule scheduled forthcoming prepare prepares preparing prepared draft bid eyes eyeing goal
  ambition strategy undertook undertaken undertake undertakes urge urged demand demanded tomorrow determined decided ready set announced announces
  looking willing swore guarantee guaranteed assured offer offered going`);

const plan: Form = {
  at: (claim) => {
    const words = lowersOf(claim);
    return words.findIndex((word, i) => PLANS.has(word) && words.slice(i + 1, i + 3).includes('to'));
  },
  // *is to open*
  known: (passage) =>
    has(passage, FUTURE) ||
    lowersOf(passage).some((word, i, words) => word === 'to' && /^(?:is|are|was|were)$/.test(words[i - 1] ?? '')),
};

const EARLIER =
  setOf(`previous previously before earlier former formerly since still already last until till then old once used ago years
  yet again longer replace replaces replaced first new now continue continues past existing current currently hitherto present never prior
  traditionally historically had was were been so return extend extended renew renewed resume succeed succeeds begin start`);

const before: Form = {
  at: (claim) => {
    const words = lowersOf(claim);
    return words.findIndex(
      (word, i) =>
        word === 'hitherto' ||
        (word === 'until' && /^(?:now|then|recently|lately)$/.test(words[i + 1] ?? '')) ||
        (word === 'to' && words[i - 1] === 'up' && words[i + 1] === 'now'),
    );
  },
  known: (passage) => has(passage, EARLIER),
};

const TROUBLES =
  setOf(`fire blaze outbreak leak spill fault outage dispute trouble crisis epidemic problem problems infection
  contamination flames explosion blackout failure row`);
const BEGAN = setOf(
  'start started starts began begin begun broke originated originate originates erupted stemmed arose',
);
const CAUSES =
  setOf(`start started starts began begin beginning begun broke originated origin origins erupted cause caused causes causing blame
  blamed spark sparked trigger triggered due owing because after when fault faulty ignited source traced lit arose set first from opened launch
  launched since outbreak stemmed came emerged`);

const origin: Form = {
  at: (claim) => {
    const words = lowersOf(claim);
    if (!words.some((word) => TROUBLES.has(word))) return -1;
    return words.findIndex(
      (word, i) =>
        BEGAN.has(word) &&
        /^(?:in|at|inside|near|under|behind|from|out)$/.test(words[i + 1] ?? '') &&
        !claim.tokens.slice(i + 2, i + 4).some(({ figure }) => figure),
    );
  },
  known: (passage) => has(passage, CAUSES),
};

const PRESSED =
  setOf(`complaints complaint pressure lobbying petition petitions outcry appeals tip-off tip-offs grievances
  allegations accusations campaigning requests pleas objections`);
/** Words by which a passage tells what somebody else said, felt or did that may have brought it about. */
const PROMPTS =
  setOf(`complain complains complained complaining complaint complaints pressure pressed pressing press lobby lobbied lobbying petition
  petitioned petitions outcry appeal appeals appealed tip tipped tip-off grievance grievances alleged allege alleges allegation allegations accuse
  accused accuses accusation accusations campaign campaigns campaigned campaigners campaigning request requests requested plea pleas
  pleaded objection objections object objected oppose opposed opposition protest protests protested protesters protestors demand demands
  demanded call calls called calling urged urge urges ask asked asks concern concerns concerned worry worries worried fear fears feared fury anger
  angry criticism criticised criticized critics warn warned warning warnings report reports reported claims claim claimed inform informed letter
  wrote write said say says told backlash row dispute disputed challenge challenged suit sued action unhappy dissatisfied dissatisfaction
  upset threat threats threatened strike sought seek bid charge charges charged suspicion suspicions suspected whistleblower whistle-blower
  victims victim because response following after prompted since amid due`);

/** *After complaints from domestic producers*: who is said to have set it off, where the passage has nobody speak. */
const prompt: Form = {
  at: (claim) => {
    const words = lowersOf(claim);
    return words.findIndex(
      (word, i) =>
        PRESSED.has(word) &&
        /^(?:from|by|of|that|about|over)$/.test(words[i + 1] ?? '') &&
        words.slice(Math.max(0, i - 3), i).some((lower) => /^(?:after|following|amid|under|to|by)$/.test(lower)) &&
        !claim.tokens[i]!.name,
    );
  },
  known: (passage) => has(passage, PROMPTS),
};

const MOVED =
  setOf(`citing unhappy angered alarmed fearing worried frustrated stung dissatisfied disappointed emboldened incensed wary
  anxious keen eager determined`);
/** Words by which a passage gives a reason of any kind. */
const REASONS =
  setOf(`because since as citing cites cited due owing after following amid over blame blames blamed blaming reason reasons cause caused causes causing
  attributed attributes attribute response reaction view light concern concerns concerned worried worry worries fear fears feared fearing angry anger angered unhappy dissatisfied
  protest protesting pressure so therefore thus aim aims aimed purpose intended hope hopes saying explain explained explains grounds ground account given thanks
  prompted led motivated wants wanted seeks seeking despite although though disappointed frustrated alarmed complain complained complains accuse accused if unless`);

/** *Citing rising costs, …*, *Unhappy with the cuts, …*, *After years of falling sales, …*: why it was done, at the head of the claim, where the passage gives no reason. */
const motive: Form = {
  at: (claim) => {
    const [first = '', second = '', third = ''] = lowersOf(claim);
    const isYears = first === 'after' && /^(?:years|months|weeks|decades|repeated|long|mounting)$/.test(second);
    if (!isYears && !MOVED.has(first)) return -1;
    if (isYears && third !== 'of' && second !== 'repeated' && second !== 'mounting' && second !== 'long') return -1;
    // What ends at once says when, and no more.
    return claim.tokens.slice(1, 12).some(({ breaks }, i) => breaks && i >= 1) ? 1 : -1;
  },
  known: (passage) => has(passage, REASONS),
};

const AWAITED = setOf('expected due likely set scheduled forecast');
/** Words by which a passage looks ahead, beside those for what is meant to be done: *the line reopens on Monday*. */
const AHEAD =
  setOf(`forecast forecasts forecasting forecasters predict predicts predicted prediction predictions projected projects projection estimate estimates
  estimated anticipate anticipates anticipated foresee foresees foreseen outlook prospect prospects sees likely until starts begins ends opens reopens resumes
  resume lasts takes take returns return continues arrives`);

/** *…, and repairs are expected to take eighteen months*: how it goes on, where the passage looks ahead to nothing. */
const outlook: Form = {
  at: (claim) => {
    const words = lowersOf(claim);
    return words.findIndex(
      (word, i) =>
        AWAITED.has(word) &&
        words[i + 1] === 'to' &&
        /^(?:is|are)$/.test(words[i - 1] ?? '') &&
        words.slice(Math.max(0, i - 6), i).some((lower, k) => goesOn(claim, lower, Math.max(0, i - 6) + k)),
    );
  },
  known: (passage) => plan.known(passage) || has(passage, AHEAD),
};

/** Does another clause begin with this word, behind a verb? Not *repairs and upgrades are expected*. */
function goesOn({ tokens, firsts }: Facts, lower: string, at: number): boolean {
  if (!/^(?:and|which|while|but|with)$/.test(lower)) return false;
  return tokens.slice(firsts[tokens[at]!.sentence]!, at).some(({ term }) => isVerbal(term.lower));
}

const FORMS: readonly Form[] = [record, plan, outlook, before, origin, prompt, motive];
