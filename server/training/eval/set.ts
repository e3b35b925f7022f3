import type { z } from 'zod';
import type { Judge } from './judge.ts';
import type { Metrics } from './metrics.ts';

/** What sets may call that has to be made first. */
export interface Tools {
  readonly judge: Judge;
}

/** A labelled set: a file of one JSON object a line, and how it is measured. */
export interface LabelledSet<R> {
  readonly file: string;
  /** The fields that are needed; a row that lacks one is malformed, others are ignored. */
  readonly row: z.ZodType<R>;
  /** Figures of at least one row; those that are not finite (nothing to divide by) are left out. */
  measure(rows: readonly R[], tools: Tools): Metrics;
}

export interface Measured {
  /** With `rows`, the number of rows that were read. */
  readonly metrics: Metrics;
  /** Lines that are no row of this set. */
  readonly malformed: number;
}

/** A set as the command knows it. */
export interface RunnableSet {
  readonly file: string;
  run(text: string, tools: Tools): Measured;
}

/** Makes a set that can be run on the text of its file. Broken lines are counted and passed over; it never fails on them. */
export const defineSet = <R>(set: LabelledSet<R>): RunnableSet => ({
  file: set.file,
  run(text, tools) {
    const { rows, malformed } = readRows(text, set.row);
    const found = rows.length === 0 ? {} : set.measure(rows, tools);
    const finite = Object.entries(found).filter(([, value]) => Number.isFinite(value));
    return { metrics: { rows: rows.length, ...Object.fromEntries(finite) }, malformed };
  },
});

/** The rows of a JSON Lines text that fit; empty lines do not count. */
export function readRows<R>(text: string, row: z.ZodType<R>): { rows: R[]; malformed: number } {
  const rows: R[] = [];
  let malformed = 0;
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    if (line.trim() === '') continue;
    const read = row.safeParse(parsed(line));
    if (read.success) rows.push(read.data);
    else malformed++;
  }
  return { rows, malformed };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
