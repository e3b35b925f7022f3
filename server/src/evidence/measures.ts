/** Nouns for one measured thing that stand for one another beside *rose*, *narrowed*, *dearer*. */
const GROUPS: readonly string[] = [
  'gap gaps distance difference differences divide disparity disparities spread chasm rift inequality discrepancy lead margin gulf',
  'price prices cost costs fee fees fare fares tariff tariffs charge charges rate rates toll tolls bill bills',
  'loss losses deficit shortfall',
  'revenue revenues sales turnover takings income receipts earnings',
  'output production',
  'staff workforce headcount employment jobs payroll',
  'share shares stock stocks',
  'case cases infection infections',
  'death deaths toll fatalities mortality',
  'arms weapons armaments weaponry',
  'pay wages wage salary salaries earnings',
  'spending expenditure outlays outlay budget',
  'spread premium yield yields',
  'tax taxes levy levies duty duties tariff tariffs',
  'rule rules restriction restrictions curb curbs control controls regulation regulations',
  'sanction sanctions embargo',
  'bill law legislation measure act draft',
  'deal agreement accord treaty pact',
  'firm company business',
];

const groupsOf = new Map<string, number[]>();
for (const [group, words] of GROUPS.entries())
  for (const word of words.split(' ')) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);

/** Do two lower-cased nouns name one measure, as *gap* and *distance* do? */
export function areOneMeasure(a: string, b: string): boolean {
  const one = groupsOf.get(a);
  return one !== undefined && (groupsOf.get(b)?.some((group) => one.includes(group)) ?? false);
}

/** Is the lower-cased word a noun of that kind? */
export const isMeasure = (lower: string): boolean => groupsOf.has(lower);
