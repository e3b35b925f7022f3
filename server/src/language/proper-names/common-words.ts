import { tagsOf } from '../cues/lexicon.ts';
import { isStopWord } from '../stems.ts';

/*
 * Ordinary words that open sentences in news, policy and science prose, so that their capital makes no name of them. They
 * go on where the closed classes and the cue lists of `cues/lexicon.ts` end. Own compilation.
 */
const OPENERS: ReadonlySet<string> = new Set(
  `according additionally additional ahead albeit alongside alternatively altogether amongst annual apart approximately around aside average away
  back bad based basic because beginning besides better big black blue both brief bring broad business call called can car care case cases cash
  central certain chief child children choice city civil class clear clearly climate close coach cold college come common community company companies concern
  construction consumer consumers contrary control core corporate cost costs could country countries couple court crime crisis critical cross current
  currently customer daily damage danger dark data day days dead deal dear deep defence defense definitely demand democracy despite detail
  different difficult digital direct disease domestic double down downstream dozens dry due early earth east easy economic economy education effect effective
  eight eighty elsewhere emergency employee employer employers employment energy enough entire environment environmental especially essential even evening event eventually every
  exactly example except expert export export-led face fact factory failure fair family farm farmer fast federal feel female few fewer field fifty figure film final finally finance financial
  finding fine firm five flat flight flood focus follow following foreign forest formal former forty forward four free fresh friend front fuel full fun funding further future
  game general generally get girl given giving global go going good goods government great green gross ground group grow guess guy happy hard harsh having head health
  heavy hello help hence hey hi high higher history home honestly hope hopefully hot house household housing hours how hundred human idea ideally illegal image impact import important in-depth income incoming
  indeed individual industrial industry inflation initial inside insurance interest interesting internal international internet interview investment investor island issue job joint judge just
  keen key kid kind know land language large last late lately latest law lawyer leader leading learn least left legal less let letter level liberal life light like likely line little live loan local lol long look looking lots love low lower luckily
  main major make making male man management manager many market marriage mass material matter may maybe mayor mean measure media medical medicine meet member memory men mental message method middle might mild military mind mine miner mining minor miss mobile model moderate modern
  moment money month monthly more morning mortality most mother motion mountain move movement movie much multiple murder music must mutual name nation national native natural nature near nearly need neighbour net network never new newly next nice night nine nobody nominal none normal
  north note nothing notably now nuclear number oddly off offer office officer official often ok okay old omg once ongoing online only onto open opinion opposition option order ordinary organic original other our out outside overall overnight owner own
  page pain paint parent part partial particular party past patient pay peace people perhaps period permanent person personal phone photo physical picture piece place plan planet plant plastic player please plus point police policy political poll pollution poor popular population port possible
  post potential poverty power practical present press pressure pretty previous previously price primary prime prior prison private prize probably problem process product production profit program programme project promise proper property proposal public pure
  quality question quick quickly quiet quite race radio rail rain rainfall rare rate rather raw read reader ready real really reason recent recently record recovery red reform regional regular regulator related relative relevant religion remember remote rent repeat report republic request research
  reserve resident respect respondent response rest result retail return revenue review rich right risk river road role room rough roughly round routine rule rural sad safe safety salary sale same sample sanctions save say school science scientist sea search second secret sector security see
  seeing seldom self sense separate serious service settlement seven several severe shame share sharp ship shop short shortly should show shut sick side sign significant silence silent similar similarly simple simply since single site six size skilled slow slowly small smart smoke smoking snow social society soil soldier some
  somebody someone something somewhere son soon sorry sound source south southern space special specific speed spending spokesperson sport spring staff stage standard start state statement steady steel step still stock stop storm story strange street stress strict strike strong student study stuff subject
  subsequent substantial success such sudden suddenly summer sun super supplier supply support sure surely surface surgery surprise survey switch system table tax taxation teacher team technology teen ten term test text thank thanks then theory therapy thing think third thirty thousand three throughout thus ticket tight time tiny tip today together
  tomorrow tonight too top total tough tourism toward town trade trading traffic training transport travel treasury treatment tree trial troops trouble true trust try turn twelve twenty twice two type typical ultimately unable uncertain under unemployment unfortunately union unique unit unknown unlike unless until upstream urban urgent us use used useful
  user usual usually vaccine value various vast vehicle victim video village violence virtually virus visit visitor vital voice voluntary vote voter voting wage wait walk wall want war warm warning waste watch water way weak wealth weather web week weekly weird welcome welfare well west western wet what whatever wheat
  whenever whereas wherever white whole wholesale why wide widespread wife wild wildlife win wind window winter wish wholly woman women wonder wood word work worker working world worse worst worth wow wrong yeah year yearly years yep yes yesterday yet young youth zero
  ban ballot bank barely battery beach bill bird birth blood board boat bomb bond book border boy brain branch bread bridge budget building bus cancer capital carbon cargo cattle cause cell censor census cereal chance charge cheap chemical chronic church cigarette citizen coast coastal coffee collection commerce commodity competition complex computer
  conflict congress conservation content contract copper corn corruption council count coup crop crude culture currency cut cyber dairy dam debate debt decade defeat deforestation delay delivery depression desert design diabetes diet diplomacy disaster discussion distance district doctor domestic donor drought drug dust economist editor election electric electricity emission engineer enrolment entry
  equal equity erosion evidence exercise exchange exit expansion expense exposure extra extreme eye fear fee fertiliser fertility fire fish fishing fleet food football force forecast fossil fraud freight frost fruit gap gas gold grain grant grass gun harvest hate heat highway hospital hotel household hunger hunting ice immigration independent infant infection infrastructure
  inquiry insect intelligence iron irrigation judicial jury justice labour labor lack lake lead leadership legislation lending lithium litigation livestock logistics loss machine maize malaria manufacturing maritime meat merchandise metal migrant migration milk mineral ministry modest mortgage motor naval navy neither noise novel nurse obesity ocean oil opposite ore output
  oxygen paper parliament passenger peak pension petrol pipeline plane politics pork poultry pregnancy premium president printing privacy procurement propaganda protest province provincial racial ransom rebel recession recycling refugee region regional reliance relief rice rocket rubber rural salt sand satellite saving scrap season senior sentiment sewage sex shale shipping shortage silver
  sleep soccer software solar soy spread stability steam strategy sugar suicide sunlight supreme surplus tariff target tea teaching tech telecom television temperature terror textile theft thermal timber tobacco toll torture tourist toxic transit transition transparency truck truth turnover turnout urbanisation vegetation vessel veteran victory
  wastewater watchdog weapon wholesale wine winning witness wool workforce yield zinc`.split(/\s+/),
);

/** Endings of ordinary words that no list need hold. */
const ORDINARY_ENDING =
  /(?:tion|sion|ment|ness|ity|ing|ance|ence|ism|ship|age|ure|ally|als|ers|ors|ies|ied|ists|ives|able|ible|ful|less|ous|ised|ized|ated|like|wise|ward|wards|ology|onomy)$/;
/** Names that end alike. */
const NAMES = new Set(
  'beijing nanjing chongqing boeing france florence provence byers carthage sterling vance constance flushing prudence'.split(
    ' ',
  ),
);

/** Is a lower-cased word ordinary enough that a capital at the start of a sentence makes no name of it? */
export function isCommonWord(lower: string): boolean {
  if (OPENERS.has(lower) || isStopWord(lower) || tagsOf(lower) !== 0) return true;
  if (NAMES.has(lower)) return false;
  if (ORDINARY_ENDING.test(lower) || lower.includes("'")) return true;
  return /[^suio]s$/.test(lower) || (lower.endsWith('ed') && lower.length > 4);
}
