import { derived } from '../../../text/derived.ts';
import type { Facts } from '../../facts.ts';

/** An office, authority or profession that acts, called by what it is: *the finance ministry*, *prosecutors*, *the coast guard*. */
export interface Body {
  /** Tokens of the text, the last one included. */
  readonly from: number;
  readonly to: number;
  /** Two of one sort may be the same body. */
  readonly sort: string;
}

/** Each sort with the words that name it; two words with `_` between them. */
const SORTS: Readonly<Record<string, string>> = {
  finance: 'treasury exchequer',
  bank: 'central_bank reserve_bank monetary_policy central_banker central_bankers rate_setters national_bank bundesbank ecb',
  prosecution: 'prosecutor prosecutors prosecution attorney_general district_attorney',
  police:
    'police policeman policemen constabulary gendarmerie gendarmes carabinieri marechaussee detectives detective sheriff constables',
  court: 'court courts judge judges tribunal magistrate magistrates justices jury jurors',
  coast: 'coast_guard coastguard coastguards',
  navy: 'navy admiralty',
  army: 'army soldiers troops',
  air: 'air_force',
  customs: 'customs',
  tax: 'tax_authority tax_authorities tax_office revenue_service revenue_directorate inland_revenue taxman hmrc tax_inspectors',
  audit: 'auditor auditors audit_office comptroller court_of_auditors',
  competition:
    'competition_authority competition_regulator antitrust cartel_office competition_commission competition_watchdog',
  parliament:
    'parliament senate senators congress lawmakers mps legislators deputies legislature parliamentarians upper_house lower_house bundestag knesset',
  unions: 'union unions trade_unions',
  employers: 'employers',
  fire: 'firefighters fire_brigade fire_chief fire_service',
  ombudsman: 'ombudsman',
  election: 'election_commission electoral_commission returning_officer electoral_board',
  statistics: 'statistics_office statistics_institute bureau_of_statistics statistics_agency statisticians',
  eu: 'european_commission eurocrats',
  worldbank: 'world_bank',
  imf: 'imf monetary_fund',
  nato: 'nato',
  un: 'un united_nations',
  maritime: 'maritime_authority maritime_administration shipping_authority',
  aviation: 'aviation_authority civil_aviation aviation_regulator aviation_administration',
  transport: 'transport_agency transport_authority transport_administration',
  health: 'health_agency health_authority health_service public_health',
  environment: 'environment_agency environmental_protection environment_authority',
  food: 'food_agency food_authority food_safety',
  council: 'city_council regional_council town_council county_council council municipality councillors',
  committee: 'committee',
  hospital: 'hospital_trust hospital hospitals clinic',
  labour: 'labour_inspectorate labor_inspectorate',
  energyreg: 'energy_regulator energy_agency electricity_regulator',
  data: 'data_protection privacy_watchdog privacy_regulator privacy_commissioner information_commissioner',
  president: 'president',
  premier: 'prime_minister premier chancellor',
  bishop: 'bishop bishops archbishop vatican pope',
  doctors: 'doctors physicians surgeons',
  teachers: 'teachers headteachers',
  insurers: 'insurers insurer underwriters',
  creditors: 'creditors lenders bondholders',
  farmers: 'farmers growers',
  tenants: 'tenants',
  patients: 'patients',
  shareholders: 'shareholders investors',
};

/** Bodies that a fair reader may take for one another, or of which one belongs to the other. */
const KIN: readonly string[] = [
  'court prosecution',
  'navy army air',
  'tax customs finance',
  'eu competition',
  'president premier',
  'premier parliament',
  'finance premier',
  'creditors shareholders bank',
  'doctors patients',
  'insurers creditors',
  'un imf worldbank',
  'maritime coast transport aviation',
  'labour employers unions',
  'food health doctors hospital',
  'hospital patients',
  'unions farmers teachers doctors',
  'environment energyreg',
  'parliament audit',
  'committee parliament council competition election health bank food transport aviation unions employers',
  'council parliament premier',
];
const KINDRED = new Set(
  KIN.flatMap((line) => {
    const sorts = line.split(' ');
    return sorts.flatMap((one) => sorts.map((other) => `${one} ${other}`));
  }),
);

const words = new Map<string, string>();
const runs: [parts: readonly string[], sort: string][] = [];
for (const [sort, list] of Object.entries(SORTS))
  for (const each of list.split(' '))
    if (each.includes('_')) runs.push([each.split('_'), sort]);
    else words.set(each, sort);
const byFirst = new Map<string, [readonly string[], string][]>();
for (const run of runs) byFirst.set(run[0][0]!, [...(byFirst.get(run[0][0]!) ?? []), run]);

