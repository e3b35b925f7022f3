const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const DAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, at): [string, number] => [name, at + 1]),
  ...MONTH_NAMES.map((name, at): [string, number] => [name.slice(0, 3), at + 1]),
  ['sept', 9],
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...DAY_NAMES.map((name, at): [string, number] => [name, at]),
  ...DAY_NAMES.map((name, at): [string, number] => [name.slice(0, 3), at]),
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);

export const isWholeName = (lower: string): boolean => MONTH_NAMES.includes(lower) || DAY_NAMES.includes(lower);

/** Seasons of the northern half, by their first month. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

export const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Words right before a name that make it a month: *in May*, *until March*. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till by from to through during before after of last next this late early mid between every each and throughout'.split(
    ' ',
  ),
);

/** Words right before four digits that make them a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since until till by from to through during before after of late early mid between year circa ca around about and or than ( – - — / throughout summer spring autumn winter fall for as pre post'.split(
    ' ',
  ),
);

/** Words before a number that make it a count: *more than 2000*. */
export const BEFORE_COUNT: ReadonlySet<string> = new Set(
  'least over nearly almost under approximately roughly only some exceeding exceeded exceed fewer less total up most'.split(
    ' ',
  ),
);

/** Words before a number that make it a name: *Article 5*, *Flight 1549*. */
export const LABELS: ReadonlySet<string> = new Set(
  `article articles section sections chapter chapters page pages p pp paragraph paragraphs para figure fig table tables
  appendix annex clause rule regulation resolution directive amendment bill act item route line highway interstate road
  flight room gate channel formula type model mark class grade level phase stage step part volume vol issue episode
  season version no nos number numbers question question platform runway squadron unit-no lot protocol schedule note
  apollo boeing airbus windows iphone area pier block district ward zone precinct convention treaty`.split(/\s+/),
);
