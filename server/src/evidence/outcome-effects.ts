import type { OutcomeRow } from './outcome-table.ts';

/**
 * More turns of phrase, as in `outcome-table.ts`: what happens to a thing. It is calmed or stirred up, helped or harmed, hastened or put off, joined or
 * divided, agreed on or not, held steady or moved. Compiled by hand.
 */
export const EFFECTS: readonly OutcomeRow[] = [
  [
    'calm',
    1,
    'object',
    `stabilise/stabilises/stabilised|stabilize/stabilizes/stabilized|steady/steadies/steadied|calm/calms/calmed|soothe/soothes/soothed|defuse/defuses/defused|cool/cools/cooled|dampen/dampens/dampened|allay/allays/allayed|assuage/assuaged|quell/quells/quelled|contain/contains/contained|hold/holds/held down|keep/keeps/kept down
    |ease/eases/eased|lower/lowers/lowered|bring/brings/brought down|push/pushed down|drive/drove/driven down|rein/reined in|curb/curbs/curbed|tame/tamed|lessen/lessened|relieve/relieved|mitigate/mitigated|keep/kept … stable|hold/held … steady|keep/kept … in check|keep/kept … low`,
  ],
  [
    'calm',
    -1,
    'object',
    `inflame/inflames/inflamed|stoke/stokes/stoked|fuel/fuels/fuelled/fueled|destabilise/destabilised|destabilize/destabilized|unsettle/unsettled|heighten/heightens/heightened|aggravate/aggravated|exacerbate/exacerbates/exacerbated|worsen/worsens/worsened|deepen/deepens/deepened|whip/whipped up|fan/fanned|stir/stirs/stirred up|drive/drives/drove/driven up|push/pushes/pushed up
    |force/forced up|bid/bids up|put/puts up|bump/bumped up|send/sends/sent … soaring|send/sends/sent … higher|intensify/intensified|raise/raises/raised|increase/increases/increased|escalate/escalated|add/adds/added to|roil/roiled|send/sent … up|push/pushed … higher|drive/drove … higher`,
  ],
  [
    'help',
    1,
    'object',
    `help/helps/helped|benefit/benefits/benefited/benefitted|boost/boosts/boosted|favour/favours/favoured|favor/favors/favored|assist/assists/assisted|aid/aids/aided|advantage/advantaged|spur/spurs/spurred|bolster/bolsters/bolstered|encourage/encourages/encouraged|promote/promotes/promoted|foster/fosters/fostered|reward/rewards/rewarded|profit/profited|work/works/worked in favour of|facilitate/facilitated|ease/eased|shore/shores/shored up|prop/props/propped up|strengthen/strengthens/strengthened`,
  ],
  [
    'help',
    -1,
    'object',
    `hurt/hurts|harm/harms/harmed|hamper/hampers/hampered|hinder/hinders/hindered|impede/impedes/impeded|undermine/undermines/undermined|disadvantage/disadvantages/disadvantaged|penalise/penalises/penalised|penalize/penalized|damage/damages/damaged|handicap/handicapped|set/sets back|punish/punishes/punished|hold/holds/held back|discourage/discourages/discouraged|stifle/stifled|deter/deters/deterred|weaken/weakens/weakened|squeeze/squeezed|choke/choked off|obstruct/obstructed|stand/stood in the way of|work/works/worked against|erode/eroded|cripple/crippled|drag/dragged down`,
  ],
  [
    'help',
    1,
    'subject',
    `benefit/benefits/benefited from|benefitted from|profit/profits/profited from|gain/gains/gained from|do/did well out of|come/came out ahead`,
  ],
  ['help', -1, 'subject', `suffer/suffers/suffered from|suffer/suffered under|lose/loses/lost out|come/came off worse`],
  [
    'pace',
    1,
    'object',
    `bring/brings/brought … forward|bring/brings/brought forward|fast-track/fast-tracked|hasten/hastens/hastened|accelerate/accelerates/accelerated|speed/speeds/sped up|speed/speeded up|speed/sped … up|expedite/expedites/expedited|rush/rushed through|rush/rushed … through|wave/waved through|wave/waves/waved … through|move/moved … forward|hurry/hurried through|nod/nodded through|shorten/shortened`,
  ],
  [
    'pace',
    -1,
    'object',
    `put/puts … back|put/puts back|push/pushes/pushed … back|push/pushed back|put/puts … off|put/puts off|postpone/postpones/postponed|delay/delays/delayed|defer/defers/deferred|hold/holds/held up|hold/holds/held … up|slow/slows/slowed|slow/slowed down|slow/slowed … down|drag/dragged out|stall/stalls/stalled|bog/bogged down|sit/sat on|drag/dragged its feet on|drag/dragged their feet on|prolong/prolonged|kick/kicked … into the long grass|bottle/bottled up`,
  ],
  [
    'whole',
    1,
    'object',
    `merge/merges/merged|combine/combines/combined|unite/unites/united|unify/unifies/unified|pool/pools/pooled|integrate/integrates/integrated|amalgamate/amalgamated|fuse/fused|bring/brought together|bring/brought … together|reunite/reunited|consolidate/consolidated|join/joined together`,
  ],
  [
    'whole',
    -1,
    'object',
    `split/splits up|split/splits|split … up|divide/divides/divided|separate/separates/separated|break/breaks/broke/broken up|break/broke … up|demerge/demerged|carve/carved up|partition/partitioned|decouple/decoupled|drive/drove a wedge between|drive/drove … apart|keep/keeps/kept … apart|keep/keeps/kept … separate|kept apart|kept separate`,
  ],
  [
    'deal',
    1,
    'subject',
    `end/ends/ended with a deal|end/ended in a deal|end/ended in agreement|end/ended with an agreement|end/ended in an accord|succeed/succeeded|result/resulted in a deal|result/resulted in an agreement|produce/produced a deal|produce/produced an agreement|yield/yielded a deal|yield/yielded an agreement|bear/bore fruit|lead/led to a deal|lead/led to an agreement|lead/led to agreement|was concluded successfully|were concluded successfully|pay/paid off`,
  ],
  [
    'deal',
    -1,
    'subject',
    `end/ends/ended in deadlock|end/ended without agreement|end/ended without a deal|end/ended without an agreement|end/ended without result|end/ended in failure|end/ended inconclusively|end/ended in stalemate|end/ended in acrimony|break/breaks/broke/broken down|break/broke up|collapse/collapses/collapsed|fail/fails/failed|founder/foundered|fall/fell apart|fall/fell through|come/came to nothing|stall/stalled|reach/reached an impasse|go/went nowhere|produce/produced no agreement|produce/produced no deal|produce/produced nothing|was deadlocked|were deadlocked|yield/yielded nothing`,
  ],
  [
    'deal',
    1,
    'object',
    `reach/reaches/reached agreement on|reach/reached an agreement on|reach/reached a deal on|strike/struck a deal on|strike/struck a deal over|agree/agrees/agreed on|come/came to terms on|settle/settles/settled|resolve/resolves/resolved|clinch/clinched|conclude/concluded|hammer/hammered out|make/made progress on|bridge/bridged their differences on|bridge/bridged their differences over`,
  ],
  [
    'deal',
    -1,
    'object',
    `break/broke off|break/broke up over|fall/fell out over|clash/clashed over|quarrel/quarrelled over|disagree/disagreed on|disagree/disagreed over|deadlocked over|deadlocked on|fail/failed to agree on|make/made no progress on|reach/reached no agreement on|remain/remained divided over|remain/remained apart on|walk/walked away from`,
  ],
  [
    'steady',
    1,
    'subject',
    `hold/holds/held steady|remain/remains/remained steady|remain/remains/remained stable|stay/stays/stayed stable|stay/stays/stayed flat|remain/remains/remained flat|was unchanged|were unchanged|is unchanged|are unchanged|remain/remains/remained unchanged|stay/stayed unchanged|stagnate/stagnates/stagnated|flatline/flatlined|hardly change/changed|hardly changed|barely changed|scarcely changed|change/changed little|stay/stayed the same|remain/remained the same|was flat|were flat|was stable|were stable|level/levelled off`,
  ],
  [
    'steady',
    -1,
    'subject',
    `rise/rises/rose/risen|fall/falls/fell/fallen|grow/grows/grew/grown|shrink/shrinks/shrank|increase/increases/increased|decrease/decreased|decline/declines/declined|drop/drops/dropped|climb/climbs/climbed|jump/jumps/jumped|plunge/plunged|tumble/tumbled|soar/soared|surge/surged|double/doubled|halve/halved|swing/swung|fluctuate/fluctuated|slump/slumped|rebound/rebounded|lose/lost ground|gain/gained ground|weaken/weakened|strengthen/strengthened`,
  ],
  [
    'bear',
    1,
    'object',
    `bear/bears/bore|shoulder/shoulders/shouldered|absorb/absorbs/absorbed|swallow/swallowed|foot/foots/footed|meet/meets … itself|pay/pays … itself|carry/carries … itself`,
  ],
  [
    'bear',
    -1,
    'object',
    `pass/passes/passed … on|pass/passes/passed on|shift/shifts/shifted|offload/offloads/offloaded|push/pushes/pushed … onto|pass/passed … to|hand/handed … on|recoup/recouped|recover/recovered`,
  ],
  [
    'deal',
    1,
    'subject',
    `end/ends/ended … with a deal|end/ended … in agreement|end/ended … with an agreement|end/ended … in an accord|come/came … to an agreement`,
  ],
  [
    'deal',
    -1,
    'subject',
    `end/ends/ended … in deadlock|end/ended … without agreement|end/ended … without a deal|end/ended … without an agreement|end/ended … without result|end/ended … in failure|end/ended … in stalemate`,
  ],
  ['pace', 1, 'object', `fast track/tracked|fast tracked|fast tracks|rush/rushed out`],
  [
    'state',
    1,
    'object',
    `privatise/privatises/privatised|privatize/privatizes/privatized|sell/sold off|denationalise/denationalised|float/floated|take/took … private`,
  ],
  [
    'state',
    -1,
    'object',
    `nationalise/nationalises/nationalised|nationalize/nationalizes/nationalized|renationalise/renationalised|take/takes/took … into state ownership|take/takes/took … into public ownership|bring/brought … into public ownership|bring/brought … under state control|take/took … into public hands|take/took … into state hands|taken into state ownership|taken into public ownership|taken back into public ownership|taken back into state ownership|brought into public ownership|brought under state control|taken over by the state`,
  ],
  [
    'mood',
    1,
    'object',
    `welcome/welcomes/welcomed|cheer/cheered|applaud/applauded|hail/hailed|was pleased with|were pleased with|was pleased by|were pleased by|was heartened by|were heartened by|were delighted by|were delighted with|was content with|were content with|were happy with|was happy with|rejoice/rejoiced at|was encouraged by|were encouraged by`,
  ],
  [
    'mood',
    -1,
    'object',
    `was angered by|were angered by|was dismayed by|were dismayed by|was upset by|were upset by|was alarmed by|were alarmed by|was disappointed by|were disappointed by|was disappointed with|were disappointed with|was unhappy with|were unhappy with|was furious at|were furious at|was outraged by|were outraged by|was dismayed at|were dismayed at|resent/resents/resented|deplore/deplored|lament/lamented|regret/regrets/regretted|protest/protested against|was frustrated by|were frustrated by`,
  ],
  ['decide', 1, 'object', `sign/signs/signed … into law|sign/signs/signed into law`],
  ['decide', -1, 'object', `send/sends/sent … back|refer/referred … back|kick/kicked … out`],
  ['place', 1, 'object', `stay/stayed aboard|remain/remained aboard|stay/stayed on board|remain/remained on board`],
  ['own', -1, 'object', `move/moves/moved … out|move/moved … abroad|relocate/relocated|move/moved … away`],
  [
    'work',
    1,
    'subject',
    `is working|are working|was working|were working|is back in service|is in service|are in service|was in service|were in service|was back in service|is running|are running`,
  ],
  [
    'work',
    -1,
    'subject',
    `out of service|is broken|was broken|are broken|were broken|is idle|are idle|was idle|were idle|remains out of action`,
  ],
  [
    'firm',
    1,
    'subject',
    `stand/stands/stood firm|hold/held out|dig/dug in|hold/held its ground|hold/held their ground|stick/stuck to its guns|stick/stuck to their guns|remain/remained defiant|stay/stayed defiant|remain/remained unmoved|refuse/refused to budge|hold/held firm|resist/resisted`,
  ],
  [
    'firm',
    -1,
    'subject',
    `relent/relents/relented|give/gives/gave in|back/backs/backed down|yield/yields/yielded|climb/climbed down|cave/caved in|bow/bowed to pressure|give/gave way|give/gave ground|capitulate/capitulated|make/made concessions|concede/conceded`,
  ],
  [
    'door',
    1,
    'object',
    `leave/leaves/left open the possibility of|keep/keeps/kept the door open to|keep/kept the door open for|leave/left the door open to|leave/left the door open for|hold/held out the prospect of|consider/considers/considered|contemplate/contemplates/contemplated|float/floated|moot/mooted|entertain/entertained|raise/raised the possibility of|raise/raised the prospect of|weigh/weighs/weighed|explore/explored|was open to|were open to|is open to|are open to`,
  ],
  [
    'door',
    -1,
    'object',
    `rule/rules/ruled out|rule/ruled … out|exclude/excludes/excluded|close/closed the door on|close/closed the door to|shut the door on|shut the door to|dismiss/dismissed|reject/rejects/rejected|foreclose/foreclosed|rule/ruled … off the table`,
  ],
  [
    'jobs',
    1,
    'object',
    `create/creates/created|add/adds/added|take/takes/took on|hire/hires/hired|recruit/recruits/recruited|bring/brought in`,
  ],
  [
    'jobs',
    -1,
    'object',
    `shed/sheds|cut/cuts|axe/axed|lay/laid off|lose/lost|slash/slashed|make/made … redundant|destroy/destroyed|eliminate/eliminated|let/lets … go`,
  ],
  [
    'stock',
    1,
    'object',
    `build/builds/built up|stockpile/stockpiled|replenish/replenishes/replenished|amass/amassed|hoard/hoarded|accumulate/accumulated|top/topped up|rebuild/rebuilt|fill/filled|refill/refilled`,
  ],
  [
    'stock',
    -1,
    'object',
    `run/runs/ran down|draw/draws/drew down|deplete/depletes/depleted|use/used up|exhaust/exhausted|drain/drained|empty/emptied|dip/dipped into|eat/ate into|draw/drew on`,
  ],
  [
    'ties',
    1,
    'object',
    `restore/restores/restored|resume/resumes/resumed|establish/establishes/established|re-establish/re-established|re established|forge/forged|renew/renewed|mend/mended|repair/repaired|patch/patched up|maintain/maintained|deepen/deepened|strengthen/strengthened|normalise/normalised|normalize/normalized`,
  ],
  [
    'ties',
    -1,
    'object',
    `sever/severs/severed|break/breaks/broke/broken off|cut/cuts off|cut/cuts|suspend/suspends/suspended|freeze/froze/frozen|downgrade/downgraded|rupture/ruptured|end/ended|loosen/loosened`,
  ],
  [
    'refuge',
    1,
    'object',
    `let/lets … stay|allow/allowed … to stay|allow/allowed … to remain|let/lets … remain|grant/granted … asylum|grant/granted … refuge|take/takes/took in|take/took … in|shelter/sheltered|harbour/harboured|resettle/resettled|give/gave … asylum|give/gave … shelter`,
  ],
  [
    'refuge',
    -1,
    'object',
    `deport/deports/deported|expel/expels/expelled|evict/evicts/evicted|send/sent … home|turn/turned … away|turn/turned away|extradite/extradited|throw/threw/thrown … out|hand/handed … back|repatriate/repatriated|refuse/refused … asylum|deny/denied … asylum`,
  ],
];