const MINISTRY = /^(?:ministry|minister|department|secretary|ministers)$/;
const FIELDS: Readonly<Record<string, string>> = {
  finance: 'finance',
  treasury: 'finance',
  budget: 'finance',
  health: 'health',
  education: 'education',
  schools: 'education',
  defence: 'defence',
  defense: 'defence',
  war: 'defence',
  interior: 'interior',
  home: 'interior',
  foreign: 'foreign',
  justice: 'justice',
  transport: 'transport',
  agriculture: 'farming',
  farming: 'farming',
  farm: 'farming',
  fisheries: 'farming',
  environment: 'environment',
  climate: 'environment',
  energy: 'energy',
  petroleum: 'energy',
  oil: 'energy',
  mines: 'energy',
  mining: 'energy',
  labour: 'work',
  labor: 'work',
  employment: 'work',
  trade: 'trade',
  commerce: 'trade',
  economy: 'trade',
  economic: 'trade',
  industry: 'trade',
  water: 'water',
  housing: 'housing',
  culture: 'culture',
  tourism: 'culture',
  digital: 'digital',
};

/** The bodies that a text names, in order. */
export const bodiesIn: (facts: Facts) => readonly Body[] = derived((facts: Facts) => {
  const { tokens } = facts;
  const found: Body[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const body = ministryAt(facts, at) ?? runAt(facts, at);
    if (!body) continue;
    found.push(body);
    at = body.to;
  }
  return found;
});

function runAt({ tokens }: Facts, from: number): Body | null {
  const { lower } = tokens[from]!.term;
  const first = bare(lower);
  for (const [parts, sort] of byFirst.get(first) ?? [])
    if (parts.every((part, i) => bare(tokens[from + i]?.term.lower ?? '') === part))
      return { from, to: from + parts.length - 1, sort };
  const sort = words.get(first);
  if (!sort) return null;
  // *European Union*, *customs data*, *court documents* belong to somebody else, or are no body at all.
  const before = tokens[from - 1]?.term.lower ?? '';
  const after = tokens[from + 1]?.term.lower ?? '';
  if (first === 'judge' && !/^(?:a|an|the|one|high|court|appeal|federal)$/.test(before)) return null;
  if (NO_BODY.test(`${before} ${first}`) || NO_USE.test(`${first} ${after}`)) return null;
  return { from, to: from, sort };
}

const NO_BODY =
  /^(?:european|credit|monetary|customs|soviet|african|civic|vice|deputy|tennis|food|tenants|tenant|former|company|club|group|bank|basketball|football|ruling) (?:union|court|president)$/;
const NO_USE =
  /^(?:customs|audit|union|court|president|army|police) (?:data|duty|duties|union|documents|papers|records|members|date|case|elect|and)$|^court of$/;

/** *the health ministry*, *the Ministry of Water*, *Minister for Home Affairs*. */
function ministryAt({ tokens }: Facts, at: number): Body | null {
  const lower = bare(tokens[at]!.term.lower);
  if (MINISTRY.test(lower)) {
    const field = /^(?:of|for)$/.test(tokens[at + 1]?.term.lower ?? '') ? tokens[at + 2] : undefined;
    const sort = field && FIELDS[bare(field.term.lower)];
    return sort ? { from: at, to: at + 2, sort: named(sort) } : null;
  }
  const sort = FIELDS[lower];
  for (let next = at + 1; sort && next <= at + 2 && next < tokens.length; next++)
    if (MINISTRY.test(bare(tokens[next]!.term.lower)) && !tokens[next]!.breaks)
      return { from: at, to: next, sort: named(sort) };
  return null;
}

const named = (field: string): string => (field === 'finance' ? 'finance' : `ministry ${field}`);
/** *China* of *China's*; in lower case. */
export const bare = (lower: string): string => lower.replace(/['’]s?$/, '');

/** Crowds of private persons: none of them stands in the place of an office. */
const PEOPLE = /^(?:doctors|teachers|insurers|creditors|farmers|tenants|patients|shareholders|employers|unions)$/;

/** May these two be the same, or are they of so different a kind that neither stands in the other's place? */
export const mayBeSame = (one: string, other: string): boolean =>
  one === other ||
  PEOPLE.test(one) !== PEOPLE.test(other) ||
  KINDRED.has(`${one} ${other}`) ||
  (one.startsWith('ministry') && other.startsWith('ministry') && bothLoose(one, other)) ||
  one.replace('ministry ', '') === other.replace('ministry ', '');

/** Of these fields one ministry often has two. */
const LOOSE = /^ministry (?:farming|environment|energy|water|trade|work|digital|transport|housing|culture|education)$/;
const LOOSER =
  /^ministry (?:farming environment|environment energy|energy trade|trade work|digital transport|transport housing)$/;
const bothLoose = (one: string, other: string): boolean =>
  LOOSE.test(one) &&
  LOOSE.test(other) &&
  (LOOSER.test(`${one} ${other.slice(9)}`) || LOOSER.test(`${other} ${one.slice(9)}`));
