import { csvField, tableCell } from './cells.ts';
import type { Judgement } from './judgements.ts';

/** A judgement with the place where it stands; the line counts from 1. */
export interface PlacedJudgement extends Judgement {
  readonly file: string;
  readonly line: number;
}

export type JudgementFormat = 'markdown' | 'json' | 'csv';

const HEAD = ['Judgement', 'Where', 'Term', 'Confidence', 'Sounds (1–6)', 'Basis'] as const;

/** Judgements as a Markdown table, as JSON, or as CSV (RFC 4180). */
export function judgementTable(judgements: readonly PlacedJudgement[], format: JudgementFormat): string {
  if (format === 'json') return `${JSON.stringify(judgements.map(withoutSpan), null, 2)}\n`;
  const rows = [[...HEAD], ...judgements.map(rowOf)];
  if (format === 'csv') return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
  if (judgements.length === 0) return 'No judgements.\n';
  const [head, ...others] = rows.map((row) => `| ${row.map(tableCell).join(' | ')} |`);
  return `${[head, `| ${HEAD.map(() => '---').join(' | ')} |`, ...others].join('\n')}\n`;
}

function rowOf(judgement: PlacedJudgement): string[] {
  const { text, file, line, confidence, sounds } = judgement;
  return [text, `${file}:${line}`, termsOf(judgement), confidence ?? '', String(sounds), basisOf(judgement)];
}

const termsOf = ({ terms }: PlacedJudgement): string =>
  terms
    .map(({ term, ranges }) => {
      const means = ranges.map(({ title, low, high }) => `${low}–${high} % ${title}`);
      return means.length === 0 ? term : `${term} (${means.join(', ')})`;
    })
    .join('; ');

function basisOf({ basis, isUnsupported }: PlacedJudgement): string {
  if (basis.length === 0) return isUnsupported ? 'not stated' : 'stated in words';
  return basis
    .map(({ key, locator, grade }) => `@${key}${locator === '' ? '' : `, ${locator}`}${grade ? ` (${grade})` : ''}`)
    .join('; ');
}

const withoutSpan = ({ span: _, ...judgement }: PlacedJudgement) => judgement;
