import { stemOf } from '../../../language/stems.ts';

/** Something that a sentence can say of its matter beyond it: who paid, who was hurt, what is planned. */
export interface Topic {
  /** Words that say it, as they are written. */
  readonly cues: ReadonlySet<string>;
  /** Words and stems by which a passage speaks of it in any way. */
  readonly known: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const listOf = (words: string): string[] => words.trim().split(/\s+/);

function topic(cues: string, known: string): Topic {
  const said = listOf(cues);
  const all = [...said, ...listOf(known)];
  // `!`: only as it is written.
  const stems = all.filter((word) => !word.endsWith('!')).map(stemOf);
  return { cues: new Set(said), known: new Set(all.map((word) => word.replace('!', ''))), stems: new Set(stems) };
}

/*
 * Each line: words that say such a thing; then further words by which a passage may say the same, or something that a fair reader takes for
 * it. The second lists are wide on purpose: a word too many there costs a fault, a word too few a false alarm.
 */
export const TOPICS: readonly Topic[] = [
  // Money for it.
  topic(
    'finance finances financed financing fund funds funded funding bankroll bankrolled bankrolling sponsor sponsors sponsored sponsorship subsidise subsidised subsidize subsidized financier financiers backer backers underwritten',
    'pay pays paid paying payment money budget cost costs grant! grants! loan borrow lend lender lenders credit bank banks debt bond bonds donor donors donation gift gifts aid invest investor investors investment capital equity purse cash bail rescue contribution contributions spend spending subsidy fiscal financial levy tax treasury scholarship donate revenue raised expense exchequer price worth instalment loss losses',
  ),
  topic(
    'borrow borrows borrowed borrowing loan loans lend lends lent lender lenders mortgage mortgages mortgaged overdraft',
    'bank banks debt debts credit bond bonds financing finance repay repayment rescue package bailout line facility notes owed owes arrears imf advance banking',
  ),
  // Who was hurt.
  topic(
    'killed killing kills died dies dead deaths death injured injuring injuries injury wounded wounding casualties fatalities drowned',
    'die fatal fatally mortality hurt unhurt harm harmed hospital life lives victims victim body bodies toll murder murdered manslaughter homicide suicide lost perished late posthumous shot succumbed attack survivors survived kill unharmed wounds lethal deadly casualty bereaved trauma burns nobody sinking ill illness',
  ),
  // Police and courts.
  topic(
    'arrest arrested arresting arrests jailed imprisoned bail extradited extradition handcuffed',
    'police custody court trial guilty jail prison detained detention held seized charge charged convicted conviction sentence sentenced indicted prosecutors suspects suspect raid raided accused caught captured questioned warrant bars offence gaol apprehended fugitive remand cell picked years',
  ),
  topic(
    'sue sues sued suing lawsuit lawsuits litigation',
    'suit court courts judge judges judgment legal law tribunal case claim claims plaintiffs defendant trial challenge appeal writ action damages filed complaint proceedings accuse jury arbitration petition lawyer lawyers solicitors attorney',
  ),
  topic(
    'bribe bribes bribery bribed kickbacks kickback embezzled embezzlement embezzling corruption corrupt fraud fraudulent laundering',
    'graft misuse misused misappropriated diverted stolen theft deceived false forged falsified scandal illicit payments pocketed siphoned cheat cheated scam improper inducements dishonest launder defraud money swindle criminal crime integrity',
  ),
  topic(
    'sanctions sanctioned embargo blacklisted blacklist',
    'penalties penalty ban banned prohibited measures restrictions restricted listed barred boycott export frozen freeze fine fined',
  ),
  // How it was received.
  topic(
    'criticised criticized criticism criticisms condemned condemnation outrage outraged anger angered angry dismay uproar outcry backlash furious fury indignation',
    'critic critics critical attack attacked denounce denounced object objected objections oppose opposed opposition complain complained complaints reject rejected warn warned blame blamed protest protests protested accuse accused faulted deplore deplored rebuke rebuked censure censured disappointed concern concerns voiced unacceptable wrong lambasted slammed regret regretted unhappy upset refused reservations unease controversial failed failure failings baseless mistake weak poor denied',
  ),
  topic(
    'praised praise praising applauded hailed lauded acclaimed applause',
    'welcome welcomed commended commend admired thank thanked success successful good pleased glad delighted best tribute paid congratulated great favourable support credit recommended endorse exemplary proud excellent better',
  ),
  topic(
    'protest protests protested protesters demonstrators demonstrations demonstrated riots rioting rallied',
    'march marched strike walkout unrest opposed oppose objected object complain complained petition crowd crowds clash clashes rally riot dissent boycott opposition opponents blockade occupied activists campaigners gathered',
  ),
  // How somebody left.
  topic(
    'resign resigns resigned resigning resignation sacked sacking dismissal ousted ousting',
    'quit quits leave left leaves leaving departed departure departing step stepped stepping stood stand succeed succeeds succeeded successor replace replaced removed former ex retire retired dismiss fire outgoing vacancy vacated go goes going gone went post term mandate exit relieved toppled suspended expelled interim acting overthrown deposed redundant rejected discharged rejects thrown unseated eliminated disgrace beaten lost',
  ),
  // Its reasons in nature.
  topic(
    'rain rains rainfall storm storms floods flood flooding drought droughts snow snowfall heatwave hurricane typhoon cyclone frost',
    'weather climate wet dry water waters wind winds gale gales ice icy heat temperatures season seasonal precipitation harvest river rivers thunder cold blizzard deluge downpour monsoon conditions arid parched rainy snowy tropical hail heavy disaster natural',
  ),
  topic(
    'earthquake earthquakes explosion explosions blast blasts exploded arson',
    'quake seismic tremor fire blaze burned burnt bomb bombs blew detonated flames magnitude shock disaster blown attack explosive',
  ),
  // Whom it concerns.
  topic(
    'women men girls boys',
    'female male woman man girl boy sex sexes gender mothers fathers wives husbands maternal pregnant ladies maternity feminine her his he she schoolgirls daughters sons manned crewmen policemen firemen fishermen sailors soldiers workmen brothers sisters',
  ),
  topic(
    'pensioners elderly teenagers teenage teenager toddlers infants',
    'aged age ages old older young younger youth children child pension pensions retired over-65s minors adolescents retirement babies newborn baby senior seniors juveniles girls boys pupils students schoolchildren adults generation years births',
  ),
  topic(
    'wife husband daughter son brother sister widow cousin nephew',
    'family married spouse father mother parents children child relatives relative siblings marriage wedding mr mrs uncle aunt couple partner heir woman man kin in-law descendants born parent boy girl late',
  ),
  // What somebody was before.
  topic(
    'studied graduated graduate graduates',
    'university college school education educated trained training doctorate student students phd study academic diploma professor scholar course courses read qualified qualification alumni thesis bachelor master',
  ),
  // Insurance, makers, owners.
  topic(
    'insurance insurer insurers insured uninsured',
    'insure cover policy premium premiums underwriters indemnity claims compensation reinsurance covered',
  ),
  topic(
    'compensation compensate compensated reparations',
    'damages pay paid payment payments award awarded settlement money refund repay redress reimburse million restitution cost costs remedy indemnity payout package salary wages insurance bonus amends',
  ),
  // What is short, dear, dirty, hidden.
  topic(
    'shortage shortages scarcity bottleneck bottlenecks understaffed understaffing',
    'short lack lacking lacked scarce insufficient deficit gap enough few vacancies unfilled supply delays limited backlog absence unavailable tight need run strained fewer recruit waiting inadequate pressure missing',
  ),
  topic(
    'pollution polluted polluting toxic contaminated contamination',
    'clean emissions waste spill air poison poisoned dirty leak leaked environmental chemical chemicals quality sewage smog dump dumped effluent particles lead pollutants pollute oil carbon discharge hazardous nitrates',
  ),
  topic(
    'secret secretly secrecy clandestine covert covertly',
    'private privately confidential leak leaked undisclosed disclose hidden hide hid conceal concealed closed unpublished classified anonymous intelligence quiet quietly spies spy unannounced reveal revealed without unredacted redacted withheld',
  ),
  topic(
    'hacked hackers hacking cyberattack cyberattacks ransomware malware',
    'hack cyber breach breached computer computers servers server system systems data online leak leaked network it attack attackers intrusion stole stolen encrypted digital virus copied websites website group',
  ),
  topic(
    'tourists tourism tourist holidaymakers',
    'visitors visitor travel travellers hotel hotels holiday guests arrivals resort resorts cruise beach passengers trips sightseeing nights visit visits foreign',
  ),
  topic(
    'strike strikes strikers walkout stoppage',
    'walked stoppages union unions action workers dispute lockout picket work down hit attack struck industrial missile blow deal agreement attacks bombed targets airstrikes raid shelling drones',
  ),
  topic(
    'relocate relocates relocated relocating relocation',
    'move moves moved moving transfer transferred shift headquarters site leave new elsewhere resettle resettled evacuated displaced rehoused',
  ),
  topic(
    'overcrowding overcrowded congestion congested',
    'crowded full capacity traffic queue queues waiting delays busy jam jams packed crowding inmates over',
  ),
  topic(
    'popular popularity unpopular',
    'poll polls survey like liked support demand approval favour best crowds public voters love widely successful people hit sales common famous visitors favourite audience top',
  ),
];
