import { parseFragment } from 'parse5';
import type { Run } from '../draft.ts';

const CHARACTER_REFERENCE = /^&(?:#[xX]?[0-9a-fA-F]{1,10}|[0-9A-Za-z]{1,40});?/;
const LESS_THAN = 60;
const AMPERSAND = 38;
const CR = 13;
const LF = 10;

export type TextMode = 'flow' | 'preserved' | 'verbatim';

/**
 * Writes the value of a text node, finding each unit in the source `[start, end)` that it was made from. They differ where
 * an entity stands for a character, in line endings, and where the parser dropped a tag that does not belong there.
 * `flow` collapses white space; `preserved` keeps it; `verbatim` keeps it and knows no tags and entities.
 */
export function alignText(run: Run, value: string, source: string, start: number, end: number, mode: TextMode): void {
  let at = start;
  let i = 0;
  let copied = start;
  const flush = (): void => run.copy(copied, at);
  while (i < value.length && at < end) {
    const code = source.charCodeAt(at);
    const wanted = value.charCodeAt(i);
    if (mode === 'flow' && isSpace(wanted) && isSpace(code)) {
      flush();
      const spaceStart = at;
      while (i < value.length && isSpace(value.charCodeAt(i))) i++;
      while (at < end && isSpace(source.charCodeAt(at))) at++;
      run.space(spaceStart, at);
      copied = at;
    } else if (code === CR && wanted === LF) {
      flush();
      const length = source.charCodeAt(at + 1) === LF ? 2 : 1;
      run.put('\n', at, at + length);
      copied = at += length;
      i++;
    } else if (code === AMPERSAND && mode !== 'verbatim') {
      flush();
      const reference = referenceAt(source, at, end);
      writeReference(run, reference.text, at, at + reference.length, mode);
      copied = at += reference.length;
      i += reference.text.length;
    } else if (code === LESS_THAN && mode !== 'verbatim' && opensTag(source, at)) {
      flush();
      copied = at = endOfTag(source, at, end);
    } else if (code === wanted) {
      at++;
      i++;
    } else {
      // Words that the parser moved elsewhere, or a NUL that it dropped.
      flush();
      if (code === 0 && wanted === 0xfffd) run.put(value[i++]!, at, at + 1);
      copied = ++at;
    }
  }
  flush();
}

/**
 * Where a text node starts. Behind white space that it drops, the parser places an entity at its last unit: one that ends
 * here is taken in.
 */
export function startOfText(value: string, source: string, start: number): number {
  if (source[start] === value[0]) return start;
  const entity = /&[#0-9A-Za-z]{1,40};?$/.exec(source.slice(Math.max(0, start - 44), start + 1));
  return entity ? start + 1 - entity[0].length : start;
}

const isSpace = (code: number): boolean => code === 32 || code === LF || code === CR || code === 9 || code === 12;

function writeReference(run: Run, text: string, start: number, end: number, mode: TextMode): void {
  if (mode === 'flow' && text.length === 1 && isSpace(text.charCodeAt(0))) run.space(start, end);
  else run.put(text, start, end);
}

const opensTag = (source: string, at: number): boolean => /[A-Za-z/!?]/.test(source[at + 1] ?? '');

/** Behind the tag at `at`; `>` inside quoted attributes does not end it. */
function endOfTag(source: string, at: number, end: number): number {
  let quote = '';
  for (let i = at + 1; i < end; i++) {
    const unit = source[i]!;
    if (quote !== '') quote = unit === quote ? '' : quote;
    else if (unit === '>') return i + 1;
    else if ((unit === '"' || unit === "'") && source[i - 1] === '=') quote = unit;
  }
  return end;
}

const known = new Map<string, { readonly text: string; readonly length: number }>();

/** What the entity at `at` stands for, and its length; a lone `&` stands for itself. */
function referenceAt(source: string, at: number, end: number): { readonly text: string; readonly length: number } {
  const written = CHARACTER_REFERENCE.exec(source.slice(at, Math.min(end, at + 44)))?.[0];
  if (written === undefined) return { text: '&', length: 1 };
  let reference = known.get(written);
  if (!reference) {
    if (known.size > 5000) known.clear();
    known.set(written, (reference = decode(written)));
  }
  return reference;
}

/** HTML knows entities without `;` at the start of a word (`&ampx`): what follows them is no part of the entity. */
function decode(written: string): { readonly text: string; readonly length: number } {
  const node = parseFragment(written).childNodes[0];
  const text = node && 'value' in node ? node.value : written;
  if (text === written) return { text: '&', length: 1 };
  let rest = 0;
  while (rest < text.length - 1 && text.at(-1 - rest) === written.at(-1 - rest)) rest++;
  return { text: text.slice(0, text.length - rest), length: written.length - rest };
}
