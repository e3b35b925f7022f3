import { parseDocument } from 'yaml';
import type { Span } from '../../text/span.ts';
import { isYamlTooDeep } from '../../text/yaml-depth.ts';
import { yamlReason } from '../../text/yaml-reason.ts';
import type { Entity } from '../model.ts';
import { cutList } from './cut.ts';
import { entityOf } from './entry.ts';
import type { ReadRegister, RegisterProblem, Tell, Value } from './model.ts';
import { plainEntry } from './plain-entry.ts';
import { valueIn } from './yaml-value.ts';

/** Reads a register in YAML: a list of entries, alone or under `entities:`. Never throws; a broken entry costs only itself. */
export function readYamlRegister(text: string, file: string): ReadRegister {
  const problems: RegisterProblem[] = [];
  const tell: Tell = (message, span) => problems.push({ message, span });
  const entities: Entity[] = [];
  const take = (entry: Value): void => {
    const entity = entityOf(entry, file, tell);
    if (entity) entities.push(entity);
  };
  const cut = cutList(text);
  if (!cut) for (const entry of entriesIn(parsed(text, whole(text), tell), text, tell)) take(entry);
  for (const span of cut?.entries ?? []) {
    const plain = plainEntry(text, span);
    if (plain) take(plain);
    else {
      const value = parsed(text, span, tell);
      if (value?.is === 'list') value.items.forEach(take);
    }
  }
  for (const span of cut?.strays ?? [])
    tell('This line belongs to no entry. An entry begins with “- ”, and its fields stand under its name.', span);
  return { entities, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** What a part of the text says; null: it cannot be read (and that was told), or says nothing. */
function parsed(text: string, { start, end }: Span, tell: Tell): Value | null {
  const part = text.slice(start, end);
  const refuse = (reason: string, at: number): null => {
    const line = part.slice(at).search(/[\r\n]/);
    tell(`This cannot be read as YAML: ${reason}.`, { start: start + at, end: line < 0 ? end : start + at + line });
    return null;
  };
  if (isYamlTooDeep(part)) return refuse(TOO_DEEP, 0);
  try {
    const document = parseDocument(part, { prettyErrors: false, logLevel: 'silent', keepSourceTokens: false });
    const [error, next] = document.errors;
    if (error) {
      const tab = /^ *\t/m.exec(part);
      if (tab) return refuse('a tab indents this line; use spaces', tab.index);
      const { reason, at } = yamlReason(part, error, next);
      return refuse(reason, Math.min(at, part.length));
    }
    return document.contents === null ? null : valueIn(document.contents, start);
  } catch {
    return refuse(TOO_DEEP, 0);
  }
}

const TOO_DEEP = 'it is nested too deeply or refers to itself too often';

function entriesIn(top: Value | null, text: string, tell: Tell): readonly Value[] {
  if (top === null) return [];
  if (top.is === 'list') return top.items;
  const list = top.is === 'group' ? top.fields.find(({ name }) => name.text === 'entities') : undefined;
  if (top.is === 'text' && top.text === '') return [];
  if (!list || top.is !== 'group') {
    tell(
      'A register is a list of names: a line for each, such as “- name: Baogang Group”.',
      lineAt(text, top.span.start),
    );
    return [];
  }
  for (const { name } of top.fields)
    if (name.text !== 'entities')
      tell(`“${name.text}” stands beside the entries, where nothing else is read. Take it out.`, name.span);
  if (list.value.is === 'list') return list.value.items;
  if (list.value.is === 'group' || list.value.text !== '')
    tell('“entities” must be a list: “- name: …”.', list.value.span);
  return [];
}

function lineAt(text: string, start: number): Span {
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}
