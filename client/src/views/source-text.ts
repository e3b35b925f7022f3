import type { CitedByItem, SourceItem } from '../../../server/src/lsp/requests-model.ts';
import { counted } from '../words.ts';

/** How a source stands: something is wrong with it, no note cites it, or all is well. */
export type SourceState = 'problem' | 'uncited' | 'cited';

export const stateOf = ({ problems, citations }: SourceItem): SourceState =>
  problems.length > 0 ? 'problem' : citations === 0 ? 'uncited' : 'cited';

/** Beside the title: `garrow-2025 · 2025 · B2 · cited 3×, 1 weak`. */
export function describeSource({ key, issued, grade, citations, weak }: SourceItem): string {
  const cited = citations === 0 ? 'uncited' : `cited ${citations}×${weak > 0 ? `, ${weak} weak` : ''}`;
  return [key, issued?.slice(0, 4), grade, cited].filter(Boolean).join(' · ');
}

/** For screen readers. */
export function labelOfSource(source: SourceItem): string {
  const { title, key, issued, grade, citations, weak, problems } = source;
  const parts = [
    title,
    key,
    issued?.slice(0, 4),
    grade && `grade ${grade}`,
    citations === 0 ? 'uncited' : `cited ${counted(citations, 'time')}`,
    weak > 0 && `${counted(weak, 'sentence')} to look at`,
    problems.length > 0 && counted(problems.length, 'problem'),
  ];
  return parts.filter(Boolean).join(', ');
}

/** All that is known of a source, and what is wrong with it, as plain text. */
export function tooltipOfSource(source: SourceItem): string {
  const about: [string, string | null][] = [
    ['Key', source.key],
    ['By', source.author.join(', ') || null],
    ['Publisher', source.publisher],
    ['Issued', source.issued],
    ['Type', source.type],
    ['Language', source.language],
    ['Grade', source.grade],
    ['Address', source.url],
    ['Accessed', source.accessed],
    ['Passages', source.uri ? String(source.passages) : 'none: only a bibliography entry'],
    ['Cited', citedWords(source)],
  ];
  const lines = about.filter(([, value]) => value).map(([name, value]) => `${name}: ${value}`);
  const problems = source.problems.map((problem) => `⚠ ${problem}`);
  return [source.title, '', ...lines, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n');
}

function citedWords({ citations, weak }: SourceItem): string {
  if (citations === 0) return 'by no note';
  return `${counted(citations, 'time')}${weak > 0 ? `, ${counted(weak, 'sentence')} to look at` : ''}`;
}

/** Beside a citing sentence: `Supported · brief.md:26`. */
export function describeCitation({ headline, location }: CitedByItem): string {
  const name = decodeURIComponent(location.uri.split('/').at(-1) ?? '');
  return [headline, `${name}:${location.range.start.line + 1}`].filter(Boolean).join(' · ');
}

/** The codicon of a citing sentence; its words are in `describeCitation`. */
export function iconOfCitation({ verdict, weak }: CitedByItem): string {
  if (weak) return 'warning';
  if (verdict === 'supported') return 'pass';
  return verdict === null ? 'dash' : 'question';
}
