import type { Report } from '../report.ts';
import type { Style } from '../style.ts';

/** `3 errors`, `1 error`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** The last lines of a run: what was looked at, and what was found. */
export function closingLines({ summary, quiet, problems }: Report, style: Style): string[] {
  const { notes, sources, claims, cited, supported, errors, warnings, infos } = summary;
  const looked = `${count(notes, 'note')}, ${count(sources, 'source')}; ${count(claims, 'claim')}, ${cited} cited, ${supported} seem supported.`;
  const found = [
    ...(errors > 0 ? [style.red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [style.yellow(count(warnings, 'warning'))] : []),
    ...(infos > 0 ? [style.blue(count(infos, 'info'))] : []),
    ...(quiet.length > 0 ? [style.dim(`${quiet.length} ignored`)] : []),
    ...(problems.length > 0 ? [style.red(`${problems.length} not checked`)] : []),
  ];
  if (found.length > 0) return [looked, style.bold(found.join(', '))];
  return [looked, notes === 0 ? 'There is no note here to check.' : style.green('Nothing found.')];
}
