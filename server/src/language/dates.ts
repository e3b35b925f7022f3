export { compareDates, type DateComparison, withoutBound } from './dates/compare.ts';
export type { DateMention, DatePrecision, DayRange, Relative } from './dates/model.ts';
export { type RangeEnd, rangeEnds } from './dates/ranges.ts';
export { readDates } from './dates/read.ts';
