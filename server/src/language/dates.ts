export { monthsOf } from './dates/calendar.ts';
export { compareDates, type DateComparison, withoutBound } from './dates/compare.ts';
export { BOUNDS, type DateMention, type DatePrecision, type DayRange, type Relative, UNTOLD } from './dates/model.ts';
export { type RangeEnd, rangeEnds } from './dates/ranges.ts';
export { readDates } from './dates/read.ts';
