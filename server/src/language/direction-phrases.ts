import type { Direction } from './direction.ts';
import type { Word } from './words.ts';

/**
 * Turns of phrase that point one way on an axis of `direction-table.ts`. `a/b` are forms of one word, `*` stands for any word, a
 * possessive as a rule. Phrases without an axis look like words with a direction and have none. Compiled by hand.
 */
const PHRASES: readonly (readonly [axis: string | null, sign: 1 | -1, phrases: string])[] = [
  [
    'accept',
    1,
    `put/puts/putting * name to|put/puts/putting * signature to|put/puts/putting * signature on|put/puts/putting * weight behind|put/puts/putting pen to paper
    |add/adds/added/adding * name to|add/adds/added/adding * signature to|append/appended/appending * signature to|lend/lends/lent/lending * name to
    |lend/lends/lent/lending * support to|lend/lends/lent/lending * backing to|throw/threw/throwing * weight behind|gave/give/gives/giving * backing to
    |gave/give/gives/given/giving * blessing to|gave/give/gives/giving * assent to|gave/give/gives/giving * approval to|gave/give/gives/giving * consent to
    |give/gives/gave/given/giving the green light|give/gives/gave/given/giving the go-ahead|give/gives/gave/given/giving the nod|wave/waves/waved/waving through
    |nodded through|signed off on|sign/signs/signing off on|signed up to|sign/signs/signing up to|voted in favour of|voted in favor of|voted for|vote/votes/voting for|vote/votes/voting in favour
    |vote/votes/voted/voting in favor|came/come/comes out in favour of|agree/agreed/agrees to|in favour of|in favor of|satisfied with|content with|happy with|convinced by|persuaded by`,
  ],
  [
    'accept',
    -1,
    `vote/votes/voted/voting against|vote/votes/voted/voting down|turn/turns/turned/turning down|throw/throws/threw/thrown/throwing out|strike/strikes/struck/striking down
    |come/comes/came out against|gave/give/given/gives the thumbs down|knock/knocks/knocked back|said no to|say/says no to|withheld/withhold/withholds * signature|withheld/withhold/withholds * approval
    |withheld/withhold/withholds * support|withheld/withhold/withholds * endorsement|withheld/withhold/withholds * consent|shoot/shot down|decline/declines/declined requests|decline/declines/declined a request|decline/declines/declined the request|decline/declines/declined an offer|decline/declines/declined the offer`,
  ],
  [
    'uphold',
    1,
    `let/lets * stand|let/lets stand|allow/allowed/allows * to stand|left/leave/leaves in place|left/leave/leaves * in place|kept/keep/keeps in place|kept/keep/keeps in force|stand/stood/stands by`,
  ],
  [
    'uphold',
    -1,
    `strike/strikes/struck/striking down|set/sets/setting aside|throw/throws/threw/thrown out|do/did/does away with`,
  ],
  [
    'oblige',
    1,
    `pay/pays/paying the duty|pay/pays/paying duty|pay/pays/paying the tax|pay/pays/paying tax|pay/pays/paying the levy|pay/pays/paying levy|pay/pays/paying the fee|pay/pays/paying fee|pay/pays/paying the toll|pay/pays/paying toll|pay/pays/paying the charge|pay/pays/paying charge|pay/pays/paying the tariff|pay/pays/paying tariff`,
  ],
  ['impose', 1, `bring/brings/brought/bringing in|phase/phased/phasing in|put/puts in place`],
  ['impose', -1, `do/did/does away with|phase/phased/phasing out|got/get/gets rid of`],
  [
    'change',
    1,
    `go/goes/went/gone/going up|put/puts/putting up|push/pushes/pushed/pushing up|drive/drives/drove/driven/driving up|move/moves/moved/moving up|edge/edges/edged/edging up
    |creep/creeps/crept/creeping up|pick/picks/picked/picking up|tick/ticks/ticked/ticking up|step/steps/stepped/stepping up|ramp/ramps/ramped/ramping up|scale/scales/scaled/scaling up
    |drift/drifts/drifted further apart|drift/drifts/drifted apart|grow/grows/grew further apart|grow/grew apart|mark/marked up|shoot/shot up|bump/bumped up|build/builds/built/building up|on the rise|was/were/is/are up from|was/were/is/are up on|was/were/is/are up by|take/took/taking off|push/pushed/pushes higher|edge/edged/edges higher|move/moved/moves higher`,
  ],
  [
    'change',
    -1,
    `go/goes/went/gone/going down|come/comes/came/coming down|bring/brings/brought/bringing down|push/pushes/pushed/pushing down|drive/drives/drove/driven/driving down|move/moves/moved/moving down
    |edge/edges/edged/edging down|tick/ticks/ticked/ticking down|scale/scales/scaled/scaling back|scale/scales/scaled/scaling down|cut/cuts/cutting back|pare/pared/paring back|wind/winds/wound/winding down
    |more scarce|closed the gap|close/closes/closing the gap|grow/grows/grew closer together|moved closer together|mark/marked down|tail/tailed off|die/died down|on the wane|was/were/is/are down from|was/were/is/are down on|was/were/is/are down by|edge/edged/edges lower|move/moved/moves lower|push/pushed/pushes lower|tone/toned down|run/ran/running down`,
  ],
  [
    'contest',
    1,
    `see/sees/saw/seeing off|come/comes/came out on top|prevail/prevails/prevailed/prevailing over|take/took the title|come/came/comes first`,
  ],
  ['contest', -1, `go/goes/went down to|fall/fell to defeat|bow/bowed/bowing out|lost out`],
  [
    'hire',
    -1,
    `step/steps/stepped/stepping down|lay/lays/laid/laying off|let/lets go|stand/stood/stands down|voted out|vote/votes out|throw/threw/thrown out of office`,
  ],
  ['hire', 1, `take/takes/took/taken/taking on|stay/stays/stayed on|bring/brought in`],
  ['open', -1, `shut/shuts down|close/closed/closes down`],
  [
    'begin',
    1,
    `set/sets off|kick/kicked/kicks off|get/gets/got under way|get/got/gets underway|set/sets in motion|take/took effect|came/come/comes into force|came/come/comes into effect|came/come/comes into operation`,
  ],
  [
    'begin',
    -1,
    `call/calls/called/calling off|wind/wound up|break/broke off|break/breaks/broke/broken/breaking up|break/broke down|come/came/comes to an end`,
  ],
  [
    'go-on',
    1,
    `carry/carries/carried/carrying on|press/presses/pressed ahead|go/goes/went/going ahead|push/pushed ahead|stick/sticks/stuck with|stick/sticks/stuck to`,
  ],
  [
    'go-on',
    -1,
    `call/calls/called/calling off|pull/pulls/pulled the plug|back/backs/backed out|give/gives/gave/giving up|walk/walks/walked away`,
  ],
  ['allow', 1, `give/gives/gave permission|free/freed to`],
  ['join', 1, `sign/signed/signs up to|become/became a member|became/become part of`],
  [
    'join',
    -1,
    `walk/walks/walked/walking out|pull/pulls/pulled/pulling out|drop/drops/dropped/dropping out|back/backs/backed/backing out|break/broke away from`,
  ],
  ['custody', 1, `set/sets free|let/lets out|let/lets go`],
  ['custody', -1, `take/takes/took/taken into custody|lock/locked up`],
  ['quality', 1, `get/gets/got better|pick/picks/picked up`],
  ['quality', -1, `get/gets/got worse`],
  [
    'comply',
    1,
    `abide/abides/abided by|stick/sticks/stuck to|live/lived up to|in line with|in keeping with|in compliance with`,
  ],
  ['comply', -1, `in breach of|in violation of|fall/falls/fell foul of|run/ran foul of|at odds with`],
  ['attend', 1, `take/takes/took/taken/taking part|turn/turned/turns up|turn/turned/turns out|show/showed/shown up`],
  ['attend', -1, `stay/stays/stayed/staying away|keep/keeps/kept away|sit/sat out|opt/opted out`],
  ['delay', 1, `bring/brings/brought/bringing forward|move/moved forward|speed/speeds/sped up`],
  [
    'delay',
    -1,
    `put/puts/putting off|put/puts on hold|push/pushes/pushed/pushing back|hold/holds/held up|set/sets back|move/moved back`,
  ],
  ['verdict', 1, `not guilty|find/found innocent`],
  ['beat', 1, `more than met`],
  [
    'beat',
    -1,
    `fall/falls/fell/fallen/falling short of|fall/falls/fell/fallen/falling far short of|fall/falls/fell/fallen/falling well short of`,
  ],
  ['last', -1, 'break/breaks/broke/broken/breaking down|fall/fell/fallen apart|come/came apart'],
  ['advance', 1, 'move/moved/moving closer|move/moved/moving forward'],
  ['advance', -1, 'pull/pulls/pulled/pulling back|fall/fell/fallen/falling back|draw/drew/drawn back'],
  ['accept', -1, 'recommend/recommends/recommended/recommending against|advise/advised/advises against'],
  [
    'submit',
    1,
    'put/puts/putting in a bid|put/puts/putting in bids|put/puts/putting in an offer|put/puts/putting forward|hand/handed in',
  ],
  [
    'submit',
    -1,
    'pull/pulled/pulls * bid|drop/dropped/drops * bid|drop/dropped/drops * claim|abandon/abandoned * bid|walk/walked away from',
  ],
  ['content', 1, 'satisfied with|content with|happy with'],
  ['comply', 1, 'keep/keeps/kept to|act/acted in accordance with'],
  [
    'rule-out',
    1,
    'keep/keeps/kept open the possibility|leave/leaves/left open the possibility|leave/leaves/left open the option|keep/keeps/kept the door open|leave/leaves/left the door open|open to|keep/keeps/kept open the option|do not exclude|does not exclude|did not exclude',
  ],
  [
    'rule-out',
    -1,
    'rule/rules/ruled/ruling out|exclude/excludes/excluded the possibility|close/closed/closes the door',
  ],
  [
    'consent',
    1,
    'agree/agreed/agrees/agreeing to|consent/consented/consents to|pledge/pledged/pledges to|promise/promised/promises to|offer/offered/offers to',
  ],
  ['consent', -1, 'refuse/refuses/refused/refusing to|decline/declines/declined/declining to'],
  ['manage', 1, 'manage/manages/managed/managing to|succeed/succeeds/succeeded/succeeding in'],
  ['manage', -1, 'fail/fails/failed/failing to|unable to|could not'],
  ['oblige', 1, 'has to|have to|had to|need to|needs to|subject to|required to|obliged to'],
  [
    'oblige',
    -1,
    'exempt from|need not|free from|not required to|not obliged to|do not have to|does not have to|did not have to|exempted from|let off',
  ],
  [
    'allow',
    -1,
    'turn/turns/turned/turning back|turn/turns/turned/turning away|refuse/refused/refuses entry|deny/denied/denies entry|refuse/refused permission|deny/denied permission|deny/denied access',
  ],
  ['allow', 1, 'let/lets through|wave/waved through|let/lets in'],
  ['quality', -1, 'less well'],
  ['change', -1, 'draw/draws/drew/drawn/drawing down|lose/lost/loses ground'],
  ['change', 1, 'gain/gained/gains ground'],
  ['legal', -1, 'break/breaks/broke/broken/breaking the law|act/acted outside the law|against the law'],
  ['legal', 1, 'within the law|in accordance with the law|stay/stayed within the law'],
  ['allow', 1, 'give/gives/gave/given access|have/has/had access|gain/gained/gains access|grant/granted/grants access'],
  [
    'judge',
    1,
    'find/finds/found for|rule/rules/ruled for|rule/rules/ruled in favour of|find/found in favour of|rule/ruled in favor of|side/sides/sided with',
  ],
  ['judge', -1, 'find/finds/found against|rule/rules/ruled against|side/sided against'],
  [
    'aloft',
    1,
    'in the air|in flight|in mid-air|still airborne|was airborne|before landing|before it landed|before touching down',
  ],
  ['aloft', -1, 'on the ground|after landing|after it landed|after touching down|had landed|had touched down'],
  ['unanimous', 1, 'without dissent|with no dissent|without a dissenting vote|with one voice|of one mind'],
  [
    'unanimous',
    -1,
    'by a majority of|split decision|split over|split on|divided over|divided on|were split|was split|with one dissent|a dissenting|divided court|divided panel',
  ],
  ['include', 1, 'take/takes/took into account|part of'],
  ['include', -1, 'leave/leaves/left out of account|leave/leaves/left out'],
  ['begin', -1, 'broken off|breaks off|breaking off'],
  ['charge', 1, 'bring/brings/brought charges|press/pressed/presses charges|file/filed/files charges'],
  [
    'charge',
    -1,
    'drop/drops/dropped the charges|drop/drops/dropped charges|drop/drops/dropped all charges|drop/dropped the case',
  ],
  ['support', 1, 'fight/fights/fought for|speak/speaks/spoke in favour of|speak/spoke up for'],
  ['support', -1, 'speak/speaks/spoke out against|campaign/campaigned/campaigns against|fight/fought against'],
  [
    'plan',
    1,
    'announce/announces/announced plans|unveil/unveils/unveiled plans|draw/draws/drew up plans|put/puts forward plans|go/went ahead with plans',
  ],
  [
    'plan',
    -1,
    'abandon/abandons/abandoned plans|scrap/scraps/scrapped plans|shelve/shelves/shelved plans|drop/drops/dropped plans|cancel/cancels/cancelled plans|give/gave up plans|abandon/abandoned its plans|scrapped/dropped/shelved its plans',
  ],
  [
    null,
    1,
    `back in|back to|back from|back on|back at|back and forth|not least|at last|left over|left behind|left outstanding|left by|to close to|close to|close by|as long as|so long as
    |in short|in the long run|as soon as|lead to|leads to|leading to|led to|lead up|pass on|passed on|passed by|passing on|cut off|cuts off|hold talks|held talks|hold a|held a|held that|holds that|held in|held on|held at|held from|hold back|no later|early on
    |at most|most of|at large|by and large|long ago|long before|long after|high court|high school|high commission|high representative|lower house|upper house|lower court
    |meet with|met with|call on|free of|free from|clear that|clear of|make clear|made clear|made it clear|followed by|follow up|better known|better off|best known|worse off|hard to|present day|at present|male and female|men and women|pass through|passed through|on the back of|back office|first lady
    |in the lead|lead author|lead investigator|lead counsel|lead negotiator|lead engineer|fall within|falls within|fall under|falls under|fell within|fall into|fell into|fell ill|fallen ill|falls due|fall due|falling due|fell due|give rise to|gives rise to|gave rise to
    |sign of|signs of|signs that|sign that|a sign|kept in|keep in mind|keep up|kept up|left the country|as well as|prior inspection|notes that|in part because|drop in|cut short|motion to dismiss|motions to dismiss|bid to win|hope to win|as of|at the end of|by the end of|in the end|end of|end up|ended up|in case|no end|open letter|open question|open source|open air|free trade|free movement|free of charge|cover letter|drop of|pass the|let alone|current account|back then|back up|came back|come back|go back|went back|brought back|bring back|took back|in return|held by|held the|hold the|holds the|hold on|best of|at best|well-known|so far|low income|high level|high-level|on hold|stand to lose|stand to gain`,
  ],
];

