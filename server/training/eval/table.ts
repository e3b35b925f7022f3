import { reached, targetOf } from './floors.ts';
import type { Metrics } from './metrics.ts';

/** Metrics by file, in order. */
export type Results = Readonly<Record<string, Metrics>>;

const HEAD = ['set', 'metric', 'measured', 'floor', 'at least', 'aim', 'reached'];
/** Columns of words; the others are figures, set to the right. */
const WORDS = new Set([0, 1, 6]);

/** The results in columns for a terminal. */
export function textTable(results: Results): string {
  const rows = [HEAD, ...rowsOf(results)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const padded = (cell: string, column: number): string =>
    WORDS.has(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

export interface Circumstances {
  /** What the folder is of its sets, `development`; absent: not said. */
  readonly split?: string | undefined;
  /** What the times were measured on. */
  readonly machine?: string | undefined;
}

/** The results as a Markdown table, with what they were measured on. */
export function markdownTable(results: Results, { split, machine }: Circumstances): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = HEAD.map((_, column) => (WORDS.has(column) ? '---' : '--:'));
  const sentences = [
    ...(split ? [`Measured on the ${split} splits.`] : []),
    'Floors are what simple baselines reach on the test splits.',
    ...(machine ? [`Times: ${machine}.`] : []),
  ];
  return `${sentences.join(' ')}\n\n${line(HEAD)}${line(rule)}${rowsOf(results).map(line).join('')}`;
}

function rowsOf(results: Results): string[][] {
  return Object.entries(results).flatMap(([file, metrics]) =>
    figuresOf(metrics).map(([metric, text], i) => {
      const value = metrics[metric];
      const target = targetOf(file, metric);
      const marks = [target.floor, target.atLeast, target.aim].map((mark) =>
        mark === undefined ? '' : `${target.less ? '≤ ' : ''}${mark}`,
      );
      return [i === 0 ? file : '', metric, text, ...marks, (value !== undefined && reached(value, target)) || ''];
    }),
  );
}

/** Names and figures as they are shown: `x_found`, `x_of` and `x_false` become *x: 3 of 4, 1 false*. */
function figuresOf(metrics: Metrics): [string, string][] {
  const figures: [string, string][] = [];
  for (const [metric, value] of Object.entries(metrics)) {
    const name = metric.replace(/_(?:found|of|false)$/, '');
    const of = metrics[`${name}_of`];
    if (name === metric || of === undefined) figures.push([metric, written(metric, value)]);
    else if (metric.endsWith('_found')) figures.push([name, `${value} of ${of}, ${metrics[`${name}_false`]} false`]);
  }
  return figures;
}

const COUNTS = new Set(['rows', 'faults', 'sound']);
const written = (metric: string, value: number): string => (COUNTS.has(metric) ? String(value) : value.toFixed(3));
