import type { NegationKind } from './negation.ts';
import type { Word } from './words.ts';

/** A cue of so many words; `kind` null for phrases that look like one and deny nothing. */
export interface Cue {
  readonly length: number;
  readonly kind: NegationKind | null;
}

const PHRASES: readonly (readonly [NegationKind | null, string])[] = [
  [
    null,
    `not only|not just|not merely|not simply|not solely|not least|no doubt|no matter|no wonder|no sooner|not to mention|no more than|no fewer than
    |no less than|no later than|not more than|not less than|not fewer than|no longer than|no higher than|no greater than|no earlier than|whether or not|or not
    |if not|no one-off|nothing but|nothing less than|why not|cannot but|cannot help but|no. 1|no less|not until|nothing short of|nothing if not
    |can not help|without doubt|without question|no stranger to|never mind|not surprisingly|not unexpectedly|never before|no end|neither here nor there`,
  ],
  [
    'not',
    `not|cannot|n't|ain't|nowhere near|far from|no longer|not yet|not at all|anything but|not necessarily|yet to|still to|in no way|by no means|not in the least`,
  ],
  ['never', `never|never again|at no time|at no point|on no account|under no circumstances`],
  ['no', `no|none|nobody|nothing|nowhere|no one|none of|not any|not a single|not one|zero evidence`],
  ['without', `without|with no`],
  ['neither', `neither|nor`],
  ['nearly', `hardly|barely|scarcely|rarely|seldom|hardly ever|hardly any|scarcely any|little evidence|few if any`],
  [
    'verb',
    `failed to|fails to|fail to|failing to|refused to|refuses to|refuse to|refusing to|declined to|declines to|decline to|declining to|opted against|opts against|decided against|decides against|argued against|voted against|votes against|vote against|voting against|voted not to
    |stayed away from|stays away from|stay away from|staying away from|shied away from|shies away from|backed away from|held off|holding off|holds off|balked at|baulked at|forbore to|forgot to|omitted to|resisted calls to
    |denied|denies|deny|denying|neglected to|neglects to|unable to|unwilling to|reluctant to|ceased to|ceases to|barred from|banned from|blocked from|stopped from|kept from|excluded from|stop short of|stopping short of|fell short of|falls short of|refrain from|refraining from|abstain from|abstaining from|abstains from|not about to
    |rejected claims|rejects claims|rejected the claim|rejected allegations|dismissed claims|stopped short of|stops short of|refrained from|refrains from|prevented from|ruled out|rules out|rule out|ruling out
    |refused|refuses|avoided|abstained from|disavowed|disproved|disproves|refuted|refutes`,
  ],
  [
    'lack',
    `lack of|for want of|dearth of|lacks|lacked|lacking|absence of|in the absence of|failure to|refusal to|failed bid to|failed attempt to|failed effort to|unsuccessful bid to|unsuccessful attempt to|inability to|denial of|instead of|rather than|short of being|free of|devoid of|shortage of evidence|no evidence of`,
  ],
];

/** *lost its bid to keep the contract* */
const IN_VAIN = ['lost', 'loses', 'lose', 'failed in'].flatMap((verb) =>
  ['its', 'his', 'her', 'their', 'a', 'an', 'the'].flatMap((whose) =>
    ['bid', 'fight', 'battle', 'attempt', 'effort', 'campaign', 'right'].map((what) => `${verb} ${whose} ${what} to`),
  ),
);

const byFirst = new Map<string, { words: readonly string[]; kind: NegationKind | null }[]>();
for (const [kind, list] of [...PHRASES, ['verb', IN_VAIN.join('|')] as const])
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(' ');
    const all = byFirst.get(words[0]!) ?? [];
    all.push({ words, kind });
    all.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(words[0]!, all);
  }

/** *not unlikely*, *not impossible*: adjectives that carry a negation of their own. */
export const PREFIXED: ReadonlySet<string> = new Set(
  `unlikely uncommon unusual unreasonable unimportant unrelated unaware unable unwilling unhappy unwelcome unknown unexpected unprecedented
  unfounded unjustified untrue unheard impossible improbable implausible inconsiderable insignificant inconceivable incompatible
  inconsistent irrelevant illegal illogical immaterial dissimilar dissatisfied unfriendly unimpressed unsympathetic unaffected without`.split(
    /\s+/,
  ),
);

/** The cue that starts at a word; null when none does. */
export function cueAt(words: readonly Word[], at: number): Cue | null {
  const { lower } = words[at]!;
  const found = byFirst.get(lower);
  if (!found) return lower.endsWith("n't") ? contracted(words, at) : interrupted(words, at);
  for (const { words: phrase, kind } of found) {
    // *voted against extending it*; of *voted against the deal* the words for the vote tell.
    if (/^vot/.test(lower) && phrase[1] === 'against' && !/ing$/.test(words[at + 2]?.lower ?? '')) continue;
    if (phrase.every((word, i) => words[at + i]?.lower === word))
      return isNumbered(words, at) ? null : { length: phrase.length, kind };
  }
  return interrupted(words, at);
}

