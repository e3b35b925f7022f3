import { asOneLine } from '../../text/one-line.ts';
import { didYouMean } from '../../text/suggest.ts';
import { type Entity, type EntityKind, entityKinds, type FormSort, type NameForm, type Role } from '../model.ts';
import { formsOf, nameIn, textsIn } from './forms.ts';
import type { Group, Tell, Text, Value } from './model.ts';
import { rolesIn } from './roles.ts';
import { type FieldName, fieldNames } from './schema.ts';

const isFieldName = (name: string): name is FieldName => (fieldNames as string[]).includes(name);

/** Fields that hold names, and what the names are. */
const sorts: Partial<Record<FieldName, FormSort>> = { aliases: 'alias', acronym: 'acronym', scripts: 'script' };

/**
 * What an entry says: a name alone, or fields. Null without a name, which is told; what else cannot be followed is told and left out.
 * `weak`: names that stand for it only behind its full one.
 */
export function entityOf(entry: Value, file: string, tell: Tell, weak: readonly Text[] = []): Entity | null {
  const group = asGroup(entry, tell);
  if (!group) return null;
  const fields = fieldsOf(group, tell);
  const given = fields.get('name');
  if (!given) {
    tell('This entry has no name. Give it one: “name: …”.', firstLine(group));
    return null;
  }
  if (given.is !== 'text') {
    tell('“name” must be one name. Others go under “aliases”.', given.span);
    return null;
  }
  const name = nameIn(given, tell);
  if (name === null) return null;
  const forms: NameForm[] = [];
  for (const [field, value] of fields) {
    const sort = sorts[field];
    if (!sort) continue;
    for (const text of textsIn(value, field, tell)) {
      const form = nameIn(text, tell);
      if (form !== null) forms.push({ text: form, sort });
    }
  }
  for (const text of weak) {
    const form = nameIn(text, tell);
    if (form !== null) forms.push({ text: form, sort: 'short' });
  }
  return {
    name,
    kind: kindIn(fields.get('kind'), tell),
    forms: formsOf(name, forms),
    roles: rolesOf(fields, tell),
    ids: idsIn(fields.get('ids'), tell),
    note: noteIn(fields.get('note'), tell),
    place: { file, span: given.span },
  };
}

function asGroup(entry: Value, tell: Tell): Group | null {
  if (entry.is === 'group') return entry;
  if (entry.is === 'text') {
    const name = { is: 'text', text: 'name', span: entry.span } as const;
    return { is: 'group', fields: [{ name, value: entry }], span: entry.span };
  }
  tell('An entry is a name, or fields such as “name: …”. This is a list.', entry.span);
  return null;
}

function fieldsOf({ fields }: Group, tell: Tell): Map<FieldName, Value> {
  const found = new Map<FieldName, Value>();
  for (const { name, value } of fields) {
    if (isFieldName(name.text)) found.set(name.text, value);
    else tell(unknownField(name.text), name.span);
  }
  return found;
}

/** What to tell somebody who named a field that does not exist. */
export function unknownField(name: string): string {
  const near = didYouMean(name, fieldNames);
  return `“${name}” is not a field of an entry.${near === '' ? ` There are: ${fieldNames.join(', ')}.` : near}`;
}

/** A kind as it is written; null: none, and if something was given, that was told. */
function kindIn(value: Value | undefined, tell: Tell): EntityKind | null {
  if (!value || isNothing(value)) return null;
  const written = value.is === 'text' ? value.text.trim().toLowerCase() : '';
  const kind = written === 'organization' ? 'organisation' : entityKinds.find((known) => known === written);
  if (kind) return kind;
  const what = value.is === 'text' ? `“${value.text.trim()}” is not a kind.` : 'A kind is one word.';
  tell(`${what}${didYouMean(written, entityKinds)} There are: ${entityKinds.join(', ')}.`, value.span);
  return null;
}

function rolesOf(fields: ReadonlyMap<FieldName, Value>, tell: Tell): readonly Role[] {
  const from = fields.get('from');
  const to = fields.get('to');
  const given = [fields.get('role'), fields.get('title')].filter((value) => value !== undefined && !isNothing(value));
  if (given.length === 0) {
    for (const date of [from, to])
      if (date && !isNothing(date)) tell('These are dates of a role, but no role is given: “role: …”.', date.span);
    return none;
  }
  return given.flatMap((value) => rolesIn(value!, { from, to }, tell));
}

const none: readonly never[] = [];
const noIds: ReadonlyMap<string, string> = new Map();

function idsIn(value: Value | undefined, tell: Tell): ReadonlyMap<string, string> {
  if (!value || isNothing(value)) return noIds;
  if (value.is !== 'group') {
    tell('“ids” must name lists and ids, such as “wikidata: Q30”.', value.span);
    return noIds;
  }
  const ids = new Map<string, string>();
  for (const { name, value: id } of value.fields) {
    const text = id.is === 'text' ? id.text.trim() : '';
    if (text === '') tell(`An id is missing for “${name.text}”.`, id.is === 'text' ? name.span : id.span);
    else if (name.text === 'wikidata' && !/^Q[1-9]\d*$/.test(text))
      tell(`“${text}” is not an id of Wikidata: those are a Q and a number, such as Q30.`, id.span);
    else ids.set(name.text, text);
  }
  return ids;
}

function noteIn(value: Value | undefined, tell: Tell): string | null {
  if (!value || isNothing(value)) return null;
  if (value.is === 'text') return asOneLine(value.text).trim();
  tell('“note” must be a text.', value.span);
  return null;
}

/** Nothing was given. */
export const isNothing = (value: Value): boolean => value.is === 'text' && value.text.trim() === '';

/** An entry can be long; what is wrong with all of it is shown where it begins. */
const firstLine = ({ fields, span }: Group): Text['span'] => fields[0]?.name.span ?? span;
