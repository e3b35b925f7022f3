/**
 * What a thing is said to be like, as phrases that exclude each other: family, one end, the other; phrases are divided by `|`. Words of which the table
 * of directions (`language/direction-table.ts`) has opposites are left to it. Compiled by hand for reports on politics, trade, courts and science.
 */
export const STATES: readonly (readonly [family: string, one: string, other: string])[] = [
  [
    'habit',
    'often|frequently|usually|regularly|commonly|as a rule|nearly always|almost always|always',
    'seldom|rarely|hardly ever|scarcely ever|almost never|infrequently',
  ],
  [
    'standing',
    'remains in place|remain in place|remained in place|still stands|still stand|still in place|remains in force|remain in force|still in force|still holds|still applies',
    'given up|gave up|gives up|abandoned|dropped|scrapped|withdrawn|shelved|lifted|no longer in place|no longer in force|has lapsed|is gone',
  ],
  [
    'majority',
    'with the majority|joined the majority|sided with the majority|in agreement with the majority|concurring|concurred',
    'dissenting|dissented|in dissent|against the majority|in a minority of one|minority opinion',
  ],
  [
    'yield',
    'good|strong|excellent|bumper|healthy|outstanding|ample|rich|record',
    'poor|weak|bad|dismal|meagre|meager|disappointing|dire|mediocre',
  ],
  [
    'repair',
    'in good repair|in good condition|in good order|in good shape|well maintained|in working order|sound',
    'in poor repair|in bad repair|in poor condition|in bad condition|in poor shape|in bad shape|badly maintained|poorly maintained|in disrepair|dilapidated|run down|crumbling',
  ],
  [
    'fruit',
    'constructive|fruitful|productive|useful|helpful|worthwhile|a success|successful',
    'fruitless|unproductive|futile|pointless|useless|unhelpful|a waste of time|a failure|unsuccessful|in vain|abortive',
  ],
  [
    'public',
    'in public|in open court|publicly|openly|in full view',
    'behind closed doors|in private|in secret|secretly|in camera|privately|in closed session|out of public view',
  ],
  [
    'behind',
    'firmly behind|squarely behind|solidly behind|strongly behind|overwhelmingly behind|firmly for|in favour of|in favor of|supportive of|sympathetic to',
    'against|opposed to|hostile to|firmly against|strongly against|critical of|up in arms over',
  ],
  [
    'profit',
    'profitable|make money|makes money|made money|in profit|in the black|turned a profit|turns a profit|made a profit|makes a profit|earned a profit|pays its way|pays for itself',
    'loses money|lose money|lost money|loss making|unprofitable|in the red|made a loss|makes a loss|runs at a loss|ran at a loss|ran up losses|at a loss',
  ],
  [
    'budget',
    'spent less than it took in|spent less than it earned|took in more than it spent|ran a surplus|runs a surplus|in surplus|lived within its means|has money left',
    'spent more than it took in|spent more than it earned|took in less than it spent|ran a deficit|runs a deficit|in deficit|overspent|lived beyond its means|ran out of money',
  ],
  [
    'reliant',
    'self sufficient|self reliant|stands on its own feet|stand on their own feet',
    'depends on imports|depends on imported|relies on imports|relies on imported|reliant on imports|dependent on imports|dependent on imported|imports most of',
  ],
  [
    'majority',
    'has a majority|had a majority|holds a majority|held a majority|commands a majority|commanded a majority|has its majority|keeps its majority|kept its majority|won a majority',
    'lacks a majority|lacked a majority|lost its majority|has no majority|had no majority|short of a majority|without a majority|in a minority|in the minority|lost their majority',
  ],
  [
    'supply',
    'plentiful|abundant|in ample supply|in plentiful supply|easy to find|no shortage of|well stocked|readily available|widely available|plenty of',
    'scarce|in short supply|hard to find|hard to come by|short of|a shortage of|running short|running low|rationed|unavailable',
  ],
  [
    'debt',
    'debt free|free of debt|without debt|has no debts',
    'heavily indebted|deep in debt|laden with debt|deeply indebted|saddled with debt|heavily in debt|over indebted',
  ],
  [
    'relations',
    'warm|cordial|friendly|amicable|excellent|harmonious|at their best',
    'strained|tense|frosty|cool|hostile|icy|sour|soured|at their worst|fraught|acrimonious',
  ],
  [
    'trend',
    'growing|rising|mounting|on the rise|spreading|gaining ground|on the increase|swelling|widening|increasing|climbing',
    'ebbing|waning|fading|shrinking|dwindling|falling|on the wane|receding|evaporating|in decline|declining|losing ground|decreasing|draining away',
  ],
  [
    'withstand',
    'designed to withstand|strong enough for|strong enough to|able to withstand|built to withstand|can withstand|robust enough|big enough for|big enough to|large enough for|large enough to',
    'too weak for|too weak to|unable to withstand|too small for|too small to|not strong enough|inadequate for|not up to',
  ],
  [
    'practice',
    'newcomer|new to|novice|inexperienced|a beginner|untried|untested',
    'veteran|experienced|seasoned|old hand|long serving|longstanding|long standing|battle hardened|tried and tested',
  ],
  [
    'expected',
    'beat expectations|above expectations|better than expected|higher than expected|exceeded expectations|exceeded forecasts|above forecast|above forecasts|ahead of forecasts|ahead of expectations|beat forecasts|topped forecasts|topped expectations|stronger than expected|faster than expected|more than expected|surpassed expectations',
    'lower than expected|below expectations|worse than expected|below forecast|below forecasts|short of expectations|short of forecasts|missed forecasts|missed expectations|weaker than expected|slower than expected|less than expected|fewer than expected|disappointed analysts|disappointed investors|undershot forecasts',
  ],
  [
    'target',
    'within the target|within its target|within the range|within range|back within|inside the range|inside the target|on target|back on target|at target',
    'above target|above its target|above the target|above the top|outside the range|outside the target|outside its target|off target|over target|beyond the range',
  ],
  [
    'record',
    'highest on record|record high|record numbers|highest ever|all time high|unusually high|exceptionally high|highest in decades|best on record|unprecedentedly high|at a record',
    'lowest on record|record low|lowest ever|all time low|unusually low|exceptionally low|lowest in decades|worst on record|unprecedentedly low',
  ],
  [
    'effect',
    'highly effective|effective|worked well|works well|strong protection|good protection|powerful|very effective|of great use',
    'ineffective|little protection|no protection|little effect|no effect|did little|does little|useless|of little use|hardly any effect|worked poorly|barely worked',
  ],
  [
    'crowd',
    'packed|overcrowded|crowded|at capacity|full to capacity|filled to capacity|fully booked|bursting at the seams|congested',
    'half empty|empty|deserted|below capacity|under capacity|underused|sparsely attended|poorly attended|uncongested',
  ],
  [
    'fame',
    'well known|widely known|famous|common knowledge|celebrated|renowned',
    'little known|obscure|hardly known|unheard of|barely known',
  ],
  [
    'received',
    'well received|warmly received|warmly welcomed|met with praise|praised|acclaimed|met with approval',
    'poorly received|badly received|coldly received|panned|met with derision|met with criticism|derided|pilloried|met with hostility|met with scepticism',
  ],
  ['binding', 'binding|legally binding|enforceable', 'non binding|nonbinding|not binding|advisory|unenforceable'],
  ['final', 'final|definitive|conclusive', 'provisional|preliminary|interim|tentative|inconclusive'],
  [
    'health',
    'in good health|healthy|in robust health|fit and well|in rude health',
    'gravely ill|in poor health|seriously ill|in failing health|sickly|ailing|critically ill|in ill health',
  ],
  [
    'quiet',
    'calm|quiet|peaceful|orderly|without incident|passed off peacefully',
    'tense|restive|violent|volatile|turbulent|chaotic|marred by violence|stormy|rowdy|unruly|tumultuous',
  ],
  [
    'hope',
    'confident|optimistic|upbeat|hopeful|sanguine|bullish',
    'pessimistic|gloomy|downbeat|doubtful|sceptical|skeptical|despondent|bearish|downcast',
  ],
  [
    'rigid',
    'flexible|lenient|accommodating|pragmatic|conciliatory|willing to compromise|open to compromise',
    'rigid|inflexible|uncompromising|intransigent|unbending|hardline|hard line|unwilling to compromise|intractable',
  ],
  [
    'clear',
    'transparent|open about|forthcoming about|candid about',
    'opaque|secretive|murky|tight lipped|evasive about',
  ],
  [
    'alone',
    'alone|on its own|on their own|on his own|on her own|single handedly|unilaterally|without partners|without allies|without help',
    'jointly|together with|with its partners|with its allies|alongside|in concert with|with partners|in cooperation with|in partnership with|with the help of|hand in hand with',
  ],
  [
    'exit',
    'resigned voluntarily|left of her own accord|left of his own accord|resigned of her own accord|resigned of his own accord|left voluntarily|stepped down voluntarily|chose to leave|retired|resigned|stepped down|quit',
    'was sacked|was dismissed|was fired|was forced out|was removed|was ousted|was pushed out|were sacked|were dismissed|were fired|was thrown out|was forced to resign|was made to resign',
  ],
  [
    'intent',
    'deliberate|deliberately|on purpose|intentional|intentionally|wilful|wilfully|knowingly|by design|premeditated',
    'accidental|accidentally|by accident|by mistake|inadvertent|inadvertently|unintentional|unintentionally|unwittingly|unknowingly|in error',
  ],
  [
    'sudden',
    'gradual|gradually|step by step|in stages|little by little|slowly|bit by bit|incremental|incrementally|over many years|in phases',
    'sudden|suddenly|abrupt|abruptly|overnight|at once|all at once|immediately|in one go|at a stroke|at one stroke',
  ],
  [
    'light',
    'by day|in daylight|in broad daylight|during the day',
    'by night|at night|after dark|under cover of darkness|during the night',
  ],
  ['stream', 'upstream|upriver|uphill', 'downstream|downriver|downhill'],
  [
    'office',
    'elected|by election|by popular vote',
    'appointed|unelected|by appointment|nominated|handpicked|hand picked',
  ],
  ['written', 'in writing|written', 'orally|verbally|by word of mouth|oral|unwritten'],
  [
    'remote',
    'online|remotely|by video|virtually|by telephone|by phone|over the phone',
    'in person|face to face|on site|in the room',
  ],
  [
    'steadfast',
    'stuck to|stood by|kept to|held to|stuck with',
    'changed|altered|went back on|retracted|recanted|revised|departed from|backed away from|reneged on',
  ],
  [
    'money',
    'has ample funds|had ample funds|well funded|well financed|flush with cash|awash with cash|amply funded|cash rich',
    'ran out of money|out of money|out of cash|ran out of funds|short of money|short of cash|underfunded|starved of funds|cash strapped|penniless|strapped for cash',
  ],
  [
    'weather',
    'unusually dry|exceptionally dry|drought|dry season|parched|below average rainfall|little rain',
    'unusually wet|exceptionally wet|above average rainfall|heavy rain|heavy rains|wet season|sodden|waterlogged',
  ],
  [
    'tolerated',
    'well tolerated|without side effects|harmless|few side effects|no side effects',
    'serious side effects|severe side effects|poorly tolerated|badly tolerated|many side effects',
  ],
  ['dense', 'densely populated|crowded|populous', 'sparsely populated|thinly populated|almost uninhabited|uninhabited'],
  [
    'gift',
    'as a gift|free of charge|for nothing|for free|without charge|as a grant|at no cost',
    'for a fee|against payment|at a price|as a loan|on credit|at full price|for money',
  ],
  [
    'home',
    'stayed at home|remained at home|went home|gone home|returned home|back home',
    'remain abroad|remained abroad|stayed abroad|went abroad|gone abroad|in exile|still abroad|left the country',
  ],
  [
    'equal',
    'evenly|equally|in equal parts|evenly spread|evenly distributed',
    'unevenly|unequally|lopsided|concentrated in|skewed towards|skewed toward',
  ],
  [
    'support',
    'widespread support|broad support|wide support|strong support|overwhelming support|strong backing|broad backing',
    'little support|scant support|lukewarm support|hardly any support|weak support|no support|scant backing|little backing',
  ],
  [
    'interest',
    'strong interest|keen interest|great interest|strong demand|brisk demand|high demand|in great demand',
    'little interest|no interest|scant interest|weak demand|sluggish demand|low demand|tepid demand|slack demand|little demand',
  ],
  [
    'chance',
    'a foregone conclusion|all but certain|a near certainty|within reach|in sight|imminent|close at hand|on the cusp of',
    'a distant prospect|out of reach|far off|a long way off|years away|not in sight|remote|nowhere in sight',
  ],
  [
    'open',
    'open to all|open to everyone|open to the public|open to anyone',
    'closed to|by invitation only|reserved for|restricted to|closed to the public|members only',
  ],
  [
    'novel',
    'new|novel|a novelty|unprecedented|unheard of|without precedent',
    'nothing new|age old|long established|a familiar|old hat|well worn|time honoured',
  ],
  [
    'gap',
    'narrowed|narrowing|converged|moved closer|drew closer|closer together|caught up|closed the gap|grew together',
    'widened|widening|diverged|further apart|farther apart|drifted apart|fell further behind|fell farther behind|grew apart|moved apart',
  ],
];
