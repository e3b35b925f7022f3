/**
 * Verbs with a doer and one to whom it is done: name of the deed, verbs, verbs with the roles turned. `a/b` are forms of one word; behind `…`
 * stands the preposition that leads to the other one. Compiled by hand.
 */
export const DEEDS: readonly (readonly [deed: string, straight: string, turned: string])[] = [
  [
    'beat',
    `beat/beats/beating/beaten|defeat/defeats/defeated/defeating|outbid/outbids/outbidding|see/sees/saw/seeing/seen off|overcome/overcomes/overcame|trounce/trounced/trounces
    |thrash/thrashed/thrashes|edge/edged/edges out|edge/edged/edges past|pip/pipped|upset/upsets|unseat/unseated/unseats|oust/ousted/ousts|best/bested|outpoll/outpolled|outvote/outvoted
    |knock/knocked/knocks out|eliminate/eliminated/eliminates|rout/routed|outperform/outperformed|win/won/wins against|win/won/wins … against|win/won/wins over|prevail/prevailed/prevails over|triumph/triumphed over
    |come/came from behind to beat|overpower/overpowered|topple/toppled|crush/crushed|sweep/swept past|see/saw/seen off * bid from|saw/sees/see off a competing bid from|saw/sees off a rival bid from
    |saw/sees off competition from|saw/sees off a bid from|saw/sees off a challenge from`,
    `lose/loses/lost/losing to|lost/lose/loses out to|lose/loses/lost against|lose/lost/loses … to|bow/bowed to|succumb/succumbed to|fall/fell/falls to`,
  ],
  [
    'acquire',
    `acquire/acquires/acquired/acquiring|buy/buys/bought/buying|purchase/purchases/purchased|take/takes/took/taken/taking over|swallow/swallowed/swallows|snap/snapped/snaps up|absorb/absorbed/absorbs
    |takes/took control of|merge/merged`,
    '',
  ],
  [
    'sell',
    'sell/sells/sold/selling … to|export/exports/exported/exporting … to|ship/ships/shipped … to|supply/supplies/supplied|provide/provides/provided … to|provide/provides/provided|supply/supplies/supplied … to|deliver/delivers/delivered … to|send/sends/sent … to|sell/sells/sold/selling to|hand/hands/handed … to|transfer/transfers/transferred … to|give/gives/gave/given … to|cede/ceded/cedes … to|extradite/extradites/extradited/extraditing … to|deport/deports/deported … to|surrender/surrenders/surrendered … to|hand/hands/handed over … to|turn/turned over … to|return/returns/returned … to|repatriate/repatriated … to|render/rendered … to|release/released … to|loan/loans/loaned … to|donate/donates/donated … to|award/awards/awarded … to|pass/passed … to|lease/leases/leased … to|concede/conceded … to|lose/loses/lost … to|entrust/entrusted … to|grant/granted … to|yield/yielded … to|present/presented … to|restore/restored … to',
    'buy/buys/bought/buying … from|import/imports/imported/importing … from|purchase/purchases/purchased … from|acquire/acquires/acquired … from|receive/receives/received … from|obtain/obtains/obtained … from|get/gets/got … from|win/wins/won … from|take/takes/took/taken … from|recover/recovered … from|inherit/inherited … from|lease/leases/leased … from|accept/accepted … from',
  ],
  [
    'lend',
    'lend/lends/lent/lending … to|lend/lends/lent/lending|extend/extends/extended … to|extend/extends/extended',
    'borrow/borrows/borrowed/borrowing … from',
  ],
  [
    'pay',
    'pay/pays/paid/paying … to|pay/pays/paid/paying|repay/repays/repaid|owe/owes/owed|compensate/compensated',
    'receive/receives/received … from',
  ],
  [
    'sue',
    'sue/sues/sued/suing|take/takes/took/taken to court|file/files/filed suit against|file/files/filed a suit against|file/files/filed a lawsuit against|bring/brings/brought a case against|file/files/filed a claim against|litigate/litigated against',
    '',
  ],
  [
    'accuse',
    'accuse/accuses/accused/accusing|blame/blames/blamed/blaming|charge/charged|denounce/denounced/denounces|criticise/criticised/criticises|criticize/criticized/criticizes|condemn/condemned/condemns|rebuke/rebuked|attack/attacked/attacks',
    '',
  ],
  [
    'praise',
    'praise/praised/praises|thank/thanked/thanks|congratulate/congratulated|endorse/endorsed/endorses|back/backed/backs',
    '',
  ],
  [
    'invade',
    'invade/invades/invaded/invading|attack/attacks/attacked/attacking|bomb/bombed/bombs|shell/shelled|raid/raided|strike/struck|occupy/occupied|annex/annexed|shoot/shot down',
    '',
  ],
  [
    'succeed',
    'succeed/succeeds/succeeded/succeeding|replace/replaces/replaced/replacing|take/takes/took over from|follow/followed/follows',
    'precede/precedes/preceded/preceding|hand/handed over to|give/gave way to|make/made way for',
  ],
  [
    'overtake',
    'overtake/overtakes/overtook/overtaken|surpass/surpasses/surpassed|outstrip/outstrips/outstripped|exceed/exceeds/exceeded|outpace/outpaced',
    'trail/trails/trailed|fall/fell/falls behind',
  ],
  [
    'invite',
    'invite/invites/invited|host/hosts/hosted|receive/received/receives|welcome/welcomed/welcomes|visit/visited/visits',
    '',
  ],
  [
    'hire',
    'hire/hires/hired|appoint/appoints/appointed|recruit/recruited|employ/employs/employed|name/named|nominate/nominated',
    'join/joined/joins',
  ],
  ['dismiss', 'dismiss/dismisses/dismissed|fire/fired|sack/sacked|suspend/suspended', ''],
  [
    'arrest',
    'arrest/arrested/arrests|detain/detained|capture/captured|seize/seized|kidnap/kidnapped|kill/killed/kills|murder/murdered|assassinate/assassinated|shoot/shot',
    '',
  ],
  [
    'support',
    'support/supports/supported|finance/finances/financed|fund/funds/funded|arm/arms/armed|train/trains/trained|sponsor/sponsors/sponsored|subsidise/subsidised',
    '',
  ],
  [
    'warn',
    'warn/warns/warned|tell/tells/told|inform/informs/informed|ask/asks/asked|urge/urges/urged|advise/advises/advised|order/orders/ordered',
    '',
  ],
  [
    'teach',
    'teach/teaches/taught|mentor/mentored/mentors|influence/influenced/influences|inspire/inspired/inspires',
    '',
  ],
  ['allow', 'allow/allows/allowed/allowing|let/lets/letting|permit/permits/permitted', ''],
  ['marry', '', ''],
  [
    'control',
    'own/owns/owned|control/controls/controlled|govern/governs/governed|rule/ruled|dominate/dominated',
    'belong/belongs/belonged to',
  ],
  ['recognise', 'recognise/recognises/recognised|recognize/recognizes/recognized', ''],
  ['sanction', 'sanction/sanctions/sanctioned|fine/fines/fined|penalise/penalised|ban/bans/banned', ''],
  ['protect', 'protect/protects/protected|defend/defends/defended|rescue/rescued|save/saved', ''],
];
