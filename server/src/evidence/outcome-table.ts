/** What has the outcome: what the verb acts on (subject of a passive), its subject in any voice, or what stands behind *from*, *to*, *of*. */
export type ThemeOf = 'object' | 'subject' | 'from' | 'to' | 'of';

export type OutcomeRow = readonly [family: string, end: 1 | -1, of: ThemeOf, phrases: string];

/**
 * Verbs and turns of phrase by what becomes of a thing: family, good end (1) or bad (-1), what has the outcome, phrases. Words of one family and of
 * opposite ends that are said of one thing exclude each other. `a/b` are forms of one word; at `…` stands the object. Compiled by hand.
 */
export const OUTCOMES: readonly OutcomeRow[] = [
  // Of no family: they look like words of one.
  [
    'none',
    1,
    'subject',
    `spare/spares/spared … the|stand/stands/stood trial|stand/stands/stood for|stand/stands/stood at|stand/stood in|stand/stood between|stand/stood accused|stand/stands/stood to|stand/stood as|meet/meets/met with|pass/passed on|pass/passed by|hold/holds/held talks|hold/holds/held that|go/goes/went on|go/went to|carry/carries/carried out|run/runs/ran for|end/ended up|drop/dropped by|work/works/worked for|work/works/worked with|open/opens/opened a|open/opened talks|cut/cuts to|run/ran to|run/ran from|ran a|end/ends/ended with|ended in`,
  ],
  [
    'decide',
    1,
    'object',
    `approve/approves/approved/approving|adopt/adopts/adopted|ratify/ratifies/ratified|endorse/endorses/endorsed|back/backs/backed|accept/accepts/accepted|grant/grants/granted|allow/allows/allowed|permit/permits/permitted
    |authorise/authorises/authorised|authorize/authorizes/authorized|clear/clears/cleared|pass/passes/passed|greenlight/greenlit|sanction/sanctioned|support/supports/supported|sign/signs/signed off|sign/signs/signed off on|wave/waved/waves through|wave/waved/waves … through
    |vote/votes/voted for|vote/votes/voted through|vote/voted in favour of|consent/consented/consents to|assent/assented/assents to|agree/agrees/agreed to|give/gives/gave/given … the green light|give/gives/gave/given … the go-ahead|give/gives/gave/given … the nod|give/gives/gave/given its blessing to
    |rubber-stamp/rubber-stamped|nod/nodded through|let/lets … through|let/lets … proceed|allow/allowed … to proceed|allow/allowed … to go ahead|entertain/entertained|admit/admits/admitted|concede/conceded|welcome/welcomed/welcomes
    |give/gives/gave/given the green light to|give/gives/gave/given the go-ahead to|give/gives/gave/given the go-ahead for|give/gives/gave/given the nod to|license/licensed|certify/certified|acquiesce/acquiesced in|honour/honoured|legalise/legalised|enact/enacted|carry/carried`,
  ],
  [
    'decide',
    -1,
    'object',
    `reject/rejects/rejected/rejecting|refuse/refuses/refused|block/blocks/blocked/blocking|veto/vetoes/vetoed|dismiss/dismisses/dismissed|deny/denies/denied|oppose/opposes/opposed|rebuff/rebuffs/rebuffed|spurn/spurned|ban/bans/banned|bar/bars/barred|forbid/forbids/forbade/forbidden
    |prohibit/prohibits/prohibited|outlaw/outlaws/outlawed|disallow/disallowed|turn/turns/turned down|turn/turns/turned … down|throw/throws/threw/thrown out|throw/throws/threw/thrown … out|vote/votes/voted down|vote/voted/votes … down|vote/votes/voted against|knock/knocks/knocked back|knock/knocked … back
    |defeat/defeats/defeated|kill/kills/killed off|shoot/shot down|shoot/shot … down|withhold/withheld its approval from|withhold/withheld approval from|thwart/thwarted|frustrate/frustrated|scupper/scuppered|torpedo/torpedoed|stymie/stymied|send/sends/sent back|object/objects/objected to|say/says/said no to|disapprove/disapproved of|withhold/withholds/withheld|rule/rules/ruled out|spike/spiked|repudiate/repudiated|rebuke/rebuked|overturn/overturned|quash/quashed`,
  ],
  [
    'decide',
    1,
    'subject',
    `got/get/gets through|go/goes/went through|go/goes/went ahead|sail/sails/sailed through|get/gets/got the green light|get/gets/got the go-ahead|get/gets/got the nod|pass/passed muster|win/won/wins through`,
  ],
  [
    'decide',
    -1,
    'subject',
    `fall/falls/fell at|founder/foundered|fall/falls/fell through|go/goes/went down to defeat|fall/fell foul of|hit/hits the buffers|stall/stalled|fail/fails/failed`,
  ],
  [
    'stand',
    1,
    'object',
    `uphold/upholds/upheld|keep/keeps/kept|retain/retains/retained|maintain/maintains/maintained|preserve/preserves/preserved|confirm/confirms/confirmed|affirm/affirms/affirmed|reaffirm/reaffirmed|sustain/sustained|extend/extends/extended|renew/renews/renewed|prolong/prolongs/prolonged|continue/continues/continued
    |reinstate/reinstates/reinstated|restore/restores/restored|leave/leaves/left … in place|leave/leaves/left in place|leave/leaves/left … untouched|leave/leaves/left untouched|leave/leaves/left … intact|leave/leaves/left intact|leave/leaves/left … unchanged|leave/leaves/left … standing|leave/leaves/left … undisturbed|let/lets … stand|allow/allowed … to stand|keep/keeps/kept … in place|keep/keeps/kept … in force|keep/keeps/kept … alive
    |impose/imposes/imposed|introduce/introduces/introduced|enforce/enforces/enforced|insist/insists/insisted on|stick/sticks/stuck to|stick/sticks/stuck with|stick/sticks/stuck by|hold/held onto|hold/held on to|stand/stands/stood by|press/pressed ahead with|push/pushed ahead with|go/went/goes ahead with|carry/carries/carried on with|press/presses/pressed on with|push/pushes/pushed on with|forge/forged ahead with|move/moves/moved ahead with|proceed/proceeds/proceeded with|roll/rolled over|resume/resumes/resumed|revive/revives/revived|apply/applies/applied|bring/brought back|complete/completes/completed|finalise/finalised|finalize/finalized|go/goes/went through with|persist/persisted with|salvage/salvaged|spare/spared|save/saved|safeguard/safeguarded`,
  ],
  [
    'stand',
    -1,
    'object',
    `quash/quashes/quashed|overturn/overturns/overturned|annul/annuls/annulled|scrap/scraps/scrapped|abolish/abolishes/abolished|repeal/repeals/repealed|revoke/revokes/revoked|rescind/rescinds/rescinded|lift/lifts/lifted|waive/waives/waived/waiving|suspend/suspends/suspended|freeze/freezes/froze/frozen|halt/halts/halted|cancel/cancels/cancelled/canceled|withdraw/withdraws/withdrew/withdrawn
    |end/ends/ended|drop/drops/dropped|terminate/terminates/terminated|discontinue/discontinued|dismantle/dismantled|void/voided|nullify/nullified|invalidate/invalidated|reverse/reverses/reversed|vacate/vacated|strike/strikes/struck down|strike/strikes/struck … down|strike/struck out|set/sets aside|set/sets … aside|do/does/did away with|put/puts … on hold|put/puts on hold|put/puts … on ice|put/puts on ice|call/calls/called off|call/called … off
    |abandon/abandons/abandoned|shelve/shelves/shelved|ditch/ditched|axe/axed|discard/discarded|pull/pulls/pulled the plug on|back/backed away from|back/backed out of|remove/removes/removed|throw/throws/threw/thrown out|throw/throws/threw/thrown … out|pause/paused|stay/stayed|stop/stops/stopped|give/gave up|relax/relaxed|delete/deleted|phase/phased out|wind/wound up|cut/cuts off|postpone/postponed|forgo/forwent|unwind/unwound|override/overrode/overridden|overrule/overruled|disband/disbanded|close/closed down`,
  ],
  [
    'stand',
    1,
    'subject',
    `stand/stands/stood|survive/survives/survived|remain/remains/remained in place|remain/remains/remained in force|remain/remains/remained intact|remain/remains/remained in effect|stay/stays/stayed in place|stay/stays/stayed in force|continue/continues/continued|go/goes/went ahead|take/takes/took place|proceed/proceeds/proceeded|apply/applies/applied|remain/remains/remained valid|resume/resumed|hold/holds/held good|persist/persisted|still stand/stands|carry/carried on|is still in force|take/takes/took effect|come/came into force`,
  ],
  [
    'stand',
    -1,
    'subject',
    `lapse/lapses/lapsed|expire/expires/expired|fall/fell away|come/comes/came to an end|run/runs/ran out|disappear/disappeared|collapse/collapses/collapsed|go/goes/went|fall/fell by the wayside|cease/ceased|end/ended`,
  ],
  [
    'stand',
    -1,
    'from',
    `exempt/exempts/exempted/exempting|excuse/excused/excuses|spare/spared/spares|relieve/relieved|free/freed|release/released|absolve/absolved|exempt|let/lets … off`,
  ],
  ['stand', -1, 'of', `strip/strips/stripped|deprive/deprives/deprived|rob/robbed|relieve/relieved|divest/divested`],
  ['stand', 1, 'to', `hold/holds/held|bind/bound|subject|subject/subjected`],
  [
    'work',
    1,
    'subject',
    `start/starts/started|work/works/worked|run/runs/ran|operate/operates/operated|function/functions/functioned|cut/cuts in|kick/kicks/kicked in|fire/fired up|switch/switched on|come/comes/came on|come/came/comes on line|come/came/comes online|respond/responds/responded|deploy/deployed/deploys|go/goes/went off|sound/sounded|take/takes/took over|open/opened|perform/performed|hold/holds/held|activate/activated|trigger/triggered|engage/engaged|spring/sprang into action|recover/recovered|restart/restarted|hold/held up|was in working order|hold/held firm|withstand/withstood|pass/passed|succeed/succeeded`,
  ],
  [
    'work',
    -1,
    'subject',
    `fail/fails/failed|break/breaks/broke down|stall/stalled|malfunction/malfunctioned|shut/shuts down|trip/tripped|jam/jammed|seize/seized up|crash/crashed|collapse/collapsed|burst|give/gave way|give/gave out|cut/cuts out|go/goes/went down|stop/stopped|out of action|out of order|lie/lay idle|stand/stood idle|go/went dark|freeze/froze|remain/remained silent|stay/stayed silent|misfire/misfired|pack/packed up|remain/remained closed|leak/leaked|break/broke`,
  ],
  [
    'give',
    1,
    'object',
    `lodge/lodges/lodged|file/files/filed|submit/submits/submitted|put/puts up|pay/pays/paid|provide/provides/provided|hand/hands/handed in|hand/hands/handed over|deliver/delivers/delivered|furnish/furnished|produce/produces/produced|post/posted|supply/supplied|present/presented|turn/turned over|surrender/surrendered|send/sent in|offer/offered|issue/issued|give/gave/given|repay/repaid|settle/settled|share/shared|release/released|disclose/disclosed|publish/published|send/sent|made public|make/made … public|divulge/divulged|reveal/revealed`,
  ],
  [
    'give',
    -1,
    'object',
    `keep/kept under wraps|keep/kept secret|keep/kept private|keep/kept confidential|keep/kept … confidential|withhold/withholds/withheld|default/defaulted on|keep/kept back|keep/kept … secret|suppress/suppressed|conceal/concealed|skip/skipped|keep/kept … to itself|sit/sat on|hide/hid/hidden|omit/omitted|keep/kept … under wraps|keep/kept … private|hold/held back`,
  ],
  [
    'goal',
    1,
    'object',
    `pay/pays/paid|meet/meets/met|hit/hits|reach/reaches/reached|achieve/achieves/achieved|attain/attained|fulfil/fulfilled|beat/beats|deliver/delivered on|comply/complied with|exceed/exceeded|satisfy/satisfied|honour/honoured|observe/observed|respect/respected|adhere/adhered to|keep/kept to|abide/abided by|stick/stuck to|live/lived up to|make/made good on`,
  ],
  [
    'goal',
    -1,
    'object',
    `default/defaults/defaulted on|skip/skipped|withhold/withheld|miss/misses/missed|fall/falls/fell/fallen short of|undershoot/undershot|breach/breached|overshoot/overshot|break/broke/broken|flout/flouted|violate/violated|ignore/ignored|defy/defied|renege/reneged on|infringe/infringed|disregard/disregarded|contravene/contravened`,
  ],
  [
    'count',
    1,
    'object',
    `include/includes/included/including|count/counts/counted|cover/covers/covered|take/takes/took in|contain/contains/contained|comprise/comprises|encompass/encompasses|incorporate/incorporates|takes … into account|take/took into account|embrace/embraces|apply/applies/applied to|extend/extends to|factor/factors in|factored in`,
  ],
  [
    'count',
    1,
    'subject',
    `is part of|are part of|form/forms/formed part of|fall/falls/fell within|fall/falls/fell under|figure/figures/figured in|feature/features/featured in|was part of|were part of|belong/belongs to`,
  ],
  [
    'count',
    -1,
    'object',
    `leave/leaves/left out|leave/leaves/left … out|exclude/excludes/excluded/excluding|omit/omits/omitted|strip/strips/stripped out|disregard/disregards/disregarded|ignore/ignores/ignored|exempt/exempts/exempted|carve/carved out|skip/skips/skipped|overlook/overlooked|miss/misses/missed out|net/nets out`,
  ],
  ['count', -1, 'subject', `fall/falls/fell outside|lie/lies/lay outside|sit/sits outside|is outside|are outside`],
  [
    'harm',
    -1,
    'object',
    `damage/damages/damaged|destroy/destroys/destroyed|hurt|injure/injured|wound/wounded|wreck/wrecked|harm/harmed|hit|kill/killed|ruin/ruined|devastate/devastated|raze/razed|flatten/flattened`,
  ],
  [
    'harm',
    1,
    'subject',
    `survive/survives/survived|escape/escaped|is unharmed|was unharmed|were unharmed|was unhurt|were unhurt|was undamaged|were undamaged|was intact|were intact|remained intact|was spared|were spared|come/came through|emerge/emerged unscathed`,
  ],
  ['open', 1, 'object', `open/opens/opened|reopen/reopened/reopens|unseal/unsealed|unlock/unlocked`],
  [
    'open',
    -1,
    'object',
    `close/closes/closed|shut/shuts|seal/sealed|lock/locked|mothball/mothballed|shutter/shuttered|shut/shuts down|shut/shuts … down`,
  ],
  [
    'open',
    1,
    'subject',
    `open/opens/opened|reopen/reopened|remain/remained open|stay/stayed open|is open|are open|was open|were open`,
  ],
  [
    'open',
    -1,
    'subject',
    `close/closed|shut|remain/remained closed|remain/remained shut|stay/stayed closed|stay/stayed shut|is closed|are closed|was closed|were closed`,
  ],
  [
    'own',
    1,
    'object',
    `keep/keeps/kept|retain/retains/retained|hold/held on to|hang/hung on to|hold/held onto|take/took up`,
  ],
  [
    'own',
    -1,
    'object',
    `sell/sells/sold|offload/offloads/offloaded|divest/divested|dispose/disposed of|sell/sold off|part/parted with|give/gave up|shed|hive/hived off|spin/spun off`,
  ],
  [
    'fund',
    1,
    'object',
    `fund/funds/funded|finance/finances/financed|subsidise/subsidised|bankroll/bankrolled|bail/bailed out|underwrite/underwrote`,
  ],
  [
    'fund',
    -1,
    'object',
    `defund/defunded|cut/cuts off funding for|withdraw/withdrew funding from|pull/pulled funding from|stop/stopped funding`,
  ],
  [
    'post',
    1,
    'object',
    `keep/keeps/kept … on|retain/retained|reappoint/reappointed|reinstate/reinstated|hire/hired|appoint/appointed|rehire/rehired|re-elect/re-elected|re-elected|reelected`,
  ],
  [
    'post',
    -1,
    'object',
    `dismiss/dismissed|sack/sacked|fire/fired|oust/ousted|remove/removed|suspend/suspended|replace/replaced|unseat/unseated|lay/laid off|make/made … redundant|let/lets … go|vote/voted out|topple/toppled|drop/dropped`,
  ],
  [
    'post',
    1,
    'subject',
    `stay/stays/stayed on|remain/remains/remained in office|stay/stayed in office|remain/remained in post|keep/kept her job|keep/kept his job|keep/kept her post|keep/kept his post|keep/kept her seat|keep/kept his seat|survive/survived`,
  ],
  [
    'post',
    -1,
    'subject',
    `resign/resigns/resigned|step/steps/stepped down|quit/quits|stand/stood down|leave/left office|lose/lost her job|lose/lost his job|lose/lost her seat|lose/lost his seat|leave/left his post|leave/left her post|bow/bowed out`,
  ],
  [
    'place',
    1,
    'object',
    `hold/holds/held|occupy/occupies/occupied|control/controls/controlled|remain/remains/remained in|stay/stays/stayed in|keep/keeps/kept control of|retain/retained|enter/entered|take/took|seize/seized|capture/captured|cling/clung on to|holding|is holding|are holding`,
  ],
  [
    'place',
    -1,
    'object',
    `pull/pulls/pulled out of|withdraw/withdraws/withdrew/withdrawn from|abandon/abandons/abandoned|leave/leaves/left|retreat/retreated from|evacuate/evacuated|vacate/vacated|lose/lost control of|lose/lost|quit/quits|flee/fled|give/gave up`,
  ],
  [
    'blame',
    1,
    'object',
    `clear/clears/cleared|exonerate/exonerates/exonerated|absolve/absolved|acquit/acquits/acquitted|vindicate/vindicated|exculpate/exculpated|let/lets … off the hook|find/found … not guilty`,
  ],
  [
    'blame',
    -1,
    'object',
    `blame/blames/blamed|fault/faults/faulted|convict/convicts/convicted|condemn/condemned|find/finds/found … guilty|hold/holds/held … responsible|hold/held … liable|censure/censured|implicate/implicated|incriminate/incriminated|point/pointed the finger at`,
  ],
  [
    'praise',
    1,
    'object',
    `praise/praises/praised|commend/commends/commended|applaud/applauded|welcome/welcomes/welcomed|hail/hails/hailed|laud/lauded|compliment/complimented|defend/defends/defended`,
  ],
  [
    'praise',
    -1,
    'object',
    `criticise/criticises/criticised|criticize/criticized|condemn/condemns/condemned|censure/censured|denounce/denounced|deplore/deplored|rebuke/rebuked|slam/slammed|lambast/lambasted|attack/attacks/attacked|decry/decried|chide/chided|disparage/disparaged`,
  ],
  [
    'work',
    1,
    'subject',
    `keep/keeps/kept running|keep/keeps/kept working|keep/kept going|keep/kept operating|stay/stayed open|stay/stayed on line|remain/remained in operation|remain/remained operational|carry/carried on working|continue/continued to run|continue/continued to operate|continue/continued to work|hum/hummed along`,
  ],
  [
    'work',
    -1,
    'object',
    `bring/brings/brought … to a standstill|bring/brings/brought … to a halt|shut/shuts down|shut/shuts … down|paralyse/paralysed|cripple/crippled|knock/knocked out|knock/knocked … out|idle/idled|disable/disabled|take/took … out of service|halt/halted|break/breaks/broke/broken off|interrupt/interrupted`,
  ],
  [
    'work',
    -1,
    'subject',
    `ground to a halt|come/came to a standstill|come/came to a halt|fall/fell silent|remain/remained idle|stay/stayed idle`,
  ],
  [
    'give',
    1,
    'object',
    `get/gets/got|receive/receives/received|obtain/obtains/obtained|draw/drew|qualify/qualifies/qualified for|is entitled to|are entitled to|is eligible for|are eligible for|were eligible for`,
  ],
  [
    'give',
    -1,
    'object',
    `is ineligible for|are ineligible for|miss/misses/missed out on|go/went without|forfeit/forfeited|is denied|are denied|were denied|was denied`,
  ],
  [
    'timely',
    1,
    'subject',
    `finish/finished early|come/came in under budget|was ahead of schedule|were ahead of schedule|was on time|were on time|arrive/arrived on time|was on schedule|were on schedule|was under budget|finish/finished on time|opened on time|was completed on time|were completed on time|is on track|are on track|was on track|ran on time`,
  ],
  [
    'timely',
    -1,
    'subject',
    `overrun/overruns/overran|slip/slipped|come/came in over budget|was late|were late|run/ran late|run/ran behind|fall/fell behind schedule|was behind schedule|were behind schedule|was delayed|were delayed|is behind schedule|are behind schedule|ran over|was over budget|opened late|finished late|arrived late`,
  ],
];
