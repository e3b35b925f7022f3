import type { YAMLParseError } from 'yaml';

/** What `yaml` says of a text that it cannot read. */
type YamlError = Pick<YAMLParseError, 'code' | 'pos' | 'message'>;

/** Why a YAML text cannot be read, as a clause in plain words, and where the mistake (not its effect) stands. */
export interface YamlReason {
  readonly reason: string;
  readonly at: number;
}

const LINE_WITHOUT_COLON = 'a line without a colon stands here; a field is written “name: value”';

/** The reason for one error; `next` is the error behind it, if there is one. */
export function yamlReason(text: string, error: YamlError, next?: YamlError): YamlReason {
  const { code, message } = error;
  const at = Math.min(error.pos[0], text.length);
  const sign = text.slice(at, at + 1);
  switch (code) {
    case 'TAB_AS_INDENT':
      return { reason: 'a tab indents this line; use spaces', at };
    case 'DUPLICATE_KEY':
      return { reason: 'this field stands here for the second time', at };
    case 'BAD_ALIAS':
      return { reason: 'a value begins with “*”, which needs quotation marks around it', at };
    case 'BAD_SCALAR_START':
      return { reason: `a value begins with “${sign}”, which needs quotation marks around it`, at };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return next?.code === 'MULTILINE_IMPLICIT_KEY'
        ? { reason: 'this line is indented, as if it went on with the one above', at: nextLine(text, at) }
        : { reason: 'a value that holds a colon needs quotation marks around it', at };
    case 'MULTILINE_IMPLICIT_KEY':
      return { reason: ofLine(text, at), at };
    case 'BAD_INDENT':
      return /^Flow/.test(message)
        ? unclosed(text, at)
        : { reason: 'this line is indented otherwise than those beside it', at };
    case 'MISSING_CHAR':
      return /closing/.test(message) ? openMark(text, at, message) : { reason: LINE_WITHOUT_COLON, at };
    case 'UNEXPECTED_TOKEN':
      return { reason: unexpected(text, at, message), at };
    default:
      return { reason: 'it is not YAML here', at };
  }
}

const lineEnd = (text: string, at: number): number => at + text.slice(at).search(/[\n\r]|$/);

function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end + text.slice(end).search(/\S|$/);
}

function ofLine(text: string, at: number): string {
  if (text[at] === '-') return 'an item of a list (“-”) stands here where a field “name: value” is due';
  return /^[^\s:]+:[^\s:]/.test(text.slice(at, at + 200)) ? 'a space is missing behind the colon' : LINE_WITHOUT_COLON;
}

/** The bracket that is still open at `end`, read as YAML reads it as far as quotation marks go. */
function unclosed(text: string, end: number): YamlReason {
  const open: number[] = [];
  let mark = '';
  for (let at = 0; at < end; at++) {
    const sign = text[at]!;
    if (sign === '#' && mark === '' && /\s/.test(text[at - 1] ?? ' ')) at = lineEnd(text, at);
    else if (mark !== '') mark = sign === mark ? '' : mark;
    else if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(text[at - 1] ?? ' ')) mark = sign;
    else if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') open.pop();
  }
  const at = open.at(-1) ?? end;
  const sign = text.slice(at, at + 1);
  return { reason: `the bracket “${sign}” is opened here and not closed`, at };
}

/** A value whose closing mark is missing has no such mark behind its opening one. */
function openMark(text: string, end: number, message: string): YamlReason {
  const mark = /closing (.)/.exec(message)?.[1] ?? '"';
  const at = text.lastIndexOf(mark, end);
  return { reason: `the quotation mark ${mark} is opened here and not closed`, at: Math.max(0, at) };
}

function unexpected(text: string, at: number, message: string): string {
  const sign = text[at] ?? '';
  if (/^[\]}]$/.test(sign)) return `the bracket “${sign}” is closed here and was not opened`;
  if (/^Block scalar/.test(message))
    return `a value begins with “${text[at - 1]}”, which needs quotation marks around it`;
  if (/["']\s*$/.test(text.slice(Math.max(0, at - 20), at)))
    return 'the value ends with the quotation mark before this; put the other kind of marks around the whole value';
  return 'a field stands here where a list goes on, or a list where a field is due';
}