interface DirectedPhrase {
  /** In words. */
  readonly length: number;
  /** Empty for phrases that point nowhere. */
  readonly directions: readonly Direction[];
}

interface Known {
  readonly rest: readonly string[];
  readonly directions: Direction[];
}

const byFirst = new Map<string, Known[]>();
for (const [axis, sign, list] of PHRASES)
  for (const phrase of list.split('|')) {
    const [firsts, ...rest] = phrase.trim().split(/\s+/);
    for (const first of firsts!.split('/')) {
      const all = byFirst.get(first) ?? [];
      byFirst.set(first, all);
      let known = all.find((each) => each.rest.join(' ') === rest.join(' '));
      if (!known) {
        known = { rest, directions: [] };
        all.push(known);
        all.sort((a, b) => b.rest.length - a.rest.length);
      }
      if (axis) known.directions.push({ axis, sign });
    }
  }

/** The longest phrase with (or, on purpose, without) a direction that starts at a word; null when none does. */
export function directedPhraseAt(words: readonly Word[], at: number): DirectedPhrase | null {
  const starting = byFirst.get(words[at]!.lower);
  if (!starting) return null;
  for (const { rest, directions } of starting)
    if (rest.every((word, i) => (word === '*' ? words[at + 1 + i] !== undefined : words[at + 1 + i]?.lower === word)))
      return { length: rest.length + 1, directions };
  return null;
}
