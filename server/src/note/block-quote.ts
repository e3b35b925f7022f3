import type { Blockquote, Nodes, Paragraph } from 'mdast';
import { type MappedText, sliceMapped } from '../text/offset-map.ts';
import type { Source } from './inline.ts';
import type { Prose } from './model.ts';

/** `[!NOTE]`, with Obsidian's sign for an alert that folds. */
const ALERT = /^\[!([A-Za-z]+)\][-+]?(?=\s|$)/;
/** The end of a block quote that only says whose words these are: a line with a dash before it, behind a whole sentence. */
const ATTRIBUTION = /^\s*(?:[—–―]|--)|[.!?…"'”’»][ \t]*\n[ \t]*(?:[—–―]|--)[\s\S]{0,150}$/;

/** The kind of an alert in small letters, and what stands in it behind its mark; null for a block quote that is none. */
export function alertOf(
  { children: [first, ...others] }: Blockquote,
  source: Source,
): { readonly kind: string; readonly children: readonly Nodes[] } | null {
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return null;
  const mark = ALERT.exec(opening.value);
  if (!mark) return null;
  const rest = withoutStart(first, mark[0].length, source);
  const split = rest ? (titleIn(rest, source) ?? [rest]) : [];
  return { kind: mark[1]!.toLowerCase(), children: [...split, ...others] };
}

/** A title beside the mark, as Obsidian has it: short, without a stop, and the text begins a new sentence below. */
const TITLE = /^([^\n]{1,60})\n(?=["'“‘([]?[\p{Lu}\p{N}]|$)/u;

/** The title and the text below it as paragraphs of their own; null when there is no title, or it holds mark-up. */
function titleIn(paragraph: Paragraph, source: Source): Paragraph[] | null {
  const [opening, ...words] = paragraph.children;
  if (opening?.type !== 'text' || startsBelowMark(paragraph, source)) return null;
  const isBroken = words[0]?.type === 'break' && words.length > 1;
  const title = isBroken ? opening.value : TITLE.exec(opening.value)?.[1];
  if (!title || /[.,;:…–—-]\s*$/.test(title) || title.length > 60) return null;
  const text = withoutStart(paragraph, title.length, source);
  const head = { ...paragraph, children: [{ ...opening, value: title }] };
  return text && [head, text];
}

const startsBelowMark = ({ position }: Paragraph, { text, base }: Source): boolean =>
  /\n[ \t>]*$/.test(text.slice(0, (position?.start.offset ?? 0) - base));

/** A paragraph without the first units of its first text and the white space behind them; null when nothing is left. */
function withoutStart(paragraph: Paragraph, length: number, source: Source): Paragraph | null {
  const [opening, ...words] = paragraph.children;
  if (opening?.type !== 'text') return null;
  const value = opening.value.slice(length).trimStart();
  if (value === '' && words[0]?.type === 'break') words.shift();
  const children = value === '' ? words : [{ ...opening, value }, ...words];
  const position = children[0]?.position;
  if (!position || !paragraph.position) return null;
  let at = (position.start.offset ?? 0) + (value === '' ? 0 : length);
  while (value !== '' && /[\s>]/.test(source.text[at - source.base] ?? '')) at++;
  const start = { ...position.start, offset: at };
  if (value !== '') children[0] = { ...opening, value, position: { ...position, start } };
  return { ...paragraph, children, position: { ...paragraph.position, start } };
}

/** True for the words of a block quote that say, themselves or at their end, whose words it has. */
export const hasAttribution = (words: string): boolean => ATTRIBUTION.test(words);

/** The words of a run of a block quote, without the line that says whose they are; none when nothing is left. */
export function quotedWords(run: Prose): MappedText[] {
  const attribution = ATTRIBUTION.exec(run.text);
  if (attribution) return attribution.index > 0 ? [sliceMapped(run, { start: 0, end: attribution.index + 1 })] : [];
  return run.text === '' ? [] : [run];
}
