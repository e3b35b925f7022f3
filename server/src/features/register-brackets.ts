import { isMap, isSeq, parseDocument } from 'yaml';
import type { FixEdit } from '../checks/finding.ts';
import { readYamlRegister } from '../entities/register/yaml.ts';
import { applyEdits } from '../text/document.ts';
import { isYamlTooDeep } from '../text/yaml-depth.ts';

/** A longer list is written by programs. In UTF-16 units; it is read as a whole, three times. */
const LONGEST = 256_000;

/**
 * The edit that adds an entry (as YAML writes it on one line) behind the last one of a register that is written in brackets, alone or under `entities:`. Null:
 * the text is no such register, or another one than with just that entry more would be read from it afterwards.
 */
export function bracketsEdit(text: string, entry: string): FixEdit | null {
  if (text.length > LONGEST || isYamlTooDeep(text)) return null;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const top = document.contents;
  const list = isMap(top) ? top.get('entities', true) : top;
  if (!isSeq(list) || !list.flow || !list.range) return null;
  const last = list.items.at(-1) as { readonly range?: readonly number[] | null } | undefined;
  const end = list.range[1] - 1;
  const from = last?.range?.[1] ?? end;
  const comma = last ? text.indexOf(',', from) : -1;
  const hasComma = comma >= 0 && comma < end;
  const at = hasComma ? comma + 1 : from;
  const edit = {
    span: { start: at, end: at },
    text: hasComma ? ` ${entry},` : last ? `, ${entry}` : entry,
  };
  return isSound(text, edit) ? edit : null;
}

/** Both texts are read: whatever YAML makes of them is what counts. */
function isSound(text: string, edit: FixEdit): boolean {
  const before = readYamlRegister(text, '');
  const after = readYamlRegister(applyEdits(text, [edit]), '');
  return (
    after.entities.length === before.entities.length + 1 &&
    after.problems.length <= before.problems.length &&
    before.entities.every(({ name }, i) => after.entities[i]!.name === name)
  );
}
