import type { ExtractedBlock } from '../../library/extraction.ts';
import type { LineBlock } from './blocks.ts';
import type { Line } from './columns.ts';
import { markOf } from './footnotes.ts';
import { endsInHyphen, joinLines, type Words } from './hyphens.ts';
import { LOWERED, RAISED } from './lines.ts';
import { bullet } from './marks.ts';
import { least } from './numbers.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = new RegExp(` ?${RAISED}([^${LOWERED}]*)${LOWERED}`, 'gu');
/** Marks that are raised letters themselves, behind a word. */
const symbol = /(?<=[\p{L}\p{N}.,;:!?”’"')])[*∗†‡§¶‖]{1,3}(?=[\s.,;:!?”’"')]|$)/gu;

/** The text of a block: its lines joined; marks of the footnotes of its page (`labels`) left out, other raised figures as such. */
export function blockText(block: LineBlock, labels: ReadonlySet<string>, words: Words): string {
  const { kind, lines } = block;
  if (kind === 'code') return codeOf(lines).replace(raised, '$1');
  if (kind === 'row' || kind === 'header')
    return lines[0]!.segments.map(({ text }) => text.replace(raised, '$1')).join('\t');
  let text = lines.map(({ text }) => text).reduce((first, second) => joinLines(first, second, words));
  if (kind === 'footnote' && block.label !== undefined) text = text.slice(markOf(text)?.length ?? 0);
  text = text.replace(raised, (_, mark: string) => (labels.has(mark.trim()) ? '' : superscript(mark)));
  text = text.replace(symbol, (mark) => (labels.has(mark) ? '' : mark));
  return (kind === 'item' ? text.replace(bullet, '') : text).replaceAll('\u00ad', '').trim();
}

const superscript = (mark: string): string => mark.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

/** Lines with their indents. */
function codeOf(lines: readonly Line[]): string {
  const edge = least(lines.map(({ left }) => left));
  return lines
    .map((line) => rowOf(line, edge).trimEnd())
    .join('\n')
    .trim();
}

function rowOf({ segments, text, left, right }: Line, edge: number): string {
  const letter = Math.max((right - left) / Math.max(text.length, 1), 1);
  let row = '';
  for (const segment of segments) {
    const column = Math.round((segment.left - edge) / letter);
    row += ' '.repeat(Math.min(Math.max(column - row.length, row === '' ? 0 : 1), 80)) + segment.text;
  }
  return row;
}

/** Blocks without those that hold no letter or figure (rules, ornaments); a word that a page break divides stands whole on the page where it begins. */
export function numberedOf(blocks: readonly ExtractedBlock[], words: Words): ExtractedBlock[] {
  const result: ExtractedBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    let { text } = block;
    if (
      last &&
      last.page !== block.page &&
      endsInHyphen(last.text) &&
      /^\p{Ll}/u.test(text) &&
      isProse(last) &&
      isProse(block)
    ) {
      const [rest] = text.split(' ', 1) as [string];
      result[result.length - 1] = { ...last, text: joinLines(last.text, rest, words) };
      text = text.slice(rest.length).trim();
    }
    if (/[\p{L}\p{N}\p{Co}\ufffd]/u.test(text)) result.push({ ...block, text });
  }
  return result;
}

const isProse = ({ kind }: ExtractedBlock): boolean => kind === 'paragraph' || kind === 'item';
