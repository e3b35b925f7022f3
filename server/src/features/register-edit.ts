import type { FixEdit } from '../checks/finding.ts';
import type { EntityKind } from '../entities/model.ts';
import { indentEnd, lineEnd } from '../entities/register/cut.ts';
import { asOneLine } from '../text/one-line.ts';
import { yamlText } from '../text/yaml-text.ts';
import { bracketsEdit } from './register-brackets.ts';

/** What is to be registered. */
export interface NewEntry {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
}

/** How a register begins that is made for somebody. */
const HEADER = `# Who and what the notes are about, and how to write their names.
# An entry has a name; it may have kind (person, organisation, place, document, other), aliases, acronym, scripts, role, ids and note.
`;

/**
 * The edit that adds an entry to the text of a register in YAML, behind the last one; all else stays as it is. Without a text (or where it says
 * nothing) it begins one. Null: the text is written in such a way that nothing can be added, or the name has no letter or digit.
 */
export function entryEdit(text: string | null, entry: NewEntry): FixEdit | null {
  const fields = fieldsOf(entry);
  if (!fields) return null;
  const lines = linesOf(fields);
  if (text === null || text.trim() === '') return at(0, text?.length ?? 0, `${HEADER}${join(lines, 0, '\n')}`);
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const list = listIn(text);
  if (!list) return bracketsEdit(text, inBraces(fields));
  if (list.empty)
    return at(
      list.empty.start,
      list.empty.end,
      `${list.isNamed ? newLine : ''}${join(lines, list.indent, newLine).trimEnd()}`,
    );
  const before = list.end > 0 && text[list.end - 1] !== '\n' ? newLine : '';
  return at(list.end, list.end, before + join(lines, list.indent, newLine));
}

const at = (start: number, end: number, text: string): FixEdit => ({ span: { start, end }, text });

const join = (lines: readonly string[], indent: number, newLine: string): string =>
  lines.map((line) => ' '.repeat(indent) + line + newLine).join('');

/** What YAML is to say of an entry. */
type Fields = readonly (readonly [name: string, value: string | readonly string[]])[];

/** The fields of an entry, as YAML writes them; null: its name is none. */
function fieldsOf({ name, kind, acronym, aliases }: NewEntry): Fields | null {
  const preferred = nameIn(name);
  if (preferred === null) return null;
  const short = nameIn(acronym ?? '');
  const others = new Set(aliases.map(nameIn).filter((each) => each !== null && each !== preferred && each !== short));
  return [
    ['name', yamlText(preferred)],
    ...(kind === null ? [] : [['kind', kind] as const]),
    ...(short === null || short === preferred ? [] : [['acronym', yamlText(short)] as const]),
    ...(others.size === 0 ? [] : [['aliases', [...others].map((each) => yamlText(each!))] as const]),
  ];
}

/** As lines of a list. */
const linesOf = (fields: Fields): string[] =>
  fields
    .flatMap(([name, value]) =>
      typeof value === 'string' ? [`${name}: ${value}`] : [`${name}:`, ...value.map((each) => `  - ${each}`)],
    )
    .map((line, i) => (i === 0 ? '- ' : '  ') + line);

/** On one line. */
const inBraces = (fields: Fields): string => {
  const all = fields.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`);
  return `{ ${all.join(', ')} }`;
};

/** A name on one line; null: there is no letter or digit in it. */
function nameIn(text: string): string | null {
  const name = asOneLine(text).trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : null;
}

interface WrittenList {
  /** How far its dashes are indented. */
  readonly indent: number;
  /** Where the next entry begins: behind the line on which the last one ends. */
  readonly end: number;
  /** `[]`, where nothing stands in it. */
  readonly empty: { readonly start: number; readonly end: number } | null;
  /** It stands under `entities:`. */
  readonly isNamed: boolean;
}

/** The list of a register that has a line for each of its dashes, or nothing in it yet. Looks at its first lines and its last entry only. */
function listIn(text: string): WrittenList | null {
  let isNamed = false;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const first = indentEnd(text, start, end);
    const line = text.slice(first, end).trimEnd();
    const empty = /^(entities[ \t]*:[ \t]*)?(\[[ \t]*\])[ \t]*(?:#.*)?$/.exec(line);
    if (empty && first === start) {
      const open = first + (empty[1]?.length ?? 0);
      if (empty[1] === undefined && isNamed) return null;
      return isOnlyBlank(text, end)
        ? {
            indent: empty[1] ? 2 : 0,
            end,
            empty: { start: open, end: open + empty[2]!.length },
            isNamed: empty[1] !== undefined,
          }
        : null;
    }
    if (/^-(?:[ \t]|$)/.test(line)) return lastOf(text, first - start, isNamed);
    if (/^entities[ \t]*:[ \t]*(?:#.*)?$/.test(line) && first === start && !isNamed) isNamed = true;
    else if (line !== '' && !line.startsWith('#') && !/^(?:---[ \t]*(?:#.*)?|%.*)$/.test(line)) return null;
    start = end;
  }
  return { indent: isNamed ? 2 : 0, end: text.length, empty: null, isNamed };
}

const isOnlyBlank = (text: string, from: number): boolean =>
  text
    .slice(from, from + 10_000)
    .split(/\r?\n/)
    .every((line) => line.trim() === '' || line.trimStart().startsWith('#')) && text.length <= from + 10_000;

/** Goes back from the end: what is not indented further than the dashes and is no entry must not follow the list. */
function lastOf(text: string, indent: number, isNamed: boolean): WrittenList | null {
  let end = -1;
  for (let next = text.length; next > 0; ) {
    const start = text.lastIndexOf('\n', next - 2) + 1;
    const first = indentEnd(text, start, next);
    const deep = first - start > indent;
    const isBlank = first === next || (text[first] === '#' && !deep) || /^\.\.\.\s*$/.test(text.slice(start, next));
    if (!isBlank && end < 0) end = next;
    if (!isBlank && !deep) {
      const isDash = first - start === indent && /^-(?:\s|$)/.test(text.slice(first, next));
      return isDash ? { indent, end, empty: null, isNamed } : null;
    }
    next = start;
  }
  return null;
}
