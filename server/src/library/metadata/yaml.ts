import { parseDocument, type YAMLParseError } from 'yaml';
import type { Span } from '../../text/span.ts';

/** What a YAML text holds; or why it cannot be read, and where (in the text). */
export type ReadYaml =
  | { readonly value: unknown; readonly problem: null }
  | { readonly value: null; readonly problem: { readonly message: string; readonly span: Span } };

/** Reads YAML 1.2. Never throws: what cannot be read is a problem in plain words, without a line number. */
export function readYaml(text: string): ReadYaml {
  if (isTooDeep(text)) return refused(TOO_DEEP, 0, text);
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error) return refused(reasonOf(error), error.pos[0], text);
    return { value: document.toJS({ maxAliasCount: 100 }), problem: null };
  } catch (error) {
    // An alias without its anchor, or aliases that multiply.
    return refused(/unresolved/i.test(String(error)) ? REASONS.BAD_ALIAS! : TOO_DEEP, 0, text);
  }
}

const TOO_DEEP = 'it is nested too deeply or refers to itself too often';
const DEEPEST = 200;

/**
 * True when brackets, indentation or list marks open more levels than any document has. The parser calls itself for each
 * level, and a stack that runs out inside one of its regular expressions ends the whole process.
 */
function isTooDeep(text: string): boolean {
  let brackets = 0;
  for (const line of text.split(/[\n\r]/)) {
    const opening = /^[ \t?:-]*/.exec(line)![0];
    if (opening.length > 2 * DEEPEST && line.trim() !== '') return true;
    // A field or an item at the margin closes all brackets (or is a mistake, and the parser stops there).
    if (/^(?:- |[\p{L}_])/u.test(line)) brackets = 0;
    for (let i = opening.length; i < line.length; i++) {
      const unit = line[i]!;
      if (unit === '[' || unit === '{') brackets++;
      else if (unit === ']' || unit === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > DEEPEST) return true;
    }
  }
  return false;
}

function refused(message: string, at: number, text: string): ReadYaml {
  const start = Math.min(at, text.length);
  const lineEnd = text.slice(start).search(/[\r\n]/);
  return { value: null, problem: { message, span: { start, end: lineEnd < 0 ? text.length : start + lineEnd } } };
}

const REASONS: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'a tab cannot indent, use spaces',
  DUPLICATE_KEY: 'a field stands twice',
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds a colon needs quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a line is not “field: value”',
  MISSING_CHAR: 'a quotation mark, bracket or colon is missing',
  BAD_INDENT: 'a line is indented too far or not far enough',
  BAD_ALIAS: 'a value begins with “*”, which needs quotation marks',
  BAD_SCALAR_START: 'a value begins with a sign that needs quotation marks',
};

const reasonOf = (error: { readonly code: YAMLParseError['code'] }): string =>
  REASONS[error.code] ?? 'it is not YAML here';
