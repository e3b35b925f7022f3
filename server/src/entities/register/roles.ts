import { asOneLine } from '../../text/one-line.ts';
import { didYouMean } from '../../text/suggest.ts';
import type { Role } from '../model.ts';
import type { Group, Tell, Value } from './model.ts';
import { roleShape } from './schema.ts';

const fields: readonly string[] = Object.keys(roleShape);

/** Dates that stand beside a role rather than in it. */
export interface Dates {
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
}

/** The roles of a field: one or several, each a title alone or with dates. What cannot be followed is told and left out. */
export function rolesIn(value: Value, dates: Dates, tell: Tell): Role[] {
  if (value.is === 'list') return value.items.flatMap((item) => rolesIn(item, dates, tell));
  if (value.is === 'group') return roleIn(value, tell);
  const title = asOneLine(value.text).trim();
  if (title === '') {
    tell('A role is empty here. Write it, or take the line out.', value.span);
    return [];
  }
  return [{ title, from: dateIn(dates.from, tell), to: dateIn(dates.to, tell) }];
}

function roleIn(group: Group, tell: Tell): Role[] {
  const found = new Map<string, Value>();
  for (const { name, value } of group.fields) {
    if (fields.includes(name.text)) found.set(name.text, value);
    else
      tell(
        `“${name.text}” is not a field of a role.${didYouMean(name.text, fields)} There are: ${fields.join(', ')}.`,
        name.span,
      );
  }
  const title = found.get('title');
  if (title?.is === 'text' && title.text.trim() !== '')
    return rolesIn(title, { from: found.get('from'), to: found.get('to') }, tell);
  tell('This role has no title. Give it one: “title: …”.', title?.span ?? group.fields[0]?.name.span ?? group.span);
  return [];
}

function dateIn(value: Value | undefined, tell: Tell): string | null {
  if (!value) return null;
  const text = value.is === 'text' ? value.text.trim() : null;
  if (text === '') return null;
  if (text !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return text;
  const what = text === null ? 'This' : `“${text}”`;
  tell(`${what} is not a date as registers have it: write 2021, 2021-03 or 2021-03-14.`, value.span);
  return null;
}
