import { parseDocument } from 'yaml';
import type { Span } from '../../text/span.ts';
import { isYamlTooDeep } from '../../text/yaml-depth.ts';
import { yamlReason } from '../../text/yaml-reason.ts';

/** What a YAML text holds; or why it cannot be read, and where (in the text). */
export type ReadYaml =
  | { readonly value: unknown; readonly problem: null }
  | { readonly value: null; readonly problem: { readonly message: string; readonly span: Span } };

/** Reads YAML 1.2. Never throws: what cannot be read is a problem in plain words, without a line number. */
export function readYaml(text: string): ReadYaml {
  if (isYamlTooDeep(text)) return refused(TOO_DEEP, 0, text);
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const [error, next] = document.errors;
    if (error) {
      const { reason, at } = yamlReason(text, error, next);
      return refused(reason, at, text);
    }
    return { value: document.toJS({ maxAliasCount: 100 }), problem: null };
  } catch (error) {
    // An alias without its anchor, or aliases that multiply.
    return /unresolved/i.test(String(error)) ? refused(NO_ANCHOR, firstAlias(text), text) : refused(TOO_DEEP, 0, text);
  }
}

const NO_ANCHOR = 'a value begins with “*”, which needs quotation marks around it';
const TOO_DEEP = 'it is nested too deeply or refers to itself too often';

const firstAlias = (text: string): number => Math.max(0, text.search(/(?<=^|[\s[,{])\*/));

function refused(message: string, at: number, text: string): ReadYaml {
  const start = Math.min(at, text.length);
  const lineEnd = text.slice(start).search(/[\r\n]/);
  return { value: null, problem: { message, span: { start, end: lineEnd < 0 ? text.length : start + lineEnd } } };
}
