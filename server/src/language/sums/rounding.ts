import type { Quantity } from '../quantities.ts';

/** A stretch of values, both ends in it. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** Counts below this are taken as counted one by one, also when they end in a nought. */
const COUNTED = 1000;

/** Small whole numbers are taken to be exact, of people as of percent. */
export const isCounted = ({ low }: Pick<Quantity, 'low'>): boolean => low < COUNTED && low % 1 === 0;

/** True for a figure that says one value flatly: no range, no *about*, no *at least*, no rate. */
export const isFlat = ({ low, high, relation, per }: Quantity): boolean =>
  low === high && relation === '=' && per === null && Number.isFinite(low);

/**
 * What a figure may have been before it was rounded to what is written. Noughts at the end of large figures may be
 * rounding, but two digits at least are taken as meant. In the unit as written.
 */
export function roundedFrom(value: number, step: number): Stretch {
  const half = halfStep(value, step);
  return { low: value - half, high: value + half };
}

/** Half of the last place that counts. */
export function halfStep(value: number, step: number): number {
  const size = Math.abs(value);
  if (size < COUNTED) return Math.min(step, 1) / 2;
  return Math.min(step, 10 ** (Math.floor(Math.log10(size)) - 1)) / 2;
}

/** What a stated percentage or number of points allows: half its last place, a whole one where it ends in a nought. */
export const statedFrom = ({ low, step }: Quantity): Stretch => {
  const half = step > 1 ? 1 : step / 2;
  return { low: low - half, high: low + half };
};

/** True when a worked-out stretch and a stated one share a value; binary fractions are allowed their error. */
export const meet = (a: Stretch, b: Stretch): boolean => {
  const tiny = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + tiny && b.low <= a.high + tiny;
};

/** A number for people: at most so many digits behind the point, none that say nothing, thousands set apart. */
export function written(value: number, places = 1): string {
  const [whole = '', rest] = String(Number(value.toFixed(places))).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest ? `.${rest}` : '');
}
