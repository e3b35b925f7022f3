import { parseDocument, type YAMLParseError } from 'yaml';
import type { Span } from '../../text/span.ts';
import { isYamlTooDeep } from '../../text/yaml-depth.ts';

/** What a YAML text holds; or why it cannot be read, and where (in the text). */
export type ReadYaml =
  | { readonly value: unknown; readonly problem: null }
  | { readonly value: null; readonly problem: { readonly message: string; readonly span: Span } };

/** Reads YAML 1.2. Never throws: what cannot be read is a problem in plain words, without a line number. */
export function readYaml(text: string): ReadYaml {
  if (isYamlTooDeep(text)) return refused(TOO_DEEP, 0, text);
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
