export { compareDates, type DateComparison, withoutBound } from './dates/compare.ts';
export type { DateMention, DatePrecision, DayRange, Relative } from './dates/model.ts';
export { readDates } from './dates/read.ts';
