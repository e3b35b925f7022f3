import type { OutcomeRow } from './outcome-table.ts';

/**
 * More turns of phrase, as in `outcome-table.ts`: what people do about a thing. They take part or stay out, speak of it or pass over it, trust or doubt
 * it, want or resist it, leave it open or rule it out, let somebody in or turn them back. Compiled by hand.
 */
export const STANCES: readonly OutcomeRow[] = [
  // Of no family: they look like words of one.
  [
    'none',
    1,
    'object',
    `help/helps/helped to|help/helped … to|fuel/fuelled by|question/questioned whether|doubt/doubts/doubted that|doubt/doubted whether|contain/contains/contained in|split/splits/split between|divide/divided between|divide/divided into|push/pushed for|call/called on|raise/raised by|support/supported by|address/addressed to`,
  ],
  [
    'part',
    1,
    'object',
    `take/takes/took/taken part in|participate/participates/participated in|join/joins/joined|join/joined in|engage/engages/engaged in|intervene/intervenes/intervened in|get/gets/got involved in|become/became involved in|involve/involved itself in|wade/waded into|weigh/weighed in on|meddle/meddled in|interfere/interfered in|step/stepped into|enter/entered into
    |play/plays/played a role in|play/plays/played a part in|take/takes/took a role in|take/took a hand in|have/had a hand in|take/took sides in|attend/attends/attended|bid/bids for|compete/competed for|compete/competed in|run/runs/ran in|vote/voted in|enlist/enlisted in|sign/signed up to|sign/signed up for`,
  ],
  [
    'part',
    -1,
    'object',
    `stay/stays/stayed out of|keep/keeps/kept out of|remain/remains/remained out of|sit/sits/sat out|stand/stood aside from|stay/stayed away from|keep/kept away from|steer/steers/steered clear of|keep/kept clear of|opt/opts/opted out of|boycott/boycotts/boycotted|shun/shuns/shunned|abstain/abstained from|refrain/refrained from|drop/drops/dropped out of
    |pull/pulls/pulled out of|bow/bowed out of|back/backed out of|hold/held aloof from|keep/kept its distance from|keep/kept their distance from|remain/remained aloof from|skip/skips/skipped|pass/passed up|wash/washed its hands of|decline/declined to join|keep/kept a safe distance from`,
  ],
  [
    'ahead',
    1,
    'subject',
    `widen/widens/widened its lead|widen/widens/widened their lead|extend/extends/extended its lead|extend/extends/extended their lead|increase/increased its lead|increase/increased their lead|pull/pulls/pulled ahead|pull/pulled further ahead|pull/pulls/pulled away|forge/forged ahead|gain/gains/gained ground`,
  ],
  [
    'ahead',
    -1,
    'subject',
    `lose/loses/lost/losing ground|fall/falls/fell behind|slip/slipped back|drop/dropped back|fall/fell further behind`,
  ],
  [
    'at-work',
    1,
    'subject',
    `call/calls/called off its strike|call/calls/called off their strike|call/calls/called off a strike|call/calls/called off the strike|stay/stayed at work|return/returned to work|suspend/suspended its strike|suspend/suspended their strike|go/went back to work`,
  ],
  [
    'at-work',
    -1,
    'subject',
    `walk/walks/walked out|go/goes/went on strike|down/downed tools|stop/stopped work|walk/walked off the job|begin/began a strike|begin/began their strike|begin/began its strike`,
  ],
  [
    'public-hands',
    1,
    'object',
    `keep/keeps/kept … in public ownership|keep/keeps/kept … in public hands|keep/kept … in state hands|keep/kept … in municipal hands|retain/retained … in public ownership|leave/left … in public ownership`,
  ],
  [
    'public-hands',
    -1,
    'object',
    `sell/sells/sold off|sell/sells/sold|privatise/privatises/privatised|privatize/privatized`,
  ],
  ['public-hands', -1, 'of', `sale of|sell-off of|disposal of|privatisation of|privatization of`],
  [
    'unity',
    1,
    'subject',
    `remain/remains/remained united|stay/stays/stayed united|stand/stood united|hold/holds/held together|close/closed ranks|speak/spoke with one voice|agree/agrees/agreed|remain/remained of one mind|stick/stuck together|was united|were united|is united|are united`,
  ],
  [
    'unity',
    -1,
    'subject',
    `split/splits|fall/fell out|fall/fell apart|break/broke apart|was split|were split|is split|are split|was divided|were divided|is divided|are divided|quarrel/quarrelled|disagree/disagrees/disagreed|fracture/fractured|splinter/splintered|remain/remained divided|remain/remained split`,
  ],
  [
    'speak',
    1,
    'object',
    `address/addresses/addressed|discuss/discusses/discussed|mention/mentions/mentioned|raise/raises/raised|bring/brought up|tackle/tackles/tackled|deal/deals/dealt with|touch/touched on|confront/confronted|take/took up|dwell/dwelt on|go/went into|spell/spelt out|speak/spoke about|speak/spoke of|talk/talked about|comment/commented on|stress/stresses/stressed|emphasise/emphasises/emphasised|emphasize/emphasized|underline/underlines/underlined|highlight/highlights/highlighted|play/played up|draw/drew attention to|warn/warns/warned of|make/made much of|dwell/dwells on|focus/focuses/focused on`,
  ],
  [
    'speak',
    -1,
    'object',
    `skirt/skirts/skirted|avoid/avoids/avoided|sidestep/sidesteps/sidestepped|dodge/dodges/dodged|evade/evaded|duck/ducked|say/says/said nothing about|say/says/said nothing of|say/said nothing on|make/makes/made no mention of|pass/passed over|gloss/glosses/glossed over|steer/steered clear of|play/plays/played down|downplay/downplays/downplayed|make/made light of|belittle/belittled|minimise/minimised|ignore/ignores/ignored|remain/remained silent on|stay/stayed silent on|keep/kept quiet about|brush/brushed aside|gloss/glosses over|shrug/shrugged off|leave/left … out|shy/shied away from`,
  ],
  [
    'trust',
    1,
    'object',
    `trust/trusts/trusted|believe/believes/believed|credit/credits/credited|have/has/had faith in|have/has/had confidence in|put/puts their faith in|put/puts their trust in|place/placed confidence in|rely/relies/relied on|vouch/vouched for|stand/stands by`,
  ],
  [
    'trust',
    -1,
    'object',
    `doubt/doubts/doubted|distrust/distrusts/distrusted|mistrust/mistrusts/mistrusted|question/questions/questioned|disbelieve/disbelieved|cast/casts doubt on|cast/casts doubts on|dispute/disputes/disputed|contest/contests/contested|have/has/had doubts about|have/had little faith in|lose/lost faith in|lose/lost confidence in|challenge/challenges/challenged|are sceptical of|is sceptical of|was sceptical of|were sceptical of|discount/discounted`,
  ],
  [
    'want',
    1,
    'object',
    `seek/seeks/sought|pursue/pursues/pursued|demand/demands/demanded|want/wants/wanted|call/calls/called for|ask/asks/asked for|press/presses/pressed for|push/pushes/pushed for|campaign/campaigns/campaigned for|argue/argues/argued for|lobby/lobbied for|agitate/agitated for|plead/pleaded for|advocate/advocates/advocated|urge/urges/urged|champion/championed|clamour/clamoured for|favour/favours/favoured|support/supports/supported|back/backs/backed`,
  ],
  [
    'want',
    -1,
    'object',
    `resist/resists/resisted|oppose/opposes/opposed|reject/rejects/rejected|fight/fights/fought|campaign/campaigned against|argue/argues/argued against|lobby/lobbied against|warn/warned against|caution/cautioned against|speak/spoke out against|speak/spoke against|come/came out against|rule/rules/ruled out|eschew/eschewed|renounce/renounced|balk/balked at|object/objects/objected to|want/wants no|push/pushed back against|protest/protested against|rail/railed against`,
  ],
  [
    'side',
    1,
    'object',
    `side/sides/sided with|rule/rules/ruled in favour of|find/finds/found for|find/found in favour of|decide/decided for|decide/decided in favour of|agree/agrees/agreed with|vindicate/vindicated|back/backs/backed|uphold/upheld|rule/ruled for|come/came down on the side of`,
  ],
  [
    'side',
    -1,
    'object',
    `rule/rules/ruled against|find/finds/found against|decide/decided against|disagree/disagreed with|rebuff/rebuffed|turn/turned against|side/sided against|come/came down against|rule/ruled in favour of … opponents`,
  ],
  [
    'way',
    1,
    'object',
    `let/lets … through|let/lets … in|let/lets … pass|allow/allows/allowed … through|allow/allowed … in|wave/waved … through|admit/admits/admitted|let/lets through|give/gave way to|allow/allowed … to pass|allow/allowed … to enter|grant/granted … access`,
  ],
  [
    'way',
    -1,
    'object',
    `turn/turns/turned … back|turn/turns/turned back|turn/turned … away|turn/turns/turned away|stop/stops/stopped|block/blocks/blocked|hold/held … up|keep/keeps/kept … out|bar/bars/barred|deny/denied … entry|refuse/refused … entry|send/sent … back|halt/halted|intercept/intercepted|shut/shuts … out|deny/denied … access|refuse/refused … access`,
  ],
  [
    'regret',
    1,
    'object',
    `defend/defends/defended|justify/justifies/justified|stand/stands/stood by|make/makes/made no apology for`,
  ],
  [
    'regret',
    -1,
    'object',
    `apologise/apologises/apologised for|apologize/apologizes/apologized for|regret/regrets/regretted|express/expressed regret for|express/expressed regret over|was sorry for|admit/admitted fault for`,
  ],
  ['holding', 1, 'object', `own/owns`],
  ['holding', -1, 'object', `lease/leases/leased|rent/rents/rented|hire/hires/hired|charter/charters/chartered`],
  [
    'entry',
    1,
    'object',
    `visit/visits/visited|enter/enters/entered|inspect/inspects/inspected|tour/toured|gain/gained access to|gain/gained entry to|get/got into|walk/walked through|was let into|were let into|was allowed into|were allowed into|was admitted to|were admitted to`,
  ],
  [
    'entry',
    -1,
    'object',
    `denied entry to|refused entry to|denied access to|refused access to|barred from|kept out of|turned away from|turned back from|shut out of|locked out of`,
  ],
];
