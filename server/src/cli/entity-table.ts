import type { EntityKind } from '../entities/model.ts';
import { csvField } from '../features/cells.ts';
import type { Known } from '../features/entities-model.ts';
import { shown } from './terminal-text.ts';

interface Named {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly known: Known;
}

/** A name of the library. */
export interface LibraryLine extends Named {
  readonly forms: readonly string[];
  readonly sources: number;
  readonly count: number;
}

/** A name of a note, and where: lines count from 1. */
export interface NoteLine extends Named {
  readonly file: string;
  readonly mentions: readonly { readonly line: number; readonly text: string; readonly isUncited: boolean }[];
}

export type EntityLine = LibraryLine | NoteLine;

/** Entities, all of the library or all of notes: a line each, JSON, or CSV with a row for each name or mention. */
export function entityTable(lines: readonly EntityLine[], format: 'text' | 'json' | 'csv'): string {
  if (format === 'json') return `${JSON.stringify(lines, null, 2)}\n`;
  if (format === 'csv')
    return [headOf(lines), ...lines.flatMap(rowsOf)].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
  if (lines.length === 0) return 'No names.\n';
  return lines.map((line) => `${shown([line.name, aboutOf(line)].join('  '))}\n`).join('');
}

function aboutOf(line: EntityLine): string {
  const what = [line.kind, line.known === 'nowhere' ? 'in no source' : line.known === 'register' ? 'registered' : ''];
  if ('mentions' in line) {
    const { file, mentions } = line;
    const uncited = mentions.filter(({ isUncited }) => isUncited).length;
    const places = `${file}:${[...new Set(mentions.map((each) => each.line))].join(',')}`;
    return [...what, `${mentions.length}×`, uncited > 0 && `${uncited} without a citation`, places]
      .filter(Boolean)
      .join(' · ');
  }
  const { forms, sources, count } = line;
  const where = sources === 0 ? 'in no source' : `${count}× in ${sources === 1 ? '1 source' : `${sources} sources`}`;
  return [...what, where, forms.length > 0 && `also ${forms.join(', ')}`].filter(Boolean).join(' · ');
}

const headOf = ([first]: readonly EntityLine[]): string[] =>
  first && 'mentions' in first
    ? ['Name', 'Kind', 'Known', 'File', 'Line', 'As written', 'Citation']
    : ['Name', 'Kind', 'Known', 'Forms', 'Sources', 'Count'];

function rowsOf(line: EntityLine): string[][] {
  const about = [line.name, line.kind ?? '', line.known];
  if (!('mentions' in line)) return [[...about, line.forms.join('; '), String(line.sources), String(line.count)]];
  return line.mentions.map((mention) => [
    ...about,
    line.file,
    String(mention.line),
    mention.text,
    mention.isUncited ? 'none' : '',
  ]);
}