const WITH_TO = /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?)$/;
const MOST_BETWEEN = 7;
const BETWEEN =
  /^(?:on|at|in|again|once|yesterday|repeatedly|for|last|this|during|by|however|unanimously|outright|flatly|twice|late|early|earlier|also|today|narrowly|with)$/;
const NUMBER = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|zero|nil)$/;
const NO_VERB = /^(?:the|a|an|its|their|his|her|about|around|just|nearly|almost|less|more|under|below)$/;

/** `declined on Monday to sign`, `refused, by six votes to three, to suspend`: what is declined comes after *to*; not *declined in May to 5 percent*. */
function interrupted(words: readonly Word[], at: number): Cue | null {
  if (!WITH_TO.test(words[at]!.lower) || !BETWEEN.test(words[at + 1]?.lower ?? '')) return null;
  for (let to = at + 2; to <= at + 1 + MOST_BETWEEN && to < words.length; to++) {
    if (words[to]!.lower !== 'to' || NUMBER.test(words[to + 1]?.lower ?? '')) continue;
    return /^[a-z]{2,}$/.test(words[to + 1]?.lower ?? '') && !NO_VERB.test(words[to + 1]!.lower)
      ? { length: to - at + 1, kind: 'verb' }
      : null;
  }
  return null;
}

/** `didn't`, and with it *only*: *it didn't only*. */
function contracted(words: readonly Word[], at: number): Cue {
  const after = words[at + 1]?.lower ?? '';
  return { length: 1, kind: /^(?:only|just|merely|simply)$/.test(after) ? null : 'not' };
}

/** *No 5*, *No. 10*: a number. */
const isNumbered = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'no' && /^\d/.test(words[at + 1]?.lower ?? '');

const CLAUSE: ReadonlySet<string> = new Set(
  `but although though whereas while because since unless yet however instead so therefore when where which who whose until after before if as despite`.split(
    /\s+/,
  ),
);
const SUBJECTS: ReadonlySet<string> = new Set(
  'he she it they we i you this that these those there the his her its their'.split(' '),
);

/** Does a clause end right before the word at `at`? At a full stop, a semicolon, a dash, a conjunction, *and* with a new subject. */
export function endsClause(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1]!;
  if (endsQuotation(text, words, at)) return true;
  for (let i = before.end; i < word.start && i < before.end + 8; i++) {
    const sign = text[i]!;
    if (
      sign === ';' ||
      sign === ':' ||
      sign === '.' ||
      sign === '!' ||
      sign === '?' ||
      sign === '—' ||
      sign === '–' ||
      sign === ')' ||
      sign === '\n'
    )
      return sign !== '\n';
    if (sign === ',') return endsAtComma(words, at);
  }
  if ((word.lower === 'so' || word.lower === 'as') && /^(?:not|never|longer|nearly|quite)$|n't$/.test(before.lower))
    return false;
  if (CLAUSE.has(word.lower))
    return word.lower !== 'as' || !/^(?:well|many|much|such|far|long)$/.test(words[at + 1]?.lower ?? before.lower);
  return word.lower === 'and' && SUBJECTS.has(words[at + 1]?.lower ?? '');
}

/**
 * *“We were told nothing,” said …*, *called it “no surprise” and approved it*: does a quotation end right before a word, and with it what is denied inside? Not where a
 * word is only set apart: *did not call the “plan” a success*.
 */
function endsQuotation(text: string, words: readonly Word[], at: number): boolean {
  const { end } = words[at - 1]!;
  const between = text.slice(end, Math.min(words[at]!.start, end + 2));
  if (/^[.,!?]["”]/.test(between)) return true;
  if (!/^["”]/.test(between)) return false;
  for (let k = at - 1; k >= Math.max(0, at - MOST_QUOTED); k--) {
    if (cueAt(words, k)?.kind) return true;
    if (/["“]/.test(text[words[k]!.start - 1] ?? '')) return false;
  }
  return true;
}
const MOST_QUOTED = 30;

/** A comma ends a clause before a conjunction, a pronoun, or *and*; not inside a list (*no ore, water or power*). */
function endsAtComma(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (lower === 'and' || lower === 'or') return lower === 'and' && SUBJECTS.has(words[at + 1]?.lower ?? '');
  return (
    CLAUSE.has(lower) ||
    SUBJECTS.has(lower) ||
    /ing$/.test(lower) ||
    lower === 'to' ||
    lower === 'with' ||
    lower === 'according'
  );
}
