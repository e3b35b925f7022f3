import { isJoined } from '../phrases.ts';
import type { Word } from '../words.ts';
import type { VerbForm } from './verbs.ts';

/** A verb that says change only together with a word behind it. */
export interface PhrasalVerb {
  readonly forms: readonly VerbForm[];
  /** What must follow, at once or behind the object: *bring down costs*, *bring costs down*. */
  readonly behind: ReadonlySet<string>;
}

/*
 * Own compilation: base/-s/past/participle/-ing, then what follows. Verbs that say change by themselves, too
 * (*pushed prices higher*, *cut costs*), are in `verbs.ts` as well.
 */
const PHRASAL: readonly (readonly [string, string])[] = [
  ['bring/brings/brought/brought/bringing', 'down up back'],
  ['push/pushes/pushed/pushed/pushing', 'down up'],
  ['drive/drives/drove/driven/driving', 'down up'],
  ['force/forces/forced/forced/forcing', 'down up'],
  ['slow/slows/slowed/slowed/slowing', 'down'],
  ['speed/speeds/sped/sped/speeding', 'up'],
  ['pull/pulls/pulled/pulled/pulling', 'down up back'],
  ['drag/drags/dragged/dragged/dragging', 'down'],
  ['hold/holds/held/held/holding', 'back down up'],
  ['keep/keeps/kept/kept/keeping', 'down up away low high lower higher stable healthy alive'],
  ['send/sends/sent/sent/sending', 'up down soaring tumbling plunging rising falling higher lower sharply spiralling'],
  ['set/sets/set/set/setting', 'back off'],
  ['wear/wears/wore/worn/wearing', 'down away'],
  ['knock/knocks/knocked/knocked/knocking', 'off'],
  ['choke/chokes/choked/choked/choking', 'off'],
  ['wipe/wipes/wiped/wiped/wiping', 'out off'],
  ['ward/wards/warded/warded/warding', 'off'],
  ['stave/staves/staved/staved/staving', 'off'],
  ['leave/leaves/left/left/leaving', 'worse poorer weaker sicker healthier better'],
  ['crowd/crowds/crowded/crowded/crowding', 'out'],
  ['bid/bids/bid/bid/bidding', 'up'],
  ['ratchet/ratchets/ratcheted/ratcheted/ratcheting', 'up'],
  ['weigh/weighs/weighed/weighed/weighing', 'on'],
  ['eat/eats/ate/eaten/eating', 'into'],
  ['cut/cuts/cut/cut/cutting', 'into'],
  ['add/adds/added/added/adding', 'to'],
];
/** Longer objects than these do not stand between a verb and its particle, in words. */
const LONGEST_OBJECT = 9;
/** They have their object behind them only. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'into', 'to']);

const byForm = new Map<string, PhrasalVerb>();
for (const [verb, list] of PHRASAL) {
  const [base, s, past, participle, ing] = verb.split('/') as [string, string, string, string, string];
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm): void => {
    const known = forms.get(word) ?? [];
    if (!known.includes(form)) known.push(form);
    forms.set(word, known);
  };
  add(base, 'base');
  add(s, 's');
  add(past, 'ed');
  add(participle, 'ed');
  add(ing, 'ing');
  const behind = new Set(list.split(' '));
  for (const [word, of] of forms) byForm.set(word, { forms: of, behind });
}

/** The phrasal verb of which a lower-cased word is a form; undefined for other words. */
export const phrasalVerb = (lower: string): PhrasalVerb | undefined => byForm.get(lower);

/** Where the word that completes a phrasal verb at `at` stands; 0 without one. */
export function particleAt(text: string, words: readonly Word[], at: number, { behind }: PhrasalVerb): number {
  for (let i = at + 1; i <= at + LONGEST_OBJECT && isJoined(text, words, i); i++) {
    const { lower } = words[i]!;
    if (!behind.has(lower)) continue;
    return i > at + 1 && PREPOSITIONS.has(lower) ? 0 : i;
  }
  return 0;
}
