import type { Span } from '../../text/span.ts';
import type { Entity } from '../model.ts';
import { lineEnd } from './cut.ts';
import { entityOf } from './entry.ts';
import { isOtherScript } from './forms.ts';
import { kindOfSchema } from './ftm-schemata.ts';
import {
  type Field,
  type ReadRegister,
  type RegisterProblem,
  type Tell,
  type Text,
  textAt,
  type Value,
} from './model.ts';

/** Ids that FollowTheMoney has as properties, and what they are called here. */
const idNames: Readonly<Record<string, string>> = {
  wikidataId: 'wikidata',
  leiCode: 'lei',
  opencorporatesUrl: 'opencorporates',
};

/**
 * Reads a register of FollowTheMoney: JSON lines, an entity a line. What has no name of its own (ownership, an address) is passed over. Never throws; a
 * broken line costs only itself.
 */
export function readFtmRegister(text: string, file: string): ReadRegister {
  const problems: RegisterProblem[] = [];
  const tell: Tell = (message, span) => problems.push({ message, span });
  const entities: Entity[] = [];
  for (let start = 0; start < text.length; ) {
    const next = lineEnd(text, start);
    const line = text.slice(start, next).trimEnd();
    if (line.trim() !== '') {
      const entity = entityIn(line, start, file, tell);
      if (entity) entities.push(entity);
    }
    start = next;
  }
  return { entities, problems };
}

function entityIn(line: string, start: number, file: string, tell: Tell): Entity | null {
  const span = { start, end: start + line.length };
  const read = parsed(line);
  if (read === null) {
    tell(
      'This line is not JSON. A register of FollowTheMoney has an entity on each line: {"schema": …, "properties": …}.',
      span,
    );
    return null;
  }
  const { schema, properties, caption } = read as Record<string, unknown>;
  if (typeof schema !== 'string') {
    tell('This line has no “schema”, so it is no entity of FollowTheMoney.', span);
    return null;
  }
  const kind = kindOfSchema(schema);
  const of = (name: string): string[] => stringsIn(isGroup(properties) ? properties[name] : undefined);
  const own = of('name');
  const names = own.length === 0 && kind === 'document' ? of('title') : own;
  if (names.length === 0) {
    // Addresses, files and the like are often listed without one.
    if (kind === 'person' || kind === 'organisation')
      tell('This entity has no name, so it cannot be registered.', span);
    return null;
  }
  const name = preferredOf(names, caption);
  const text = (written: string): Text => textAt(written, placeIn(line, start, written));
  const field = (field: string, value: Value): Field => ({ name: textAt(field, span), value });
  const list = (name: string, written: readonly string[]): Field =>
    field(name, { is: 'list', items: written.map((each) => textAt(each, span)), span });
  const ids = [
    ...Object.entries(idNames).flatMap(([property, id]) =>
      of(property)
        .slice(0, 1)
        .map((value) => field(id, text(value))),
    ),
    ...(typeof read.id === 'string' && read.id !== '' ? [field('ftm', text(read.id))] : []),
  ];
  const note = [...of('notes'), ...of('summary'), ...of('description')][0];
  const fields = [
    field('name', text(name)),
    field('kind', textAt(kind === undefined ? 'other' : (kind ?? ''), span)),
    list('aliases', [...names.filter((other) => other !== name), ...of('alias'), ...of('previousName')]),
    list('acronym', of('abbreviation')),
    list('role', of('position')),
    ...(ids.length > 0 ? [field('ids', { is: 'group', fields: ids, span })] : []),
    ...(note === undefined ? [] : [field('note', textAt(note, span))]),
  ];
  const given = fields.filter(({ value }) => value.is !== 'list' || value.items.length > 0);
  return entityOf(
    { is: 'group', fields: given, span },
    file,
    tell,
    of('weakAlias').map((each) => textAt(each, span)),
  );
}

/** The one that is shown elsewhere as well, else the first that people with Latin letters can read. */
function preferredOf(names: readonly string[], caption: unknown): string {
  if (typeof caption === 'string' && names.includes(caption) && !isOtherScript(caption)) return caption;
  return names.find((name) => !isOtherScript(name)) ?? names[0]!;
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line);
    return isGroup(read) ? read : null;
  } catch {
    return null;
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property is a list; some programs write a single value without. What is blank is none. */
const stringsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string' && each.trim() !== '');

/** Where a string stands in its line, with its marks; the whole line where it is written in another way. */
function placeIn(line: string, start: number, written: string): Span {
  const json = JSON.stringify(written);
  const at = line.indexOf(json);
  return at < 0 ? { start, end: start + line.length } : { start: start + at, end: start + at + json.length };
}
