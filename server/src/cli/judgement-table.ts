import type { PlacedJudgement } from './commands/judgements.ts';

const HEAD = ['Judgement', 'Where', 'Term', 'Confidence', 'Sounds (1–6)', 'Basis'] as const;

/** Judgements as a Markdown table, or as CSV (RFC 4180). */
export function judgementTable(judgements: readonly PlacedJudgement[], format: 'markdown' | 'csv'): string {
  const rows = [[...HEAD], ...judgements.map(rowOf)];
  if (format === 'csv') return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
  if (judgements.length === 0) return 'No judgements.\n';
  const [head, ...others] = rows.map((row) => `| ${row.map(cell).join(' | ')} |`);
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

/** On one line, with nothing that Markdown would take for the end of a cell or for HTML. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|<>`*_[\]]/g, '\\$&');

/** Quoted where it must be. A leading sign would be taken for a formula by spreadsheets. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
